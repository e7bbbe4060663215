import { Flex } from '@strapi/design-system';
import { Panel } from '../../../ui/panel';
import { useMay } from '../../../ui/permissions';
import { CONFIGURE_COMMUNITIES } from '../../communities';
import { useBeginningQuery } from '../api/beginning-api';
import { useWords } from '../words';
import { BeginForm } from './begin-form';
import { Steps } from './steps';

/** What somebody does on the website shows here without asking again. */
const LOOKING_AGAIN_MS = 10_000;

/** The guide from an empty install to the first post. It stays until all is done, then it is gone. */
export const Beginning = () => {
  const { say } = useWords();
  const mayConfigure = useMay(CONFIGURE_COMMUNITIES);
  const { data: progress } = useBeginningQuery(undefined, {
    skip: !mayConfigure,
    pollingInterval: LOOKING_AGAIN_MS,
    refetchOnMountOrArgChange: true,
  });
  if (!progress || Object.values(progress.steps).every(Boolean)) return null;
  return (
    <Panel title={say('beginning.title')} intro={say('beginning.intro')}>
      <Flex direction="column" alignItems="stretch" gap={6} data-beginning>
        <Steps progress={progress} />
        {!progress.steps.community && <BeginForm />}
      </Flex>
    </Panel>
  );
};

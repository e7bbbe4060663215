import { Flex } from '@strapi/design-system';
import { Panel } from '../../../ui/panel';
import { useProgress } from '../progress';
import { useWords } from '../words';
import { BeginForm } from './begin-form';
import { Steps } from './steps';

/** The guide from an empty install to the first post. It stays until all is done, then it is gone. */
export const Beginning = () => {
  const { say } = useWords();
  const { data: progress } = useProgress();
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

import { Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { AdminLink } from '../../../ui/admin-link';
import { useMay } from '../../../ui/permissions';
import { useWords } from '../words';
import {
  CONFIGURE_PARTICIPATION,
  PARTICIPATION_PATH,
  useParticipationQuery,
} from '../../participation';

/** Nothing is granted on install, so the first editor meets a website where nobody may do anything. */
export const NobodyMay = () => {
  const { say } = useWords();
  const mayConfigure = useMay(CONFIGURE_PARTICIPATION);
  const { data: roles } = useParticipationQuery(undefined, { skip: !mayConfigure });
  const isClosed = roles?.every(({ type, granted }) => type === 'public' || granted === 'none');
  if (!isClosed) return null;
  return (
    <Flex
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={4}
      gap={3}
      alignItems="flex-start"
    >
      <Lock fill="warning700" width="2rem" height="2rem" aria-hidden style={{ flexShrink: 0 }} />
      <Typography tag="p" textColor="neutral800">
        {say('nobody-may.text')}{' '}
        <AdminLink to={PARTICIPATION_PATH}>{say('nobody-may.go')}</AdminLink>
      </Typography>
    </Flex>
  );
};

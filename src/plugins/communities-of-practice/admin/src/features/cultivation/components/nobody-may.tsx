import { Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { AdminLink } from '../../../ui/admin-link';
import { PERMISSIONS, useMay } from '../../../ui/permissions';
import { SETTINGS_PATH } from '../../../ui/plugin-id';
import { useWords } from '../../../ui/words';
import { useParticipationQuery } from '../../participation';

/** Nothing is granted on install, so the first editor meets a website where nobody may do anything. */
export const NobodyMay = () => {
  const { say } = useWords();
  const mayConfigure = useMay(PERMISSIONS.configureParticipation);
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
        <AdminLink to={`/settings/${SETTINGS_PATH}`}>{say('nobody-may.go')}</AdminLink>
      </Typography>
    </Flex>
  );
};

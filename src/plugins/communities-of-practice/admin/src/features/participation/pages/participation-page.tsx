import { Page } from '@strapi/strapi/admin';
import { Loaded } from '../../../ui/loaded';
import { PageFrame } from '../../../ui/page-frame';
import { CONFIGURE_PARTICIPATION } from '../permissions';
import { useWords } from '../words';
import { useParticipationQuery } from '../api/participation-api';
import { CheckPanel } from '../components/check-panel';
import { RolesPanel } from '../components/roles-panel';

const ParticipationPage = () => {
  const { say } = useWords();
  const query = useParticipationQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={say('participation.title')} subtitle={say('participation.subtitle')}>
      <Loaded query={query}>{(roles) => <RolesPanel roles={roles} />}</Loaded>
      <CheckPanel />
    </PageFrame>
  );
};

const ProtectedParticipationPage = () => (
  <Page.Protect permissions={[CONFIGURE_PARTICIPATION]}>
    <ParticipationPage />
  </Page.Protect>
);

export default ProtectedParticipationPage;

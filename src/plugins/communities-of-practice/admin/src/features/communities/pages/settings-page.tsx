import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Flex } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useParams } from 'react-router-dom';
import { Loaded } from '../../../ui/loaded';
import { PageFrame } from '../../../ui/page-frame';
import { explanationOf, fieldErrorsOf } from '../../../ui/refusal';
import {
  useChangeCommunitySettingsMutation,
  useCommunitySettingsQuery,
  type CommunitySettings,
} from '../api/settings-api';
import { ActivitiesPanel } from '../components/activities-panel';
import { DescriptionPanel, ReadingPanel } from '../components/settings-panels';
import { useWords } from '../words';

const SettingsForm = ({ stored }: { stored: CommunitySettings }) => {
  const words = useWords();
  const { say } = words;
  const { toggleNotification } = useNotification();
  const [settings, setSettings] = useState(stored);
  const [save, { isLoading, error }] = useChangeCommunitySettingsMutation();
  const change = (changes: Partial<CommunitySettings>) =>
    setSettings((before) => ({ ...before, ...changes }));
  const submit = async () => {
    const answer = await save(settings);
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: explanationOf(answer.error, words) });
      return;
    }
    setSettings(answer.data);
    toggleNotification({ type: 'success', message: say('settings.saved') });
  };
  const panel = { settings, onChange: change, errors: fieldErrorsOf(error) };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      noValidate
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        <DescriptionPanel {...panel} />
        <ReadingPanel {...panel} />
        <ActivitiesPanel {...panel} />
        <Flex>
          <Button type="submit" size="L" startIcon={<Check />} loading={isLoading}>
            {say('settings.save')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};

const SettingsPage = () => {
  const { say } = useWords();
  const { documentId = '' } = useParams();
  const query = useCommunitySettingsQuery(documentId);
  return (
    <PageFrame title={say('settings.title')} subtitle={say('settings.subtitle')}>
      <Loaded query={query}>
        {(stored) => <SettingsForm key={stored.documentId} stored={stored} />}
      </Loaded>
    </PageFrame>
  );
};

export default SettingsPage;

import { useState } from 'react';
import { Page, useNotification } from '@strapi/strapi/admin';
import { Button, Flex, Grid } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Loaded } from '../../../ui/loaded';
import { PageFrame } from '../../../ui/page-frame';
import { Panel } from '../../../ui/panel';
import { explanationOf, fieldErrorsOf } from '../../../ui/refusal';
import { CONFIGURE_PARTICIPATION } from '../../participation';
import {
  useChangeChurchMutation,
  useChurchQuery,
  type Church,
  type ChurchSettings,
} from '../api/church-api';
import { SettingField } from '../components/setting-field';
import { useWords } from '../words';

const CONTACT = ['name', 'telephone', 'email', 'page', 'country', 'whatNext'] as const;

const orNull = (text: string | null): string | null => (text?.trim() ? text.trim() : null);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const settingsOf = (
  { safeguarding, website }: Church,
  origins: string,
  visitChecklist: string
): ChurchSettings => ({
  safeguarding: {
    name: orNull(safeguarding.name),
    telephone: orNull(safeguarding.telephone),
    email: orNull(safeguarding.email),
    page: orNull(safeguarding.page),
    country: orNull(safeguarding.country)?.toUpperCase() ?? null,
    whatNext: orNull(safeguarding.whatNext),
  },
  website: orNull(website),
  origins: origins.split(/\s+/).filter((line) => line !== ''),
  visitChecklist: linesOf(visitChecklist),
});

const ChurchForm = ({ stored }: { stored: Church }) => {
  const words = useWords();
  const { say } = words;
  const { toggleNotification } = useNotification();
  const [church, setChurch] = useState(stored);
  const [origins, setOrigins] = useState(stored.origins.join('\n'));
  const [visitChecklist, setVisitChecklist] = useState(stored.visitChecklist.join('\n'));
  const [change, { isLoading, error }] = useChangeChurchMutation();
  const errors: Record<string, string | undefined> = fieldErrorsOf(error);
  const isFixed = (name: string) => stored.fixed.includes(name);

  const submit = async () => {
    const answer = await change(settingsOf(church, origins, visitChecklist));
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: explanationOf(answer.error, words) }
        : { type: 'success', message: say('church.saved') }
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      noValidate
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Panel title={say('church.safeguarding')} intro={say('church.safeguarding.intro')}>
          <Grid.Root gap={5}>
            {CONTACT.map((name) => (
              <SettingField
                key={name}
                name={name}
                value={church.safeguarding[name] ?? ''}
                isFixed={isFixed(`safeguarding.${name}`)}
                error={errors[name]}
                onChange={(value) =>
                  setChurch({ ...church, safeguarding: { ...church.safeguarding, [name]: value } })
                }
              />
            ))}
          </Grid.Root>
        </Panel>
        <Panel title={say('church.visits')} intro={say('church.visits.intro')}>
          <Grid.Root gap={5}>
            <SettingField
              name="visitChecklist"
              value={visitChecklist}
              isFixed={isFixed('visitChecklist')}
              error={errors.visitChecklist}
              onChange={setVisitChecklist}
            />
          </Grid.Root>
        </Panel>
        <Panel title={say('church.websites')} intro={say('church.websites.intro')}>
          <Grid.Root gap={5}>
            <SettingField
              name="website"
              value={church.website ?? ''}
              isFixed={isFixed('website')}
              error={errors.website}
              onChange={(website) => setChurch({ ...church, website })}
            />
            <SettingField
              name="origins"
              value={origins}
              isFixed={isFixed('origins')}
              error={errors.origins}
              onChange={setOrigins}
            />
          </Grid.Root>
        </Panel>
        <Flex>
          <Button type="submit" size="L" startIcon={<Check />} loading={isLoading}>
            {say('church.save')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};

const ChurchPage = () => {
  const { say } = useWords();
  const query = useChurchQuery();
  return (
    <PageFrame title={say('church.title')} subtitle={say('church.subtitle')}>
      <Loaded query={query}>{(stored) => <ChurchForm stored={stored} />}</Loaded>
    </PageFrame>
  );
};

const ProtectedChurchPage = () => (
  <Page.Protect permissions={[CONFIGURE_PARTICIPATION]}>
    <ChurchPage />
  </Page.Protect>
);

export default ProtectedChurchPage;

import { useState } from 'react';
import { useAuth, useNotification } from '@strapi/strapi/admin';
import { Button, Checkbox, Flex, Grid, Radio, Typography } from '@strapi/design-system';
import { explanationOf, fieldErrorsOf } from '../../../ui/refusal';
import { PersonPicker } from '../../communities';
import { useBeginMutation } from '../api/beginning-api';
import { useWords } from '../words';
import { FormField } from './form-field';

interface Draft {
  name: string;
  domain: string;
  isNew: boolean;
  person: string;
  username: string;
  email: string;
  password: string;
  letIn: boolean;
}

const ACCOUNT = ['username', 'email', 'password'] as const;

/** The editor's own name and address are a good guess: most begin by themselves. */
const useDraft = () => {
  const user = useAuth('Beginning', ({ user: own }) => own);
  return useState<Draft>({
    name: '',
    domain: '',
    isNew: true,
    person: '',
    username: [user?.firstname, user?.lastname].filter(Boolean).join(' '),
    email: user?.email ?? '',
    password: '',
    letIn: true,
  });
};

const asked = ({ name, domain, letIn, isNew, person, username, email, password }: Draft) => ({
  name,
  domain,
  letIn,
  facilitator: isNew ? { username, email, password } : { person },
});

interface WhoProps {
  draft: Draft;
  errors: Readonly<Record<string, string>>;
  onChange: (changes: Partial<Draft>) => void;
}

/** Who looks after it: a new account, the editor's own or another's, or one that is there. */
const Who = ({ draft, errors, onChange }: WhoProps) => {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography fontWeight="bold" id="who-facilitates">
        {say('begin.who')}
      </Typography>
      <Radio.Group
        aria-labelledby="who-facilitates"
        value={draft.isNew ? 'new' : 'chosen'}
        onValueChange={(value) => onChange({ isNew: value === 'new' })}
      >
        <Radio.Item value="new">{say('begin.who.new')}</Radio.Item>
        <Radio.Item value="chosen">{say('begin.who.chosen')}</Radio.Item>
      </Radio.Group>
      {draft.isNew ? (
        <Grid.Root gap={4}>
          {ACCOUNT.map((name) => (
            <FormField
              key={name}
              name={name}
              col={4}
              value={draft[name]}
              error={errors[name]}
              onChange={(text) => onChange({ [name]: text })}
            />
          ))}
        </Grid.Root>
      ) : (
        <PersonPicker value={draft.person} onChange={(person) => onChange({ person })} />
      )}
    </Flex>
  );
};

/** Everything that a beginning needs, in one form and one press. */
export const BeginForm = () => {
  const words = useWords();
  const { say } = words;
  const { toggleNotification } = useNotification();
  const [draft, setDraft] = useDraft();
  const [begin, { isLoading, error }] = useBeginMutation();
  const errors = fieldErrorsOf(error);
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const submit = async () => {
    const answer = await begin(asked(draft));
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: explanationOf(answer.error, words) });
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Grid.Root gap={4}>
          {(['name', 'domain'] as const).map((name) => (
            <FormField
              key={name}
              name={name}
              col={6}
              value={draft[name]}
              error={errors[name]}
              onChange={(text) => change({ [name]: text })}
            />
          ))}
        </Grid.Root>
        <Who draft={draft} errors={errors} onChange={change} />
        <Checkbox
          checked={draft.letIn}
          onCheckedChange={(checked) => change({ letIn: checked === true })}
        >
          {say('begin.let-in')}
        </Checkbox>
        <Flex>
          <Button type="submit" size="L" loading={isLoading}>
            {say('begin.go')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};

import {
  Field,
  Grid,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Toggle,
} from '@strapi/design-system';
import { Panel } from '../../../ui/panel';
import type { CommunitySettings } from '../api/settings-api';
import { useWords } from '../words';

export interface SettingsPanelProps {
  settings: CommunitySettings;
  onChange: (changes: Partial<CommunitySettings>) => void;
  /** What the server could not take, by field. */
  errors: Readonly<Record<string, string>>;
}

type TextName = 'name' | 'slug' | 'domain' | 'practice' | 'sponsor' | 'rhythm';
type WideName = Extract<TextName, 'domain' | 'practice'>;

const isWide = (name: TextName): name is WideName => name === 'domain' || name === 'practice';

const REQUIRED: readonly TextName[] = ['name', 'domain'];
const TEXTS: readonly TextName[] = ['name', 'slug', 'domain', 'practice', 'sponsor', 'rhythm'];

const TextField = ({
  name,
  settings,
  onChange,
  errors,
}: SettingsPanelProps & { name: TextName }) => {
  const { say } = useWords();
  const value = settings[name] ?? '';
  const change = (text: string) => onChange({ [name]: text });
  return (
    <Grid.Item col={isWide(name) ? 12 : 6} xs={12} direction="column" alignItems="stretch">
      <Field.Root
        required={REQUIRED.includes(name)}
        hint={say(`settings.${name}.hint`)}
        error={errors[name]}
      >
        <Field.Label>{say(`settings.${name}`)}</Field.Label>
        {isWide(name) ? (
          <Textarea value={value} onChange={({ target }) => change(target.value)} />
        ) : (
          <TextInput value={value} onChange={({ target }) => change(target.value)} />
        )}
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Grid.Item>
  );
};

/** What the community is about. */
export const DescriptionPanel = (props: SettingsPanelProps) => {
  const { say } = useWords();
  return (
    <Panel title={say('settings.description')}>
      <Grid.Root gap={5}>
        {TEXTS.map((name) => (
          <TextField key={name} name={name} {...props} />
        ))}
      </Grid.Root>
    </Panel>
  );
};

const VISIBILITIES = ['public', 'members', 'private'] as const;
const JOIN_POLICIES = ['open', 'request', 'invite'] as const;

interface ChoiceProps<Choice extends string> {
  label: string;
  hint: string;
  choices: readonly { value: Choice; label: string }[];
  value: Choice;
  onChange: (value: Choice) => void;
}

const ChoiceField = <Choice extends string>(props: ChoiceProps<Choice>) => (
  <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
    <Field.Root hint={props.hint}>
      <Field.Label>{props.label}</Field.Label>
      <SingleSelect
        value={props.value}
        onChange={(chosen) => {
          const choice = props.choices.find(({ value }) => value === chosen);
          if (choice) props.onChange(choice.value);
        }}
      >
        {props.choices.map(({ value, label }) => (
          <SingleSelectOption key={value} value={value}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  </Grid.Item>
);

/** Who reads it, how people join, whether it goes on. */
export const ReadingPanel = ({ settings, onChange }: SettingsPanelProps) => {
  const { say } = useWords();
  return (
    <Panel title={say('settings.reading')}>
      <Grid.Root gap={5}>
        <ChoiceField
          label={say('settings.visibility')}
          hint={say(`settings.visibility.${settings.visibility}`)}
          value={settings.visibility}
          choices={VISIBILITIES.map((value) => ({ value, label: say(`visibility.${value}`) }))}
          onChange={(visibility) => onChange({ visibility })}
        />
        <ChoiceField
          label={say('settings.joinPolicy')}
          hint={say(`settings.joinPolicy.${settings.joinPolicy}`)}
          value={settings.joinPolicy}
          choices={JOIN_POLICIES.map((value) => ({ value, label: say(`join-policy.${value}`) }))}
          onChange={(joinPolicy) => onChange({ joinPolicy })}
        />
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root hint={say('settings.isArchived.hint')}>
            <Field.Label>{say('settings.isArchived')}</Field.Label>
            <Toggle
              onLabel={say('settings.yes')}
              offLabel={say('settings.no')}
              checked={settings.isArchived}
              onChange={({ target }) => onChange({ isArchived: target.checked })}
            />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
    </Panel>
  );
};

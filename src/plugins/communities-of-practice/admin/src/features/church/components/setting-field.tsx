import { Field, Grid, Textarea, TextInput } from '@strapi/design-system';
import { useWords } from '../words';

export type SettingName =
  | 'name'
  | 'telephone'
  | 'email'
  | 'page'
  | 'country'
  | 'whatNext'
  | 'website'
  | 'origins'
  | 'visitChecklist';

const LONG: readonly SettingName[] = ['whatNext', 'origins', 'visitChecklist'];

interface SettingFieldProps {
  name: SettingName;
  value: string;
  onChange: (value: string) => void;
  /** Where the project's configuration says it. */
  isFixed: boolean;
  error: string | undefined;
}

/** One setting, with what it is for; closed where the configuration has decided. */
export const SettingField = ({ name, value, onChange, isFixed, error }: SettingFieldProps) => {
  const { say } = useWords();
  const Input = LONG.includes(name) ? Textarea : TextInput;
  const col = LONG.includes(name) ? 12 : 6;
  return (
    <Grid.Item col={col} xs={12} direction="column" alignItems="stretch">
      <Field.Root
        name={name}
        hint={isFixed ? say('church.fixed') : say(`church.${name}.hint`)}
        error={error}
      >
        <Field.Label>{say(`church.${name}`)}</Field.Label>
        <Input
          value={value}
          disabled={isFixed}
          onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Grid.Item>
  );
};

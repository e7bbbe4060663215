import { Field, Grid, TextInput } from '@strapi/design-system';
import { useWords } from '../words';

interface FormFieldProps {
  name: 'name' | 'domain' | 'username' | 'email' | 'password';
  /** Its width out of 12. */
  col: number;
  value: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

const TYPES: Partial<Record<FormFieldProps['name'], string>> = {
  email: 'email',
  password: 'password',
};

export const FormField = ({ name, col, value, error, onChange }: FormFieldProps) => {
  const { say } = useWords();
  return (
    <Grid.Item col={col} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name} required hint={say(`begin.${name}.hint`)} error={error}>
        <Field.Label>{say(`begin.${name}`)}</Field.Label>
        <TextInput
          type={TYPES[name] ?? 'text'}
          autoComplete={name === 'password' ? 'new-password' : 'off'}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Grid.Item>
  );
};

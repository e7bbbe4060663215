import { useState } from 'react';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { usePeopleQuery, type Person } from '../api/people-api';
import { useWords } from '../words';

const nameOf = ({ account, memberships }: Person): string =>
  account ? `${account.username} (${account.email})` : (memberships[0]?.name ?? '');

interface PersonPickerProps {
  /** The account's documentId, or empty. */
  value: string;
  onChange: (documentId: string) => void;
}

/** Chooses somebody with an account on the website, by any name that the editor may see. */
export const PersonPicker = ({ value, onChange }: PersonPickerProps) => {
  const { say } = useWords();
  const [looked, setLooked] = useState('');
  const { data, isFetching } = usePeopleQuery({ _q: looked || undefined });
  return (
    <Field.Root required hint={say('picker.hint')}>
      <Field.Label>{say('picker.label')}</Field.Label>
      <Combobox
        value={value}
        loading={isFetching}
        placeholder={say('picker.placeholder')}
        noOptionsMessage={() => say('picker.none')}
        onInputChange={({ currentTarget }) => setLooked(currentTarget.value)}
        onChange={(chosen) => onChange(chosen ?? '')}
        onClear={() => onChange('')}
      >
        {data?.data.map((person) => (
          <ComboboxOption key={person.documentId} value={person.documentId}>
            {nameOf(person)}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
};

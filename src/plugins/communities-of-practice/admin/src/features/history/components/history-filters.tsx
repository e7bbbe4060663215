import {
  DatePicker,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Tag,
} from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { HISTORY_FAMILIES } from '../families';
import { dateOf, dayOf, useWhichEvents } from '../which-events';
import { useWords } from '../words';

const ALL = 'all';

const FamilySelect = () => {
  const { say } = useWords();
  const { query, narrow } = useWhichEvents();
  return (
    <Field.Root name="family">
      <Field.Label>{say('history.family')}</Field.Label>
      <SingleSelect
        value={query.family ?? ALL}
        onChange={(chosen) =>
          narrow({ family: HISTORY_FAMILIES.find((family) => family === chosen) })
        }
      >
        <SingleSelectOption value={ALL}>{say('history.family.all')}</SingleSelectOption>
        {HISTORY_FAMILIES.map((family) => (
          <SingleSelectOption key={family} value={family}>
            {say(`history.family.${family}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

const DayField = ({ name }: { name: 'from' | 'to' }) => {
  const { say } = useWords();
  const { query, narrow } = useWhichEvents();
  return (
    <Field.Root name={name}>
      <Field.Label>{say(`history.${name}`)}</Field.Label>
      <DatePicker
        value={dateOf(query[name])}
        onChange={(day) => narrow({ [name]: day ? dayOf(day) : undefined })}
        onClear={() => narrow({ [name]: undefined })}
        clearLabel={say('history.clear-date')}
      />
    </Field.Root>
  );
};

/** What the list was narrowed to by following a link in it, each with a way out. */
const Narrowed = () => {
  const { say } = useWords();
  const { query, narrow } = useWhichEvents();
  const narrowed = (['who', 'community', 'what'] as const).filter((key) => query[key]);
  return (
    <Flex gap={2} wrap="wrap">
      {narrowed.map((key) => {
        const name = say(`history.only.${key}`);
        return (
          <Tag
            key={key}
            icon={<Cross aria-hidden />}
            label={say('history.only.remove', { name })}
            onClick={() => narrow({ [key]: undefined })}
          >
            {`${say('history.only')} ${name}`}
          </Tag>
        );
      })}
    </Flex>
  );
};

export const HistoryFilters = () => (
  <Flex direction="column" alignItems="stretch" gap={4}>
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <FamilySelect />
      <DayField name="from" />
      <DayField name="to" />
    </Flex>
    <Narrowed />
  </Flex>
);

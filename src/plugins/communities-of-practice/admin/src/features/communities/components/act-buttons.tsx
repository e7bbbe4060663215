import { Button, Flex, MenuItem, SimpleMenu } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import type { MembershipAct, PersonHere } from '../api/people-api';
import { useWords } from '../words';

interface ActButtonsProps {
  person: PersonHere;
  isBusy: boolean;
  onAct: (act: MembershipAct) => void;
}

/** What may be done about somebody: answering a request beside their name, the rest in a menu. */
export const ActButtons = ({ person, isBusy, onAct }: ActButtonsProps) => {
  const { say } = useWords();
  const { acts, name } = person;
  if (acts.length === 0) return null;
  if (acts.includes('accept')) {
    return (
      <Flex gap={2}>
        {(['accept', 'decline'] as const).map((act) => (
          <Button
            key={act}
            size="S"
            variant={act === 'accept' ? 'secondary' : 'tertiary'}
            startIcon={act === 'accept' ? <Check /> : <Cross />}
            disabled={isBusy}
            aria-label={`${say(`act.${act}`)}: ${name}`}
            onClick={() => onAct(act)}
          >
            {say(`act.${act}`)}
          </Button>
        ))}
      </Flex>
    );
  }
  return (
    <SimpleMenu
      size="S"
      variant="tertiary"
      disabled={isBusy}
      label={say('act.menu')}
      aria-label={`${say('act.menu')}: ${name}`}
    >
      {acts.map((act) => (
        <MenuItem key={act} onSelect={() => onAct(act)}>
          {say(`act.${act}`)}
        </MenuItem>
      ))}
    </SimpleMenu>
  );
};

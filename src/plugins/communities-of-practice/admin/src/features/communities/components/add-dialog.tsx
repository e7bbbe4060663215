import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Confirm } from '../../../ui/confirm';
import { explanationOf } from '../../../ui/refusal';
import { useAddPersonMutation } from '../api/people-api';
import { useWords } from '../words';
import { PersonPicker } from './person-picker';

const ROLES = ['member', 'facilitator'] as const;

/** Makes somebody a member without their asking: the way in where joining is by invitation. */
export const AddDialog = ({ community }: { community: string }) => {
  const words = useWords();
  const { say } = words;
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [person, setPerson] = useState('');
  const [role, setRole] = useState<(typeof ROLES)[number]>('member');
  const [add, { isLoading }] = useAddPersonMutation();
  const confirm = async () => {
    const answer = await add({ community, person, role });
    if ('error' in answer) {
      return toggleNotification({ type: 'danger', message: explanationOf(answer.error, words) });
    }
    setIsOpen(false);
    setPerson('');
    toggleNotification({ type: 'success', message: say('add.done', { name: answer.data.name }) });
  };
  return (
    <>
      <Button startIcon={<Plus />} onClick={() => setIsOpen(true)}>
        {say('add.open')}
      </Button>
      <Confirm
        isOpen={isOpen}
        isBusy={isLoading}
        isIncomplete={person === ''}
        title={say('add.open')}
        consequence={say('add.consequence')}
        confirmLabel={say('add.confirm')}
        cancelLabel={say('cancel')}
        onClose={() => setIsOpen(false)}
        onConfirm={confirm}
      >
        <PersonPicker value={person} onChange={setPerson} />
        <Field.Root>
          <Field.Label>{say('add.role')}</Field.Label>
          <SingleSelect
            value={role}
            onChange={(chosen) => setRole(chosen === 'facilitator' ? chosen : 'member')}
          >
            {ROLES.map((one) => (
              <SingleSelectOption key={one} value={one}>
                {say(`role.${one}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Confirm>
    </>
  );
};

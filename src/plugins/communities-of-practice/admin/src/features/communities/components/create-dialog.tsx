import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Field, Textarea, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import { Confirm } from '../../../ui/confirm';
import { communityPath } from '../../../ui/plugin-id';
import { explanationOf } from '../../../ui/refusal';
import { useCreateCommunityMutation } from '../api/settings-api';
import { useWords } from '../words';

/** A community needs no more than a name and its concern; the rest has its page. */
export const CreateDialog = () => {
  const words = useWords();
  const { say } = words;
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [domain, setDomain] = useState('');
  const [create, { isLoading }] = useCreateCommunityMutation();
  const confirm = async () => {
    const answer = await create({ name, domain });
    if ('error' in answer) {
      return toggleNotification({ type: 'danger', message: explanationOf(answer.error, words) });
    }
    navigate(communityPath(answer.data, 'settings'));
  };
  return (
    <>
      <Button startIcon={<Plus />} onClick={() => setIsOpen(true)}>
        {say('create.open')}
      </Button>
      <Confirm
        isOpen={isOpen}
        isBusy={isLoading}
        isIncomplete={name.trim() === '' || domain.trim() === ''}
        title={say('create.open')}
        consequence={say('create.consequence')}
        confirmLabel={say('create.confirm')}
        cancelLabel={say('cancel')}
        onClose={() => setIsOpen(false)}
        onConfirm={confirm}
      >
        <Field.Root required hint={say('settings.name.hint')}>
          <Field.Label>{say('settings.name')}</Field.Label>
          <TextInput value={name} onChange={({ target }) => setName(target.value)} />
          <Field.Hint />
        </Field.Root>
        <Field.Root required hint={say('settings.domain.hint')}>
          <Field.Label>{say('settings.domain')}</Field.Label>
          <Textarea value={domain} onChange={({ target }) => setDomain(target.value)} />
          <Field.Hint />
        </Field.Root>
      </Confirm>
    </>
  );
};

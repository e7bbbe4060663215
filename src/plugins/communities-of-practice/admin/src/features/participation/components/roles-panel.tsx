import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Confirm } from '../../../ui/confirm';
import { Panel } from '../../../ui/panel';
import { explanationOf } from '../../../ui/refusal';
import { Rows } from '../../../ui/rows';
import { useWords } from '../words';
import { useSetParticipationMutation, type Role } from '../api/participation-api';
import { RoleRow } from './role-row';

/** The one switch a role has. Opening to everybody on the internet asks first. */
export const RolesPanel = ({ roles }: { roles: Role[] }) => {
  const words = useWords();
  const { say } = words;
  const { toggleNotification } = useNotification();
  const [set, { isLoading }] = useSetParticipationMutation();
  const [asking, setAsking] = useState<Role | null>(null);

  const apply = async (role: Role, mayTakePart: boolean) => {
    const answer = await set({ roleId: role.id, mayTakePart });
    setAsking(null);
    const change = mayTakePart ? 'granted-now' : 'taken-back-now';
    const done = say(role.type === 'public' ? `role.public.${change}` : `role.${change}`, {
      name: role.name,
    });
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: explanationOf(answer.error, words) }
        : { type: 'success', message: done }
    );
  };
  const choose = (role: Role, mayTakePart: boolean) =>
    role.type === 'public' && mayTakePart ? setAsking(role) : void apply(role, mayTakePart);

  return (
    <Panel title={say('roles.title')} intro={say('roles.intro')}>
      <Rows items={roles} keyOf={({ id }) => String(id)} empty={say('roles.none')}>
        {(role) => (
          <RoleRow
            role={role}
            isBusy={isLoading}
            onChange={(mayTakePart) => choose(role, mayTakePart)}
          />
        )}
      </Rows>
      <Confirm
        isOpen={asking !== null}
        isBusy={isLoading}
        title={say('roles.public-title')}
        consequence={say('roles.public-consequence')}
        confirmLabel={say('roles.public-confirm')}
        cancelLabel={say('cancel')}
        onClose={() => setAsking(null)}
        onConfirm={() => asking && apply(asking, true)}
      />
    </Panel>
  );
};

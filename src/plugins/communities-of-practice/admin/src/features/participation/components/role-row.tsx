import { useId } from 'react';
import { Box, Button, Flex, Switch, Typography } from '@strapi/design-system';
import { Marker, type Tone } from '../../../ui/marker';
import { useWords } from '../words';
import type { Role } from '../api/participation-api';

const TONES: Record<Role['granted'], Tone> = { all: 'good', some: 'attention', none: 'plain' };

interface RoleRowProps {
  role: Role;
  isBusy: boolean;
  onChange: (mayTakePart: boolean) => void;
}

/** One role with its switch. `public` may only ever read. */
export const RoleRow = ({ role, isBusy, onChange }: RoleRowProps) => {
  const { say } = useWords();
  const nameId = useId();
  const hintId = useId();
  const isPublic = role.type === 'public';
  return (
    <Flex gap={4} alignItems="flex-start" justifyContent="space-between" data-role={role.type}>
      <Flex direction="column" alignItems="flex-start" gap={2} minWidth={0}>
        <Flex gap={2} wrap="wrap">
          <Typography tag="h3" fontWeight="bold" textColor="neutral800" id={nameId}>
            <bdi>{role.name}</bdi>
          </Typography>
          <Marker tone={TONES[role.granted]}>
            {say(isPublic ? `role.public.${role.granted}` : `role.${role.granted}`)}
          </Marker>
        </Flex>
        <Typography tag="p" textColor="neutral600" id={hintId}>
          {isPublic ? say('role.public') : say('role.people', { count: role.userCount })}
          {!isPublic && role.description && (
            <>
              {' · '}
              <bdi>{role.description}</bdi>
            </>
          )}
        </Typography>
        {role.granted === 'some' && (
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Missing actions={role.missing} />
            <Button variant="secondary" size="S" disabled={isBusy} onClick={() => onChange(true)}>
              {say('role.grant-missing', { count: role.missing.length })}
            </Button>
          </Flex>
        )}
      </Flex>
      <Switch
        aria-labelledby={nameId}
        aria-describedby={hintId}
        checked={role.granted === 'all'}
        disabled={isBusy}
        onCheckedChange={onChange}
        style={{ flexShrink: 0 }}
      />
    </Flex>
  );
};

const Missing = ({ actions }: { actions: string[] }) => {
  const { say } = useWords();
  return (
    <details>
      <Typography tag="summary" textColor="neutral700" style={{ cursor: 'pointer' }}>
        {say('role.missing', { count: actions.length })}
      </Typography>
      <Box tag="ul" paddingTop={2} paddingLeft={4}>
        {actions.map((action) => (
          <Typography
            key={action}
            tag="li"
            variant="pi"
            textColor="neutral600"
            style={{ overflowWrap: 'anywhere' }}
          >
            {action}
          </Typography>
        ))}
      </Box>
    </details>
  );
};

import { Table, useIsMobile } from '@strapi/strapi/admin';
import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Marker } from '../../../ui/marker';
import { MemberText } from '../../../ui/member-text';
import { OneTable } from '../../../ui/one-table';
import { Time } from '../../../ui/time';
import type { MembershipAct, PersonHere } from '../api/people-api';
import { useWords } from '../words';
import { ActButtons } from './act-buttons';

interface PeopleTableProps {
  people: PersonHere[];
  empty: string;
  isBusy: boolean;
  /** Which are chosen, where several can be; null where they cannot. */
  chosen: ReadonlySet<string> | null;
  onChoose: (documentId: string) => void;
  /** Left out for those who only look. */
  onAct?: (act: MembershipAct, person: PersonHere) => void;
}

const Name = ({ person: { name, role, state, account } }: { person: PersonHere }) => {
  const { say } = useWords();
  return (
    <Box maxWidth="24rem">
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold" textColor="neutral800">
          <bdi>{name}</bdi>
        </Typography>
        {role === 'facilitator' && <Marker tone="good">{say('role.facilitator')}</Marker>}
        {state !== 'active' && state !== 'requested' && (
          <Marker tone={state === 'removed' ? 'urgent' : 'attention'}>
            {say(`state.${state}`)}
          </Marker>
        )}
      </Flex>
      {account && (
        <Typography
          tag="p"
          variant="pi"
          textColor="neutral600"
          style={{ overflowWrap: 'anywhere' }}
        >
          {account.username} · {account.email}
        </Typography>
      )}
    </Box>
  );
};

/** One line for each person, with what may be done about them. */
export const PeopleTable = ({ people, empty, isBusy, chosen, ...on }: PeopleTableProps) => {
  const { say } = useWords();
  // A phone has room for who it is and what to do.
  const isMobile = useIsMobile();
  const names = [
    ...(chosen ? (['choose'] as const) : []),
    'name',
    ...(isMobile ? [] : (['help', 'since'] as const)),
    ...(on.onAct ? (['act'] as const) : []),
  ] as const;
  const headers = names.map((name) => ({ name, label: say(`people.column.${name}`) }));
  return (
    <OneTable rows={people} headers={headers} empty={empty}>
      {(person) => (
        <Table.Row
          key={person.documentId}
          data-person={person.documentId}
          data-state={person.state}
        >
          {chosen && (
            <Table.Cell>
              <Checkbox
                aria-label={say('people.choose', { name: person.name })}
                checked={chosen.has(person.documentId)}
                onCheckedChange={() => on.onChoose(person.documentId)}
              />
            </Table.Cell>
          )}
          <Table.Cell>
            <Name person={person} />
          </Table.Cell>
          {!isMobile && (
            <>
              <Table.Cell>
                <Box maxWidth="20rem">
                  <Typography textColor="neutral700">
                    <MemberText lines={2}>{person.canHelpWith ?? ''}</MemberText>
                  </Typography>
                </Box>
              </Table.Cell>
              <Table.Cell>
                <Typography textColor="neutral700" style={{ whiteSpace: 'nowrap' }}>
                  {person.joinedAt && <Time moment={person.joinedAt} />}
                </Typography>
              </Table.Cell>
            </>
          )}
          {on.onAct && (
            <Table.Cell>
              <ActButtons
                person={person}
                isBusy={isBusy}
                onAct={(act) => on.onAct?.(act, person)}
              />
            </Table.Cell>
          )}
        </Table.Row>
      )}
    </OneTable>
  );
};

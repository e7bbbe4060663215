import { Table } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { AdminLink } from '../../../ui/admin-link';
import { useAsked } from '../../../ui/asked';
import { Marker } from '../../../ui/marker';
import { OneTable } from '../../../ui/one-table';
import { PageLinks } from '../../../ui/page-links';
import { communityPath } from '../../../ui/plugin-id';
import { usePeopleQuery, type PeopleEverywhere, type Person } from '../api/people-api';
import { PeopleFrame } from '../components/people-frame';
import { useWords } from '../words';

const COLUMNS = ['name', 'communities'] as const;

const SHOWN = ['all', 'asking'] as const;
type Shown = (typeof SHOWN)[number];

/** All names that somebody goes by, each once. */
const namesOf = ({ account, memberships }: Person): string[] => [
  ...new Set([...memberships.map(({ name }) => name), ...(account ? [account.username] : [])]),
];

const Places = ({ person }: { person: Person }) => {
  const { say } = useWords();
  if (person.memberships.length === 0) {
    return <Typography textColor="neutral600">{say('people.nowhere')}</Typography>;
  }
  return (
    <Flex tag="ul" gap={3} wrap="wrap">
      {person.memberships.map((place) => (
        <Flex tag="li" gap={1} key={place.documentId}>
          <AdminLink
            to={`${communityPath(place.community, 'people')}${place.state === 'requested' ? '?show=asking' : ''}`}
          >
            {place.communityName}
          </AdminLink>
          {place.role === 'facilitator' && <Marker tone="good">{say('role.facilitator')}</Marker>}
          {place.state !== 'active' && <Marker>{say(`state.${place.state}`)}</Marker>}
        </Flex>
      ))}
    </Flex>
  );
};

const PersonRow = ({ person }: { person: Person }) => {
  const [first = '', ...others] = namesOf(person);
  return (
    <Table.Row data-person={person.documentId}>
      <Table.Cell>
        <Typography fontWeight="bold" textColor="neutral800">
          <bdi>{first}</bdi>
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[...others, person.account?.email].filter(Boolean).join(' · ')}
        </Typography>
      </Table.Cell>
      <Table.Cell>
        <Places person={person} />
      </Table.Cell>
    </Table.Row>
  );
};

const People = ({ people }: { people: PeopleEverywhere }) => {
  const { say } = useWords();
  const headers = COLUMNS.map((name) => ({ name, label: say(`people.column.${name}`) }));
  return (
    <div>
      <OneTable rows={people.data} headers={headers} empty={say('people.none')}>
        {(person) => <PersonRow key={person.documentId} person={person} />}
      </OneTable>
      <PageLinks pagination={people.meta.pagination} />
    </div>
  );
};

const PeoplePage = () => {
  const { say } = useWords();
  const { paged } = useAsked<{ show?: Shown }>();
  const query = usePeopleQuery(paged, { refetchOnMountOrArgChange: true });
  return (
    <PeopleFrame
      title={say('people.everywhere')}
      subtitle={say('people.everywhere.subtitle')}
      every={SHOWN}
      query={query}
    >
      {(people) => <People people={people} />}
    </PeopleFrame>
  );
};

export default PeoplePage;

import { SubNav } from '@strapi/strapi/admin';
import { Divider, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useMatch } from 'react-router-dom';
import { admin } from '../features';
import { AdminLink } from '../ui/admin-link';
import { usePermitted } from '../ui/permissions';
import { communityPath, pagePath, PLUGIN_PATH } from '../ui/plugin-id';
import { useWords } from '../ui/words';
import { CountBadge } from './count-badge';
import { SECTIONS, type Message, type Section, type UseCount } from './manifest';

interface Entry {
  to: string;
  label: Message;
  useCount?: UseCount;
}

const Count = ({ useCount }: { useCount: UseCount }) => {
  const count = useCount();
  return count ? <CountBadge count={count} /> : null;
};

/** The entries that this editor may open, by section; those of one community only inside it. */
const useEntries = (community: string | undefined): Record<Section, Entry[]> => {
  const permitted = usePermitted();
  const offered = admin.places.filter(({ permission }) => permitted(permission));
  const of = (section: Section): Entry[] =>
    offered
      .filter((place) => place.section === section)
      .map(({ path, ...place }) => ({ ...place, to: pagePath(path) }));
  return {
    week: of('week'),
    communities: of('communities'),
    community:
      community === undefined
        ? []
        : admin.communityPlaces
            .filter(({ permission }) => permitted(permission))
            .map(({ path, label }) => ({ to: communityPath(community, path), label })),
    people: of('people'),
    record: of('record'),
  };
};

const CommunitySection = ({ community, entries }: { community: string; entries: Entry[] }) => {
  const { say } = useWords();
  const name = admin.useCommunityName(community);
  return <NavSection label={name ?? say('nav.community')} entries={entries} />;
};

/** Whether pages of their own entries lie below; only then must the address match to the end. */
const isParent = (to: string): boolean => to === pagePath('communities') || COMMUNITY.test(to);
const COMMUNITY = /\/communities\/[^/]+$/;

const NavSection = ({ label, entries }: { label: string; entries: Entry[] }) => {
  const { formatMessage } = useIntl();
  return (
    <SubNav.Section label={label}>
      {entries.map(({ to, label: word, useCount }) => (
        <SubNav.Link
          key={to}
          to={to}
          end={isParent(to)}
          label={formatMessage(word)}
          endAction={useCount && <Count useCount={useCount} />}
        />
      ))}
    </SubNav.Section>
  );
};

/** On a narrow screen, where the navigation is a page of its own: the pages beside this one. */
export const CommunityLinks = () => {
  const { formatMessage } = useIntl();
  const community = useMatch(`/${PLUGIN_PATH}/communities/:documentId/*`)?.params.documentId;
  const { community: entries } = useEntries(community);
  if (entries.length === 0) return null;
  return (
    <Flex tag="ul" gap={4} wrap="wrap" paddingTop={3}>
      {entries.map(({ to, label }) => (
        <li key={to}>
          <AdminLink to={to}>{formatMessage(label)}</AdminLink>
        </li>
      ))}
    </Flex>
  );
};

/** Strapi's side navigation with our sections; on a narrow screen it is a page of its own. */
export const SideNav = ({ isFullPage = false }: { isFullPage?: boolean }) => {
  const { say } = useWords();
  const community = useMatch(`/${PLUGIN_PATH}/communities/:documentId/*`)?.params.documentId;
  const entries = useEntries(community);
  const header = (
    <>
      <SubNav.Header label={say('plugin.name')} />
      <Divider />
    </>
  );
  return (
    <SubNav.Main aria-label={say('nav.label')}>
      {!isFullPage && header}
      <SubNav.Content>
        {isFullPage && header}
        <SubNav.Sections>
          {SECTIONS.filter((section) => entries[section].length > 0).map((section) =>
            section === 'community' && community ? (
              <CommunitySection key={section} community={community} entries={entries.community} />
            ) : (
              <NavSection key={section} label={say(`nav.${section}`)} entries={entries[section]} />
            )
          )}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
};

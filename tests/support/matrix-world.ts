import { makeEditor } from '../factories/editors';
import type { TestPerson } from '../factories/people';
import type { App } from './app';
import {
  COMMUNITIES,
  PEOPLE,
  type Cell,
  type CommunityKind,
  type Identity,
  type PersonName,
  type TargetKind,
} from './matrix';
import { faqGiven, faqOfSuggestion, suggestionGiven } from './matrix-faqs';
import {
  closingRow,
  communityRow,
  contributionRow,
  faqRow,
  faqSuggestionRow,
  insertRows,
  makePeople,
  membershipRow,
  newKey,
  replyRow,
  resourceRow,
  useReportRow,
} from './rows';
import { fileGiven, keepFile } from './uploads';
import { visitGuestRow, visitNoteRow, visitRowIn } from './visit-rows';

type Row = Record<string, unknown>;

/** What everybody is in the matrix's communities; null for no membership at all. */
const MEMBERSHIPS: Readonly<Record<PersonName, Row | null>> = {
  stranger: null,
  outsider: null,
  left: { state: 'left' },
  removed: { state: 'removed' },
  requested: { state: 'requested' },
  invited: { state: 'invited' },
  paused: { state: 'paused' },
  member: {},
  peer: {},
  facilitator: { role: 'facilitator' },
};

export interface World {
  tokenOf(identity: Identity): string | null;
  /** A fresh target for one cell, and everything that goes with it. */
  targetFor(cell: Cell, target: TargetKind): Target;
}

export interface Target {
  key: string;
  community: string;
  /** Rows to insert before the cell is asked, by table. */
  rows: Readonly<Record<string, readonly Row[]>>;
}

/** All that the plugin lets an editor do in the admin. */
const EDITORS_ACTIONS = [
  'moderation.decide',
  'safeguarding.read',
  'participation.configure',
  'overview.read',
];

const API_TOKENS = 'admin::api-token-content-api';

const apiToken = async (app: App, type: 'full-access' | 'read-only'): Promise<string> =>
  (
    await app.strapi
      .service(API_TOKENS)
      .create({ name: type, description: '', type, lifespan: null, permissions: [] })
  ).accessKey;

const communityOf = (kind: CommunityKind, given: Row = {}): Row =>
  communityRow({
    visibility: kind === 'archived' ? 'public' : kind,
    is_archived: kind === 'archived',
    ...given,
  });

const threadGiven = (state: string, peers: readonly string[]): Row => {
  if (state === 'closed') return { thread_status: 'closed' };
  return { standing: state, ...(state === 'quiet' ? { details: JSON.stringify({ peers }) } : {}) };
};

const THREAD_OF_REPLY: Readonly<Record<string, string>> = {
  'in-closed': 'closed',
  'in-quiet': 'quiet',
  'in-hidden': 'hidden',
};

/** People, tokens and the four communities in which every thread of the matrix is. */
export const makeMatrixWorld = async (app: App): Promise<World> => {
  const names = [...PEOPLE, 'blocked', 'elder', 'asker'] as const;
  const made = await makePeople(app, names.length, 'matrix');
  const personAt = (name: string): TestPerson => {
    const person = made[names.findIndex((known) => known === name)];
    if (!person) throw new Error(`There is nobody called ${name}.`);
    return person;
  };
  const elder = personAt('elder');
  await app.strapi.db
    .connection('up_users')
    .where({ id: personAt('blocked').id })
    .update({ blocked: true });

  const membershipsIn = (community: string, only: readonly string[] = PEOPLE): Row[] =>
    PEOPLE.flatMap((name) => {
      const given = MEMBERSHIPS[name];
      return given && only.includes(name) ? [membershipRow(community, personAt(name), given)] : [];
    });
  const leadersIn = (community: string): Row[] => [
    membershipRow(community, elder, { role: 'facilitator' }),
    membershipRow(community, personAt('blocked'), { role: 'facilitator' }),
  ];

  const shared = Object.fromEntries(COMMUNITIES.map((kind) => [kind, communityOf(kind)]));
  const elsewhere = communityRow();
  const everyCommunity = [...Object.values(shared), elsewhere];
  await insertRows(app, 'cop_communities', everyCommunity);
  await insertRows(app, 'cop_memberships', [
    ...Object.values(shared).flatMap((row) => [
      ...membershipsIn(String(row.document_id)),
      ...leadersIn(String(row.document_id)),
    ]),
    membershipRow(String(elsewhere.document_id), personAt('outsider')),
  ]);

  const editor = await makeEditor(app, EDITORS_ACTIONS);
  const superAdmin = await makeEditor(app);
  const tokens: Partial<Record<Identity, string | null>> = {
    visitor: null,
    'full-access API token': await apiToken(app, 'full-access'),
    'read-only API token': await apiToken(app, 'read-only'),
    'blocked member': personAt('blocked').token,
    'web editor': editor.token,
    'super admin': superAdmin.token,
  };

  const isPerson = (identity: Identity): identity is PersonName =>
    (PEOPLE as readonly string[]).includes(identity);
  const sharedKey = (kind: CommunityKind) => String(shared[kind]?.document_id);
  const keyOfTarget = (row: Row, rows: Target['rows'], community: string): Target => ({
    key: String(row.document_id),
    community,
    rows,
  });

  const communityTarget = ({ community, state, identity }: Cell): Target => {
    const row = communityOf(community, { join_policy: state });
    const key = String(row.document_id);
    const rows = {
      cop_communities: [row],
      cop_memberships: [...membershipsIn(key, [identity]), ...leadersIn(key)],
    };
    return keyOfTarget(row, rows, key);
  };

  const membershipTarget = ({ community, state, identity }: Cell): Target => {
    const row = communityOf(community);
    const key = String(row.document_id);
    const asked = membershipRow(key, personAt('asker'), { state });
    const memberships = [asked, ...membershipsIn(key, [identity]), ...leadersIn(key)];
    return keyOfTarget(asked, { cop_communities: [row], cop_memberships: memberships }, key);
  };

  const authorOf = ({ whose, identity }: Cell): string =>
    whose === 'own' && isPerson(identity) ? personAt(identity).key : elder.key;

  const threadTarget = (cell: Cell): Target => {
    const community = sharedKey(cell.community);
    const row = contributionRow(
      community,
      authorOf(cell),
      threadGiven(cell.state, [personAt('peer').key])
    );
    const closings = cell.state === 'closed' ? [closingRow(row, authorOf(cell))] : [];
    return keyOfTarget(row, { cop_contributions: [row], cop_closings: closings }, community);
  };

  const replyTarget = (cell: Cell): Target => {
    const community = sharedKey(cell.community);
    const author = authorOf(cell);
    const threadState = THREAD_OF_REPLY[cell.state];
    const peers = [personAt('peer').key, author];
    const thread = contributionRow(
      community,
      elder.key,
      threadGiven(threadState ?? 'shown', peers)
    );
    const reply = replyRow(thread, author, { standing: threadState ? 'shown' : cell.state });
    return keyOfTarget(reply, { cop_contributions: [thread], cop_replies: [reply] }, community);
  };

  const resourceTarget = (cell: Cell): Target => {
    const community = sharedKey(cell.community);
    const row = resourceRow(community, authorOf(cell), { standing: cell.state });
    return keyOfTarget(row, { cop_resources: [row] }, community);
  };

  /** Its file's bytes lie where those of the app do. */
  const resourceFileTarget = (cell: Cell): Target => {
    const community = sharedKey(cell.community);
    const given = { standing: cell.state, files: JSON.stringify([fileGiven()]) };
    const row = resourceRow(community, authorOf(cell), given);
    keepFile(app, String(row.document_id));
    return keyOfTarget(row, { cop_resources: [row] }, community);
  };

  const useReportTarget = (cell: Cell): Target => {
    const community = sharedKey(cell.community);
    const isIn = cell.state === 'in-hidden';
    const resource = resourceRow(community, elder.key, { standing: isIn ? 'hidden' : 'shown' });
    const row = useReportRow(resource, authorOf(cell), { standing: isIn ? 'shown' : cell.state });
    return keyOfTarget(row, { cop_resources: [resource], cop_use_reports: [row] }, community);
  };

  const faqTarget = (cell: Cell): Target => {
    const row = faqRow(sharedKey(cell.community), authorOf(cell), faqGiven(cell.state));
    return keyOfTarget(row, { cop_faqs: [row] }, sharedKey(cell.community));
  };

  const suggestionTarget = (cell: Cell): Target => {
    const community = sharedKey(cell.community);
    const faq = faqRow(community, elder.key, faqOfSuggestion(cell.state));
    const row = faqSuggestionRow(faq, authorOf(cell), suggestionGiven(cell.state));
    return keyOfTarget(row, { cop_faqs: [faq], cop_faq_suggestions: [row] }, community);
  };

  const visitTarget = (cell: Cell): Target => {
    const community = sharedKey(cell.community);
    const row = visitRowIn(cell.state, community, authorOf(cell));
    return keyOfTarget(row, { cop_visits: [row] }, community);
  };

  /** Made, and one guest said what they would try: it is theirs to say what came of it. */
  const beenOnTarget = (cell: Cell): Target => {
    if (cell.state !== 'tried') return visitTarget(cell);
    const community = sharedKey(cell.community);
    const row = visitRowIn('made', community, elder.key);
    const guest = authorOf(cell);
    return keyOfTarget(
      row,
      {
        cop_visits: [row],
        cop_visit_guests: [visitGuestRow(row, guest)],
        cop_visit_notes: [visitNoteRow(row, guest)],
      },
      community
    );
  };

  const absentTarget = (cell: Cell): Target => ({
    key: newKey(),
    community: cell.whose === 'absent' ? newKey() : sharedKey(cell.community),
    rows: {},
  });

  const makers: Record<TargetKind, (cell: Cell) => Target> = {
    none: absentTarget,
    community: communityTarget,
    membership: membershipTarget,
    thread: threadTarget,
    reply: replyTarget,
    resource: resourceTarget,
    'resource-file': resourceFileTarget,
    'use-report': useReportTarget,
    faq: faqTarget,
    'faq-suggestion': suggestionTarget,
    visit: visitTarget,
    'past-visit': visitTarget,
    'visit-been-on': beenOnTarget,
  };

  return {
    tokenOf: (identity) =>
      tokens[identity] ?? (isPerson(identity) ? personAt(identity).token : null),
    targetFor: (cell, target) =>
      cell.whose === 'absent' ? absentTarget(cell) : makers[target](cell),
  };
};

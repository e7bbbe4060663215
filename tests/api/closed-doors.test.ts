import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { features } from '../../src/plugins/communities-of-practice/server/src/features';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { newKey } from '../support/rows';
import { PDF, upload } from '../support/uploads';
import { writeVisitCanaries } from '../support/visit-canaries';

const PLUGIN = 'plugin::communities-of-practice';
const CANARY = 'Kanarienvogel';
const CLOSED = ['concern', 'decision', 'ledger-event'].map((name) => `${PLUGIN}.${name}`);
/** As a script writes it. */
const PUBLISHED: object = { state: 'published' };
const EVENTS = ['entry.create', 'entry.update', 'entry.delete', 'entry.publish', 'entry.unpublish'];

/** Columns of text that hold nothing that a member wrote: a community's face, keys, choices, editors' names. */
const NOT_WORDS =
  /^community\.|Key$|^membership\.placeholder$|^closing\.(outcome|helpful)$|^(closing|follow-up|use-report)\.searchText$|^visit\.(timeZone|proposal|seriesBegan|confirmations)$|^visit-note\.tryBy$|^faq\.sources$|^decision\.(settled|decidedBy|undoneBy)$|^concern\.settledBy$/;
const TEXT_TYPES = ['string', 'text', 'richtext', 'json'];

/** Where members' words are kept: each kind's table, and its columns of text. */
const columnsOfWords = () =>
  features
    .flatMap(({ kinds = [] }) => kinds)
    .filter(({ name }) => name !== 'ledger-event')
    .flatMap(({ name, schema }) =>
      Object.entries(schema.attributes)
        .filter(([attribute, { type }]) => {
          const isText = TEXT_TYPES.includes(type);
          return isText && !NOT_WORDS.test(`${name}.${attribute}`);
        })
        .map(([attribute]) => ({
          table: schema.collectionName,
          column: attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        }))
    );

/** Long enough for a webhook that was sent to arrive. */
const SETTLE_MS = 1_500;

/** Typed addresses: as they are, encoded, twice, in other cases and with slashes too many. */
const addressesOf = (uid: string): string[] => {
  const once = encodeURIComponent(uid);
  return [
    `/content-manager/collection-types/${uid}`,
    `/content-manager/collection-types/${once}`,
    `/content-manager/collection-types/${encodeURIComponent(once)}`,
    `/content-manager/collection-types/${uid.replace('concern', '%63oncern')}`,
    `/Content-Manager/collection-types/${uid}`,
    `/content-manager/collection-types/${uid}/`,
    `/content-manager/collection-types/${uid}?filters[note][$contains]=K`,
    `/content-manager/single-types/${uid}`,
    `/content-manager/content-types/${uid}/configuration`,
    `/content-manager/relations/${uid}/reporter`,
    `/content-manager/history-versions?contentType=${once}&documentId=${newKey()}`,
    `/content-manager/preview/url/${uid}?documentId=${newKey()}`,
  ];
};

describe('what webhooks and Strapi’s own doors see of members’ words', () => {
  let app: App;
  let receiver: Server;
  let community: TestCommunity;
  let author: TestPerson;
  let reader: TestPerson;
  let admin: Editor;
  const received: string[] = [];
  const logged: string[] = [];

  const inStrapi = (path: string, method: 'get' | 'post' = 'get', body?: object) => {
    const request = app.http[method](path).set('Authorization', `Bearer ${admin.token}`);
    return body ? request.send(body) : request;
  };

  const arrived = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

  const subscribe = async () => {
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        received.push(body);
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const { port } = receiver.address() as AddressInfo;
    const made = await inStrapi('/admin/webhooks', 'post', {
      name: 'rebuild',
      url: `http://127.0.0.1:${port}/rebuild`,
      headers: {},
      events: EVENTS,
    });
    expect(made.status).toBe(201);
  };

  /** Every act that writes words or a name, each with the canary in every field that takes one. */
  const writeCanaries = async () => {
    const posted = await as(app, author).post('/contributions', {
      community: community.key,
      activity: 'growing-confidence',
      title: `${CANARY} title`,
      text: `${CANARY} text`,
      details: { peers: [reader.key] },
    });
    const quiet = posted.body.data.documentId as string;
    const other = await as(app, reader).post(`/contributions/${quiet}/replies`, {
      text: `${CANARY} reply`,
    });
    await as(app, reader).post(`/contributions/${quiet}/thanks`, { why: `${CANARY} why` });
    for (const reason of ['unkind', 'safeguarding']) {
      const reported = await as(app, reader).post(`/contributions/${quiet}/concerns`, {
        reason,
        note: `${CANARY} note`,
      });
      expect(reported.status).toBe(201);
    }
    const decided = await inStrapi(
      `/communities-of-practice/moderation/contribution/${quiet}/hold`,
      'post',
      { data: { seen: 'quiet', why: `${CANARY} reason` } }
    );
    expect([other.status, decided.status]).toEqual([201, 200]);
    const opened = await as(app, author).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: `${CANARY} title`,
      text: `${CANARY} text`,
      details: { setting: `${CANARY} setting` },
    });
    const closed = await as(app, author).post(
      `/contributions/${opened.body.data.documentId}/closing`,
      { outcome: 'nobody-yet', learned: `${CANARY} learned` }
    );
    expect(closed.status).toBe(201);
    await sayWhetherItHeld(opened.body.data.documentId);
    await writeVisitCanaries(app, community, author, reader, CANARY);
    await decideOnName(opened.body.data.documentId);
    await writeOfFaqs();
  };

  /** A FAQ, what a member holds against it, suggests for it and flags it for, and an answer to that. */
  const writeOfFaqs = async () => {
    const drafted = await as(app, author).post('/faqs', {
      community: community.key,
      title: `${CANARY} title`,
      text: `${CANARY} text`,
      searchWords: [`${CANARY} asked`],
    });
    const faq = drafted.body.data.documentId as string;
    const said = { text: `${CANARY} text`, why: `${CANARY} why` };
    const suggested = await as(app, reader).post(`/faqs/${faq}/suggestions`, said);
    const at = `/faq-suggestions/${suggested.body.data.documentId}/decline`;
    const answers = [
      drafted,
      suggested,
      await as(app, author).post(at, { answer: `${CANARY} answer` }),
      await as(app, reader).put(`/faqs/${faq}/minority-view`, { text: `${CANARY} view` }),
    ];
    await app.strapi.documents(`${PLUGIN}.faq`).update({
      documentId: faq,
      data: PUBLISHED,
    });
    answers.push(await as(app, reader).post(`/faqs/${faq}/flag`, { reason: `${CANARY} reason` }));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 200, 200, 200]);
  };

  const sayWhetherItHeld = async (thread: string) => {
    const longAgo = new Date(Date.now() - 40 * 86_400_000);
    await app.strapi.db
      .connection('cop_closings')
      .where({ contribution_key: thread })
      .update({ closed_at: longAgo });
    const said = await as(app, author).post(`/contributions/${thread}/follow-up`, {
      didItHold: 'no',
      text: `${CANARY} later`,
    });
    expect(said.status).toBe(201);
  };

  const decide = async (kind: string, key: string, data: object) => {
    const path = `/communities-of-practice/moderation/${kind}/${key}/hide`;
    const sent = { data: { seen: 'shown', why: `${CANARY} reason`, ...data } };
    expect((await inStrapi(path, 'post', sent)).status).toBe(200);
  };

  /** A resource, what somebody made of it, and what came of using it. */
  const writeRepertoire = async () => {
    const words = { title: `${CANARY} title`, text: `${CANARY} text` };
    const added = await as(app, author).post('/resources', {
      ...words,
      community: community.key,
      kind: 'story',
      licence: 'cc-by',
      links: [{ label: `${CANARY} link`, url: 'https://example.org' }],
      topics: [`${CANARY} topic`],
      core: `${CANARY} core`,
    });
    const path = `/resources/${added.body.data.documentId}`;
    const kept = await upload(app, author, `${path}/files`, {
      bytes: PDF,
      name: `${CANARY}.pdf`,
      fields: { caption: `${CANARY} caption` },
    });
    const adapted = await as(app, reader).post(`${path}/adaptations`, {
      community: community.key,
      whatChanged: `${CANARY} change`,
      why: `${CANARY} why`,
      setting: `${CANARY} setting`,
      coreKept: 'kept',
    });
    const used = await as(app, reader).post(`${path}/uses`, {
      where: `${CANARY} place`,
      whatHappened: `${CANARY} happening`,
      verdict: 'partly',
    });
    const statuses = [added, kept, adapted, used].map(({ status }) => status);
    expect(statuses).toEqual([201, 201, 201, 201]);
  };

  /** A name that is reported and hidden, and another one in its place; a report that is settled. */
  const decideOnName = async (thread: string) => {
    const mine = `/communities/${community.key}/membership`;
    const changed = await as(app, author).put(mine, { canHelpWith: `${CANARY} help` });
    expect(changed.status).toBe(200);
    await decide('membership', changed.body.data.documentId, { concerns: [] });
    const named = await as(app, author).put(mine, { displayName: `${CANARY} again` });
    expect(named.status).toBe(200);
    const reported = await as(app, reader).post(`/contributions/${thread}/concerns`, {
      reason: 'unkind',
      note: `${CANARY} note`,
    });
    await decide('contribution', thread, { concerns: [reported.body.data.documentId] });
  };

  beforeAll(async () => {
    app = await bootApp('closed_doors', { hasGraphql: true });
    await grantAll(app);
    app.strapi.log.on('data', (entry: unknown) => logged.push(JSON.stringify(entry)));
    admin = await makeEditor(app);
    await subscribe();
    community = await makeCommunity(app, { visibility: 'private' });
    author = await makePerson(app, `${CANARY}1`);
    reader = await makePerson(app, `${CANARY}2`);
    await makeMember(app, community, author);
    await makeMember(app, community, reader);
    await writeCanaries();
    await writeRepertoire();
    await arrived();
  });

  afterAll(async () => {
    await new Promise((resolve) => receiver.close(resolve));
    await app.stop();
  });

  it('is in every column of theirs, so that each is looked for below', async () => {
    const { connection } = app.strapi.db;
    const without: string[] = [];
    for (const { table, column } of columnsOfWords()) {
      const rows: Record<string, unknown>[] = await connection(table).select(column);
      const texts = rows.map((row) => JSON.stringify(row[column]) ?? '');
      const isThere = texts.some((text) => text.toLowerCase().includes(CANARY.toLowerCase()));
      if (!isThere) without.push(`${table}.${column}`);
    }
    expect(without).toEqual([]);
  });

  it('is an id and moments alone, of every type that is not closed, in a webhook', () => {
    const events = received.map((body) => JSON.parse(body) as Record<string, unknown>);
    const ours = events.filter(({ uid }) => String(uid).startsWith(PLUGIN));
    const seen = new Set(ours.map(({ uid }) => String(uid).replace(`${PLUGIN}.`, '')));
    const names = ['membership', 'contribution', 'reply', 'thanks', 'closing'];
    const repertoire = ['resource', 'use-report', 'visit', 'visit-guest', 'visit-note'];
    for (const name of [...names, ...repertoire]) expect(seen).toContain(name);
    for (const { entry } of ours) {
      const carried = Object.keys(entry as object);
      expect(carried.filter((name) => !/^(id|documentId|locale|.*At)$/.test(name))).toEqual([]);
      expect(carried.filter((name) => /^(posted|closed|given|joined)At$/.test(name))).toEqual([]);
    }
    expect(ours.map((body) => JSON.stringify(body)).join('')).not.toContain(CANARY);
  });

  it('is nothing of a closed type in a webhook', () => {
    for (const uid of CLOSED) expect(received.join('')).not.toContain(uid);
  });

  it('is nothing of a closed type at any typed address, for a super admin', async () => {
    for (const uid of CLOSED) {
      for (const address of addressesOf(uid)) {
        const { status, text } = await inStrapi(address);
        expect([address, status >= 400]).toEqual([address, true]);
        expect([address, text.includes(CANARY)]).toEqual([address, false]);
      }
      const plain = await inStrapi(`/content-manager/collection-types/${uid}`);
      expect(plain.status).toBe(403);
      const generated = await inStrapi('/content-manager/uid/generate', 'post', {
        contentTypeUID: uid,
        field: 'note',
        data: {},
      });
      expect(generated.status).toBe(403);
      const made = await inStrapi(`/content-manager/collection-types/${uid}`, 'post', {});
      expect(made.status).toBe(403);
    }
  });

  it('leaves the Content Manager open for what is not closed', async () => {
    const listed = await inStrapi(`/content-manager/collection-types/${PLUGIN}.community`);
    expect(listed.status).toBe(200);
    for (const action of ['update', 'publish']) {
      const recent = await inStrapi(`/content-manager/homepage/recent-documents?action=${action}`);
      expect(recent.text).not.toMatch(/concern|decision|ledger-event/);
    }
  });

  it('is refused by the Document Service, whose events would tell', async () => {
    for (const uid of CLOSED) {
      const documents = app.strapi.documents(uid as 'admin::user');
      await expect(documents.create({ data: {} as never })).rejects.toThrow(
        'written by the plugin'
      );
    }
  });

  it('is not in the log, nor behind REST and GraphQL', async () => {
    app.strapi.log.error('This is heard.');
    expect(logged.join('')).toContain('This is heard.');
    expect(logged.join('')).not.toContain(CANARY);
    for (const name of ['concerns', 'decisions', 'ledger-events']) {
      const read = await app.http
        .get(`/api/communities-of-practice/${name}`)
        .set('Authorization', `Bearer ${reader.token}`);
      expect([name, read.status >= 400]).toEqual([name, true]);
    }
    const asked = await app.http.post('/graphql').send({ query: '{ concerns { note } }' });
    expect(asked.text).not.toContain(CANARY);
  });
});

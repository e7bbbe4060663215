import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { newKey } from '../support/rows';

const PLUGIN = 'plugin::communities-of-practice';
const CANARY = 'Kanarienvogel';
const CLOSED = ['concern', 'decision', 'ledger-event'].map((name) => `${PLUGIN}.${name}`);
const EVENTS = ['entry.create', 'entry.update', 'entry.delete', 'entry.publish', 'entry.unpublish'];

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
    });
    const closed = await as(app, author).post(
      `/contributions/${opened.body.data.documentId}/closing`,
      { outcome: 'nobody-yet', learned: `${CANARY} learned` }
    );
    expect(closed.status).toBe(201);
  };

  beforeAll(async () => {
    app = await bootApp('closed_doors');
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
    await arrived();
  });

  afterAll(async () => {
    await new Promise((resolve) => receiver.close(resolve));
    await app.stop();
  });

  it('is an id and moments alone, of every type that is not closed, in a webhook', () => {
    const events = received.map((body) => JSON.parse(body) as Record<string, unknown>);
    const ours = events.filter(({ uid }) => String(uid).startsWith(PLUGIN));
    const seen = new Set(ours.map(({ uid }) => String(uid).replace(`${PLUGIN}.`, '')));
    for (const name of ['membership', 'contribution', 'reply', 'thanks', 'closing']) {
      expect(seen).toContain(name);
    }
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

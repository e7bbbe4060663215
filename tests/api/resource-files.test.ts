import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { sweepFiles } from '../../src/plugins/communities-of-practice/server/src/features/resources/strapi/sweeping-files.job';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { makeEditor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, setLimits, type App } from '../support/app';
import { insertRows, newKey, resourceRow } from '../support/rows';
import { download, formOf, PDF, photoWithPlace, picture, type Form } from '../support/uploads';
import { connect, type Answer, type Wire } from '../support/wire';

const RESOURCE = 'plugin::communities-of-practice.resource';
const CAPTION = 'The log by the vestry door';

describe('files of resources', () => {
  let app: App;
  let wire: Wire;
  let community: TestCommunity;
  let closed: TestCommunity;
  let ann: TestPerson;
  let ben: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    app = await bootApp('resource_files');
    await grantAll(app);
    wire = await connect(app);
    ann = await makePerson(app, 'ann');
    ben = await makePerson(app, 'ben');
    stranger = await makePerson(app, 'stranger');
    community = await makeCommunity(app);
    closed = await makeCommunity(app, { visibility: 'private' });
    for (const one of [community, closed]) {
      for (const person of [ann, ben]) await makeMember(app, one, person);
    }
  });

  afterEach(() => setLimits(app));

  afterAll(async () => {
    wire.close();
    await app.stop();
  });

  const folder = (): string =>
    String(app.strapi.config.get('plugin::communities-of-practice.files.folder'));

  const onDisk = (): string[] =>
    fs
      .readdirSync(folder(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();

  const resourceIn = async (where = community, given: object = {}): Promise<string> => {
    const row = resourceRow(where.key, ann.key, { ...given });
    await insertRows(app, 'cop_resources', [row]);
    return String(row.document_id);
  };

  const send = (
    key: string,
    form: Partial<Form> = {},
    { by = ann, headers = {} }: { by?: TestPerson | null; headers?: Record<string, string> } = {}
  ): Promise<Answer> => {
    const made = formOf({ bytes: PDF, name: 'log.pdf', ...form });
    return wire.send({
      method: 'POST',
      path: `/resources/${key}/files`,
      token: by?.token ?? null,
      raw: made.raw,
      headers: { ...made.headers, ...headers },
    });
  };

  const sent = async (key: string, form: Partial<Form> = {}) => {
    const answer = await send(key, form);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body.data as { documentId: string; address: string; name: string; size: number };
  };

  const got = ({ status, body }: Answer) => `${status} ${body.error?.details?.code ?? ''}`.trim();
  const filesOf = async (key: string, person: TestPerson | null = ann) =>
    (await as(app, person).get(`/resources/${key}`)).body.data.files;
  const setStanding = (key: string, standing: string) =>
    app.strapi.db.connection('cop_resources').where({ document_id: key }).update({ standing });

  /** Sends the form without saying how long it is, and not its end. */
  const beginSending = (key: string, bytes: Buffer) => {
    const { raw, headers } = formOf({ bytes, name: 'log.pdf' });
    const { port } = app.strapi.server.httpServer.address() as AddressInfo;
    const request = http.request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: `${API}/resources/${key}/files`,
      headers: { ...headers, Authorization: `Bearer ${ann.token}` },
    });
    const status = new Promise<number | undefined>((resolve) => {
      request.on('response', (response) => resolve(response.resume().statusCode));
      request.on('error', () => resolve(undefined));
    });
    request.write(raw);
    return { request, status };
  };

  /** Bytes go after the commit: the answer does not wait for the disk. */
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  it('are put there by its author, shown with it, read by who reads it, and taken away', async () => {
    const key = await resourceIn();
    const bytes = await photoWithPlace();
    expect(await exifr.gps(bytes)).toBeDefined();
    const file = await sent(key, {
      bytes,
      name: 'Vestry\u202e.JPEG',
      fields: { caption: CAPTION },
    });
    const shown = {
      documentId: expect.stringMatching(/^[a-z0-9]{24}$/),
      name: 'Vestry.jpeg',
      type: 'image/jpeg',
      size: expect.any(Number),
      caption: CAPTION,
      address: `/resources/${key}/files/${file.documentId}`,
      addedAt: expect.any(String),
    };
    expect(file).toEqual(shown);
    expect(await filesOf(key, ben)).toEqual([shown]);

    const read = await download(app, null, file.address);
    expect(read.status).toBe(200);
    expect(read.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(file.size),
      'content-disposition': 'inline; filename="Vestry.jpeg"',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
    });
    expect(read.body.length).toBe(file.size);
    // Drawn upright, and nothing says where or by whom.
    expect(await sharp(read.body).metadata()).toMatchObject({ width: 20, height: 40 });
    expect(await exifr.parse(read.body, true)).toBeUndefined();
    expect(read.body.toString('latin1')).not.toMatch(/Rose Cottage|Exif|xmpmeta/);
    const again = await app.http
      .get(API + file.address)
      .set('If-None-Match', String(read.headers.etag));
    expect([again.status, again.text]).toEqual([304, '']);

    const removed = await as(app, ann).delete(file.address);
    expect(removed.body.data).toEqual({
      documentId: file.documentId,
      deletedAt: expect.any(String),
    });
    expect((await download(app, ann, file.address)).status).toBe(404);
    expect(await filesOf(key)).toEqual([]);
    await until(() => !onDisk().includes(file.documentId));
    const events = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ what_key: key })
      .orderBy('id')
      .select('verb', 'who_key');
    expect(events).toEqual([
      { verb: 'resource.file-added', who_key: ann.key },
      { verb: 'resource.file-removed', who_key: ann.key },
    ]);
  });

  it('are saved, not shown, where they are no picture', async () => {
    const file = await sent(await resourceIn());
    const { headers, body } = await download(app, null, file.address);
    expect(headers['content-disposition']).toBe('attachment; filename="log.pdf"');
    expect(Buffer.compare(body, PDF)).toBe(0);
    const head = await app.http.head(API + file.address);
    expect([head.status, head.headers['content-length']]).toEqual([200, String(PDF.length)]);
  });

  it('are there for nobody who may not read their resource, by any address', async () => {
    const key = await resourceIn(closed);
    const file = await sent(key, { name: 'secret.pdf' });
    const absent = await download(app, stranger, `/resources/${newKey()}/files/${newKey()}`);
    const statusFor = async (person: TestPerson | null, address = file.address) =>
      (await download(app, person, address)).status;
    expect(await statusFor(ben)).toBe(200);
    for (const person of [stranger, null]) {
      const { status, body } = await download(app, person, file.address);
      expect([status, body.toString()]).toEqual([404, absent.body.toString()]);
    }
    // Neither does another resource lead to it, nor what a browser makes of an address.
    const open = await resourceIn();
    const other = `/resources/${open}/files/${file.documentId}`;
    for (const one of [other, `${file.address}/../${file.documentId}`, `${file.address}%00`]) {
      expect(await statusFor(stranger, one)).toBe(404);
    }
    for (const root of [
      '/uploads',
      '/private/communities-of-practice',
      `/${path.basename(folder())}`,
    ]) {
      for (const name of [file.documentId, `${key}/${file.documentId}`, 'secret.pdf']) {
        expect((await app.http.get(`${root}/${name}`)).status).toBe(404);
      }
    }
    const editor = await makeEditor(app);
    const inStrapi = (at: string) =>
      app.http.get(at).set('Authorization', `Bearer ${editor.token}`);
    const library = await inStrapi('/upload/files');
    expect([library.status, library.body.results]).toEqual([200, []]);
    const entry = await inStrapi(`/content-manager/collection-types/${RESOURCE}/${key}`);
    expect(entry.body.data.files).toMatchObject([{ name: 'secret.pdf', type: 'application/pdf' }]);
  });

  it('follow their resource: hidden it is its author’s, withdrawn too', async () => {
    const key = await resourceIn();
    const file = await sent(key);
    const seenBy = (...people: (TestPerson | null)[]) =>
      Promise.all(people.map(async (one) => (await download(app, one, file.address)).status));
    for (const standing of ['hidden', 'held', 'withdrawn']) {
      await setStanding(key, standing);
      expect(await seenBy(ann, ben, null)).toEqual([200, 404, 404]);
    }
    expect(got(await send(key))).toBe('409 already-withdrawn');
    expect((await as(app, ann).delete(file.address)).status).toBe(200);
  });

  it('are taken from its author alone, before a byte of them is read', async () => {
    const key = await resourceIn(closed);
    const before = onDisk();
    const answers = await Promise.all(
      [null, stranger, ben].map((by) => send(key, { bytes: Buffer.alloc(2_000_000) }, { by }))
    );
    expect(answers.map(got)).toEqual(['401 not-signed-in', '404 not-found', '403 not-the-author']);
    const told = await wire.send({
      method: 'POST',
      path: `/resources/${key}/files`,
      token: ann.token,
      json: { data: {} },
    });
    expect(got(told)).toBe('415 file-needed');
    expect(got(await send(key, { field: 'files' }))).toBe('415 file-needed');
    for (const name of ['author', 'toString', '__proto__']) {
      const sent = await send(key, { fields: { [name]: ben.key } });
      expect([name, got(sent)]).toEqual([name, '400 invalid-input']);
    }
    expect(onDisk().filter((name) => !before.includes(name))).toEqual([]);
  });

  it('are bounded in size, in number and by the day', async () => {
    const key = await resourceIn();
    const large = Buffer.concat([PDF, Buffer.alloc(10_000_000), PDF]);
    expect(got(await send(key, { bytes: large }))).toBe('413 file-too-large');
    const streamed = beginSending(key, large);
    streamed.request.end();
    expect(await streamed.status).toBe(413);
    for (let count = 0; count < 8; count += 1) await sent(key);
    expect(got(await send(key))).toBe('409 too-many-files');
    expect((await as(app, ann).get(`/resources/${key}`)).body.data.abilities).toMatchObject({
      addFile: false,
      removeFiles: true,
    });
    setLimits(app, { fileMegabytesADay: 3 });
    await app.strapi.db.connection('cop_spent_acts').delete();
    const next = await resourceIn();
    const long = Buffer.concat([PDF, Buffer.alloc(1_500_000), PDF]);
    expect([got(await send(next, { bytes: long })), got(await send(next))]).toEqual(['201', '201']);
    const refused = await send(next);
    expect(got(refused)).toBe('429 too-many-today');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(80_000);
    expect((await filesOf(next)).length).toBe(2);
  });

  it('are kept once for one Idempotency-Key, and for no other file', async () => {
    const key = await resourceIn();
    const headers = { 'Idempotency-Key': 'one-file-and-no-more' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(key, {}, { headers })));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    const other = await send(key, { bytes: await picture() }, { headers });
    expect(got(other)).toBe('422 idempotency-key-reused');
    expect((await filesOf(key)).length).toBe(1);
    expect(fs.readdirSync(path.join(folder(), key)).length).toBe(1);
    expect(fs.readdirSync(path.join(folder(), 'incoming'))).toEqual([]);
  });

  it('leave nothing of an upload that was broken off', async () => {
    const key = await resourceIn();
    const { request } = beginSending(key, PDF);
    const incoming = () => fs.readdirSync(path.join(folder(), 'incoming')).length;
    await until(() => incoming() > 0);
    request.destroy();
    await until(() => incoming() === 0);
    expect(await filesOf(key)).toEqual([]);
  });

  it('go with their resource, stay when its author goes, and are swept when nothing names them', async () => {
    const [deleted, kept] = [await resourceIn(), await resourceIn()];
    const going = await makePerson(app, 'going');
    const [gone, stays] = [await sent(deleted), await sent(kept)];
    await app.strapi.documents(RESOURCE).delete({ documentId: deleted });
    await until(() => !onDisk().includes(gone.documentId));
    await app.strapi.db
      .connection('cop_resources')
      .where({ document_id: kept })
      .update({ author_key: going.key });
    await app.strapi.documents('plugin::users-permissions.user').delete({ documentId: going.key });
    expect((await download(app, null, stays.address)).status).toBe(200);
    expect((await as(app, null).get(`/resources/${kept}`)).body.data.author).toBeNull();

    // What a process that died, or a script, leaves behind.
    const lost = [path.join(kept, newKey()), path.join(newKey(), newKey())];
    // What else lies in the folder that a project named.
    const others = [path.join(kept, 'notes.txt'), path.join('backups', newKey())];
    const day = new Date(Date.now() - 86_400_000);
    for (const one of [...lost, ...others]) {
      const at = path.join(folder(), one);
      fs.mkdirSync(path.dirname(at), { recursive: true });
      fs.writeFileSync(at, 'lost');
      fs.utimesSync(at, day, day);
    }
    const left = () => lost.map((one) => fs.existsSync(path.join(folder(), one)));
    await sweepFiles(app.strapi);
    expect(left()).toEqual([false, true]);
    await sweepFiles(app.strapi);
    expect(left()).toEqual([false, false]);
    expect(others.map((one) => fs.existsSync(path.join(folder(), one)))).toEqual([true, true]);
    expect((await download(app, null, stays.address)).status).toBe(200);
  });
});

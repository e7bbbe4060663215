import fs from 'node:fs';
import path from 'node:path';
import {
  FILE_TYPES,
  type ResourceFile,
} from '../../src/plugins/communities-of-practice/shared/contracts';
import { makeCommunity, makeMember } from '../factories/communities';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { hostileFiles, type HostileFile } from '../support/hostile-files';
import { insertRows, resourceRow } from '../support/rows';
import { download, formOf } from '../support/uploads';
import { connect, type Answer, type Wire } from '../support/wire';

const AT_ONCE = 4;
const SAVED_ONLY = /^attachment; /;
const MISLEADING = /[\p{Cc}\p{Cf}\p{Cs}<>:"|?*\\/]/u;
const RUNS = /<script|<svg|alert\(1\)|PK\u0005\u0006|MZ/;

/** The five hundred: none is executed, or served as a type that runs. */
describe('hostile files', () => {
  let app: App;
  let wire: Wire;
  let ann: TestPerson;
  let resource: string;
  let files: HostileFile[];
  const taken: { sent: HostileFile; file: ResourceFile }[] = [];
  const refused: { sent: HostileFile; answer: Answer }[] = [];

  const folder = (): string =>
    String(app.strapi.config.get('plugin::communities-of-practice.files.folder'));

  const send = async (sent: HostileFile): Promise<void> => {
    const answer = await wire.send({
      method: 'POST',
      path: `/resources/${resource}/files`,
      token: ann.token,
      ...formOf({ ...sent, type: 'image/png' }),
    });
    if (answer.status === 201) taken.push({ sent, file: answer.body.data });
    else refused.push({ sent, answer });
  };

  beforeAll(async () => {
    app = await bootApp('hostile_files');
    await grantAll(app);
    app.strapi.config.set('plugin::communities-of-practice.files.perResource', 1_000_000);
    wire = await connect(app);
    ann = await makePerson(app, 'ann');
    const community = await makeCommunity(app);
    await makeMember(app, community, ann);
    const row = resourceRow(community.key, ann.key);
    await insertRows(app, 'cop_resources', [row]);
    resource = String(row.document_id);
    files = await hostileFiles();
    const waiting = [...files];
    const worker = async () => {
      for (let file = waiting.pop(); file; file = waiting.pop()) await send(file);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  });

  afterAll(async () => {
    process.stdout.write(`Hostile files: ${files.length}, ${taken.length} taken and harmless.\n`);
    wire.close();
    await app.stop();
  });

  it('are five hundred', () => {
    expect(files.length).toBeGreaterThanOrEqual(500);
    expect(taken.length + refused.length).toBe(files.length);
  });

  it('are refused in words, where something in them could run', () => {
    const wrong = taken
      .filter(({ sent }) => sent.isRefused)
      .map(({ sent: { what, name } }) => `${what}: ${name.slice(0, 60)}`);
    expect(wrong).toEqual([]);
    const codes = new Set(
      refused.map(({ answer }) => `${answer.status} ${answer.body.error?.details?.code}`)
    );
    expect([...codes].sort()).toEqual([
      '422 file-damaged',
      '422 file-not-taken',
      '422 file-unsafe',
    ]);
  });

  it('are shown under names that lead nowhere and mislead nobody', () => {
    expect(taken.length).toBeGreaterThan(60);
    for (const { file } of taken) {
      expect(file.name).not.toMatch(MISLEADING);
      expect(file.name).toMatch(/[^.]\.(jpg|jpeg|png|gif|pdf|docx|txt|csv|md)$/);
      expect([...file.name].length).toBeLessThanOrEqual(120);
    }
  });

  it('are served as what they are, and as nothing that runs', async () => {
    for (const { sent, file } of taken) {
      const { status, headers, body } = await download(app, null, file.address);
      const isPicture = file.type.startsWith('image/');
      expect([sent.what, status, headers['x-content-type-options']]).toEqual([
        sent.what,
        200,
        'nosniff',
      ]);
      expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
      expect(FILE_TYPES).toContain(String(headers['content-type']).replace('; charset=utf-8', ''));
      // What is only ever saved is left as it came; what is shown was drawn anew.
      if (isPicture) expect(body.toString('latin1')).not.toMatch(RUNS);
      else expect(headers['content-disposition']).toMatch(SAVED_ONLY);
    }
  });

  it('lie nowhere but in the folder of files, by keys alone', async () => {
    const names = fs
      .readdirSync(folder(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    expect(names.sort()).toEqual(
      taken.map(({ file }) => path.join(folder(), resource, file.documentId)).sort()
    );
    expect(fs.readdirSync(app.strapi.dirs.static.public).sort()).not.toContain('x.html');
    expect((await app.http.get('/uploads/x.html')).status).toBe(404);
    expect((await app.http.get(`${API}/resources/${resource}/files/x.html`)).status).toBe(404);
  });
});

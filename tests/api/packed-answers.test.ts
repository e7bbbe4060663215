import zlib from 'node:zlib';
import { makeCommunity, makeMember } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { listen } from '../support/listening';
import { fetchRaw } from '../support/raw-fetch';

const BR = { 'Accept-Encoding': 'gzip, deflate, br' };

describe('what is read over a bad line', () => {
  let app: App;
  let base: string;
  let ruth: TestPerson;
  let long: string;

  beforeAll(async () => {
    app = await bootApp('packed_answers');
    await grantAll(app);
    const community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
    base = `${await listen(app)}${API}`;
    const opened = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: 'Eleven degrees at the altar, and the faculty takes months. '.repeat(60),
    });
    long = opened.body.data.documentId;
  });
  afterAll(() => app.stop());

  it('is packed by brotli for whoever takes it, and says the same', async () => {
    const plain = await fetchRaw(`${base}/contributions/${long}`);
    const packed = await fetchRaw(`${base}/contributions/${long}`, BR);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.headers.vary).toContain('Accept-Encoding');
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 5);
    expect(zlib.brotliDecompressSync(packed.bytes).equals(plain.bytes)).toBe(true);
  });

  it('has a tag of its own, by which it is not sent again, and by which it may be changed', async () => {
    const plain = await fetchRaw(`${base}/contributions/${long}`);
    const { headers } = await fetchRaw(`${base}/contributions/${long}`, BR);
    const tag = headers.etag ?? '';
    expect(tag).not.toBe(plain.headers.etag);
    const again = await fetchRaw(`${base}/contributions/${long}`, { ...BR, 'If-None-Match': tag });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const edited = await app.http
      .put(`${API}/contributions/${long}`)
      .set('Authorization', `Bearer ${ruth.token}`)
      .set('If-Match', tag)
      .send({ data: { title: 'The boiler died on Sunday' } });
    expect(edited.status).toBe(200);
  });

  it.each([
    ['by nobody', {}],
    ['by gzip alone', { 'Accept-Encoding': 'gzip' }],
    ['where brotli is refused', { 'Accept-Encoding': 'br;q=0, gzip' }],
  ])('goes as it is %s', async (_, headers) => {
    const { headers: answered } = await fetchRaw(`${base}/contributions/${long}`, headers);
    expect(answered['content-encoding']).toBeUndefined();
  });

  it('goes as it is where it is short', async () => {
    const { headers, bytes } = await fetchRaw(
      `${base}/contributions?filters[text][$containsi]=zz`,
      BR
    );
    expect(bytes.length).toBeLessThan(1_024);
    expect(headers['content-encoding']).toBeUndefined();
  });
});

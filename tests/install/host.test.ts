import fs from 'node:fs';
import { gatheringPlaces, type Client } from '../../src/plugins/communities-of-practice/client/src';
import { copyApp } from './support/app-copy';
import { onDatabase } from './support/database';
import {
  API,
  letTakePart,
  PASSWORD,
  registerAdmin,
  registerPerson,
  type Person,
} from './support/people';
import { inProject, removeFolder, tryStrapi, type Project } from './support/project';
import { ask, must } from './support/rest';
import { start, type Running } from './support/running';

/** What a project writes in its own `src/index`, as docs/extending.md shows it. */
const EXTENSION = `
const fs = require('node:fs');
const { defineActivity } = require('strapi-plugin-communities-of-practice/strapi-server');

const prayerRequest = defineActivity({
  key: 'prayer-request',
  name: 'Prayer request',
  prompt: 'Would you pray for this?',
  fields: [{ name: 'until', label: 'Until when', kind: 'date', required: true }],
  expectsReply: false,
  opens: null,
  closingQuestion: 'What came of it?',
  outcomes: [{ key: 'prayed', label: 'Prayed for' }],
});

module.exports = {
  register({ strapi }) {
    strapi.plugin('communities-of-practice').service('activities').add(prayerRequest);
  },
  async bootstrap({ strapi }) {
    strapi.plugin('communities-of-practice').service('ledger').subscribe({
      name: 'parish-office',
      async handle(events) {
        for (const { position, verb } of events) fs.appendFileSync('heard.txt', position + ' ' + verb + '\\n');
      },
    });
  },
};
`;

/** Attributes of the project's own on one of the plugin's types, as Strapi lets a project add them. */
const MORE_ATTRIBUTES = `
module.exports = (plugin) => {
  Object.assign(plugin.contentTypes.contribution.schema.attributes, {
    parish: { type: 'string' },
    pews: { type: 'integer' },
    officeNote: { type: 'text' },
    officeSecret: { type: 'string', private: true },
  });
  return plugin;
};
`;

const OPENED = "fields: { contribution: { read: ['parish', 'pews'], write: ['parish', 'pews'] } }";

const plugins = (config: string): string => `
require.resolve('strapi-plugin-communities-of-practice/strapi-server');
module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtManagement: 'refresh', jwtSecret: env('JWT_SECRET') } },
  'communities-of-practice': { config: ${config} },
});
`;

const write = (project: Project, file: string, text: string): void =>
  fs.writeFileSync(inProject(project, file), text);

describe('a project that extends the plugin', () => {
  let host: Project;

  beforeAll(async () => {
    host = await onDatabase(copyApp('host'), 'sqlite', 'host');
    write(host, 'dist/src/index.js', EXTENSION);
    const extensions = inProject(host, 'dist/src/extensions/communities-of-practice');
    fs.mkdirSync(extensions, { recursive: true });
    fs.writeFileSync(`${extensions}/strapi-server.js`, MORE_ATTRIBUTES);
  });

  afterAll(() => removeFolder(host.folder));

  describe('with a configuration that cannot be meant', () => {
    it.each([
      [
        "{ limits: { secondsBetweenContributions: 'fifteen' } }",
        'limits.secondsBetweenContributions takes a whole number.',
      ],
      [
        '{ limits: { secondsBetweenPosts: 5 } }',
        'limits.secondsBetweenPosts is no setting. There are: ',
      ],
      ["{ limits: { newForHours: env.int('NEW_FOR_HOURS') } }", 'limits.newForHours is not set.'],
      ['{ visitorCashe: {} }', 'visitorCashe is no setting. There are: '],
    ])(
      'does not start: %s',
      async (config, words) => {
        write(host, 'dist/config/plugins.js', plugins(config));
        const { code, output } = await tryStrapi(host, 'start');
        expect(code).not.toBe(0);
        expect(output).toContain(`Error regarding communities-of-practice config: ${words}`);
      },
      120_000
    );
  });

  it.each([
    ['officeSecret', 'it is private'],
    ['authorKey', 'it is the plugin’s own'],
    ['author', 'it is the plugin’s own'],
    ['steeple', 'there is no such attribute'],
  ])(
    'does not start when %s is to be opened',
    async (name, words) => {
      const config = `{ fields: { contribution: { read: ['${name}'] } } }`;
      write(host, 'dist/config/plugins.js', plugins(config));
      const { code, output } = await tryStrapi(host, 'start');
      expect(code).not.toBe(0);
      expect(output).toContain(`contribution.${name} cannot be opened: ${words}.`);
    },
    120_000
  );

  describe('started', () => {
    let running: Running;
    let ruth: Person;
    let community: string;
    let thread: string;

    beforeAll(async () => {
      write(
        host,
        'dist/config/plugins.js',
        plugins(`{ ${OPENED}, limits: { newSecondsBetweenContributions: 0, samePostMinutes: 0 } }`)
      );
      running = await start(host);
      const admin = await registerAdmin(running.url);
      await letTakePart(running.url, admin);
      ruth = await registerPerson(running.url, 'ruth');
      const made = await must<{ data: { documentId: string } }>(
        running.url,
        'POST',
        '/content-manager/collection-types/plugin::communities-of-practice.community',
        {
          token: admin,
          body: { name: 'Prayer', domain: 'Praying', visibility: 'public', joinPolicy: 'open' },
        }
      );
      community = made.data.documentId;
      await must(running.url, 'POST', `${API}/communities/${community}/join`, {
        token: ruth.token,
      });
    }, 200_000);

    afterAll(() => running.stop());

    const open = (details: object, more?: object) =>
      ask<{ data: { documentId: string; details: object; more: object } }>(
        running.url,
        'POST',
        `${API}/contributions`,
        {
          token: ruth.token,
          body: {
            data: {
              community,
              activity: 'prayer-request',
              title: 'For Tom in hospital',
              text: 'On Thursday.',
              details,
              more,
            },
          },
        }
      );

    it('offers its own activity in the composer’s list, after the eleven', async () => {
      const { data } = await must<{ data: { activities: { key: string }[] } }>(
        running.url,
        'GET',
        `${API}/communities/${community}`,
        { token: ruth.token }
      );
      expect(data.activities).toHaveLength(12);
      expect(data.activities.at(-1)).toMatchObject({
        key: 'prayer-request',
        fields: [{ name: 'until', kind: 'date', required: true }],
      });
    });

    it('takes a contribution of it, by its own rules', async () => {
      expect((await open({})).status).toBe(400);
      const { status, body } = await open({ until: '2026-12-24' });
      expect(status).toBe(201);
      expect(body.data.details).toEqual({ until: '2026-12-24' });
      thread = body.data.documentId;
    });

    it('finds and closes it', async () => {
      const feed = await must<{ data: { documentId: string }[] }>(
        running.url,
        'GET',
        `${API}/contributions?filters[activity][$eq]=prayer-request`,
        { token: ruth.token }
      );
      expect(feed.data.map(({ documentId }) => documentId)).toEqual([thread]);
      await must(running.url, 'POST', `${API}/contributions/${thread}/closing`, {
        token: ruth.token,
        body: { data: { outcome: 'prayed' } },
      });
    });

    it('writes and reads the attributes that it opened, and no other', async () => {
      const until = { until: '2026-12-24' };
      const { status, body } = await open(until, { parish: 'St Mary', pews: 12 });
      expect(status).toBe(201);
      expect(body.data.more).toEqual({ parish: 'St Mary', pews: 12 });
      const read = await must<{ data: { more: object } }>(
        running.url,
        'GET',
        `${API}/contributions/${body.data.documentId}`,
        { token: ruth.token }
      );
      expect(read.data.more).toEqual({ parish: 'St Mary', pews: 12 });
      const refused = [{ officeNote: 'x' }, { officeSecret: 'x' }, { pews: 'many' }, { id: 1 }];
      for (const more of refused) expect((await open(until, more)).status).toBe(400);
    });

    it('hears each event once, in order', async () => {
      const heard = () =>
        fs.existsSync(inProject(host, 'heard.txt'))
          ? fs.readFileSync(inProject(host, 'heard.txt'), 'utf8').trim().split('\n')
          : [];
      const deadline = Date.now() + 60_000;
      while (!heard().some((line) => line.endsWith('thread.closed')) && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      const positions = heard().map((line) => Number(line.split(' ')[0]));
      expect(positions).toEqual(positions.map((_, index) => index + 1));
      expect(heard().map((line) => line.split(' ')[1])).toEqual(
        expect.arrayContaining(['contribution.opened', 'thread.closed'])
      );
    }, 90_000);
  });

  describe('with its API at another address', () => {
    let running: Running;
    let call: Client['call'];
    const CMS = '/cms/communities-of-practice';

    beforeAll(async () => {
      write(host, 'dist/config/api.js', "module.exports = { rest: { prefix: '/cms' } };");
      running = await start(host);
      const { jwt } = await must<{ jwt: string }>(running.url, 'POST', '/cms/auth/local', {
        body: { identifier: 'ruth@example.org', password: PASSWORD },
      });
      ({ call } = gatheringPlaces({ url: running.url, prefix: '/cms', token: () => jwt }));
    }, 200_000);

    afterAll(() => running.stop());

    it('answers the typed client there, and says so in its document', async () => {
      expect((await call('activity.find')).data).toHaveLength(12);
      const { servers } = await must<{ servers: { url: string }[] }>(
        running.url,
        'GET',
        `${CMS}/openapi.json`
      );
      expect(servers.map(({ url }) => url)).toEqual([CMS]);
    });

    it('refuses in its own codes there', async () => {
      const codeOf = async (path: string, init?: RequestInit) => {
        const response = await fetch(running.url + path, init);
        const body: { error: { details: { code?: string } } } = await response.json();
        return `${response.status} ${body.error.details.code}`;
      };
      expect(await codeOf(`${CMS}/nowhere`)).toBe('404 not-found');
      const form = { method: 'POST', body: new URLSearchParams({ data: 'x' }) };
      expect(await codeOf(`${CMS}/contributions`, form)).toBe('415 json-needed');
    });
  });
});

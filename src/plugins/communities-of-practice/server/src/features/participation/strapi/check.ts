import type { Core, UID } from '@strapi/strapi';
import type { z } from '@strapi/utils';
import type { Contract } from '../../../../../shared/contracts';
import type { participationContracts } from '../../../../../shared/contracts/admin';
import { allowedOrigins } from '../../../http/cors';
import { TABLE } from '../../../persistence/uids';
import { actionsFor } from '../domain/grants';
import { readLosses } from './lost-grants';
import { readParticipation } from './participation.service';
import { shutOutOfReading, shutOutOfSignIn } from './sign-in-elsewhere';

type Finding = z.input<typeof participationContracts.check.reply>['data'][number];

const proxy = (strapi: Core.Strapi): Finding => {
  const setting = strapi.config.get<boolean | { koa?: boolean }>('server.proxy', false);
  const trusted = typeof setting === 'object' ? Boolean(setting.koa) : setting;
  return { key: 'proxy', state: trusted ? 'fine' : 'look', values: { trusted: String(trusted) } };
};

const email = (strapi: Core.Strapi): Finding => {
  const provider = strapi.config.get<string>('plugin::email.provider', 'sendmail');
  return { key: 'email', state: provider === 'sendmail' ? 'look' : 'fine', values: { provider } };
};

const utf8mb4 = async (strapi: Core.Strapi): Promise<Finding> => {
  const { client } = strapi.db.dialect;
  if (client !== 'mysql') return { key: 'utf8mb4', state: 'fine', values: { client } };
  const [rows] = await strapi.db.connection.raw(
    'select character_set_name as charset from information_schema.columns where table_schema = database() and table_name = ? and column_name = ?',
    [TABLE.contributions, 'text']
  );
  const charset = String(rows[0]?.charset ?? '');
  return { key: 'utf8mb4', state: charset === 'utf8mb4' ? 'fine' : 'mend', values: { charset } };
};

const permissions = async (
  strapi: Core.Strapi,
  contracts: readonly Contract[]
): Promise<Finding[]> => {
  const { roles } = await readParticipation(strapi, contracts);
  const members = roles.filter(({ type }) => type !== 'public');
  const partial = members.filter(({ granted }) => granted === 'some');
  const whole = members.filter(({ granted }) => granted === 'all');
  const everybody = roles.find(({ type }) => type === 'public');
  const state = whole.length === 0 ? 'mend' : 'look';
  return [
    {
      key: 'permissions',
      state: whole.length > 0 && partial.length === 0 ? 'fine' : state,
      values: { roles: whole.length, partial: partial.map(({ name }) => name).join(', ') },
    },
    {
      key: 'public-reading',
      state: everybody?.granted === 'some' ? 'look' : 'fine',
      values: { granted: everybody?.granted ?? 'none' },
    },
  ];
};

/** What a start without the plugin took: the words name each role and how much it lost. */
const lostGrants = async (
  strapi: Core.Strapi,
  contracts: readonly Contract[]
): Promise<Finding[]> => {
  const losses = await readLosses(strapi, actionsFor('authenticated', contracts));
  const finding = async (side: 'website' | 'admin', uid: UID.ContentType): Promise<Finding> => {
    const roles: { id: number; name: string }[] = await strapi.db
      .query(uid)
      .findMany({ select: ['id', 'name'], orderBy: { id: 'asc' } });
    const named = roles.flatMap(({ id, name }) => {
      const loss = losses[side].find(({ role }) => role === String(id));
      return loss ? [`${name} (${loss.what.length})`] : [];
    });
    return {
      key: `lost-${side}-grants`,
      state: named.length > 0 ? 'mend' : 'fine',
      values: { roles: named.join(', ') },
    };
  };
  return [
    await finding('website', 'plugin::users-permissions.role'),
    await finding('admin', 'admin::role'),
  ];
};

/** Shorter, and a phone whose line breaks just as it asks for the next token is signed out. */
const ENOUGH_MINUTES = 60;

const signInLasts = (strapi: Core.Strapi): Finding => {
  const { jwtManagement, sessions } = strapi.config.get<{
    jwtManagement?: string;
    sessions?: { accessTokenLifespan?: number };
  }>('plugin::users-permissions');
  const minutes = Math.round((sessions?.accessTokenLifespan ?? 0) / 60);
  const isShort = jwtManagement === 'refresh' && minutes < ENOUGH_MINUTES;
  return { key: 'sign-in-lasts', state: isShort ? 'look' : 'fine', values: { minutes } };
};

const forceMigration = (strapi: Core.Strapi): Finding => {
  const isForced = strapi.config.get<boolean>('database.settings.forceMigration', true);
  return { key: 'force-migration', state: isForced ? 'mend' : 'fine', values: {} };
};

/** The websites elsewhere, tried one after another: can members read and write there, and sign in? */
const elsewhere = async (strapi: Core.Strapi): Promise<Finding[]> => {
  const reading = await shutOutOfReading(strapi);
  const signIn = await shutOutOfSignIn(strapi);
  const allowed = allowedOrigins(strapi) ?? [];
  return [
    {
      key: 'elsewhere',
      state: reading.origins.length > 0 ? 'mend' : 'fine',
      values: {
        count: allowed.length,
        origins: (reading.origins.length > 0 ? reading.origins : allowed).join(', '),
        missing: reading.missing.join(', '),
      },
    },
    {
      key: 'sign-in-elsewhere',
      state: signIn.origins.length > 0 ? 'mend' : 'fine',
      values: { origins: signIn.origins.join(', '), missing: signIn.missing.join(', ') },
    },
  ];
};

const facilitators = async (strapi: Core.Strapi): Promise<Finding> => {
  const db = strapi.db.connection;
  const names: string[] = await db(`${TABLE.communities} as c`)
    .where((rows) => rows.whereNull('c.is_archived').orWhere('c.is_archived', false))
    .whereNotExists((rows) =>
      rows
        .select('m.id')
        .from(`${TABLE.memberships} as m`)
        .whereRaw('?? = ??', ['m.community_key', 'c.document_id'])
        .where({ 'm.role': 'facilitator', 'm.state': 'active' })
    )
    .orderBy('c.name')
    .pluck('c.name');
  return {
    key: 'facilitators',
    state: names.length > 0 ? 'look' : 'fine',
    values: { count: names.length, names: names.slice(0, 5).join(', ') },
  };
};

/** What would surprise the church later: each with what the words about it need. */
export const checkInstallation = async (
  strapi: Core.Strapi,
  contracts: readonly Contract[]
): Promise<Finding[]> => [
  ...(await permissions(strapi, contracts)),
  ...(await lostGrants(strapi, contracts)),
  await facilitators(strapi),
  ...(await elsewhere(strapi)),
  signInLasts(strapi),
  proxy(strapi),
  email(strapi),
  await utf8mb4(strapi),
  forceMigration(strapi),
];

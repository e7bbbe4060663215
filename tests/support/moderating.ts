import { inAdmin, makeEditor } from '../factories/editors';
import type { App } from './app';

interface Listed {
  documentId: string;
  concerns: { documentId: string }[];
}

/** What a moderator does and sees on the Desk, over the admin API. */
export const moderating = async (app: App) => {
  const moderator = await makeEditor(app, ['moderation.decide']);
  const listed = async (show: 'waiting' | 'hidden'): Promise<Listed[]> => {
    const { body } = await inAdmin(app, moderator).get(
      `/moderation?show=${show}&pagination[pageSize]=50`
    );
    return body.data;
  };
  return {
    key: `editor:${moderator.id}`,
    /** As somebody who saw it shown, and no concerns, unless said otherwise. */
    decide: (kind: string, documentId: string, act: string, said: object = {}) =>
      inAdmin(app, moderator).post(`/moderation/${kind}/${documentId}/${act}`, {
        seen: 'shown',
        ...said,
      }),
    undo: (decision: string) => inAdmin(app, moderator).post(`/decisions/${decision}/undo`),
    whole: (kind: string, documentId: string) =>
      inAdmin(app, moderator).get(`/moderation/${kind}/${documentId}`),
    itemOf: async (documentId: string, show: 'waiting' | 'hidden' = 'waiting') =>
      (await listed(show)).find((one) => one.documentId === documentId),
  };
};

export type Moderating = Awaited<ReturnType<typeof moderating>>;

/** What the ledger tells of a thing, in order. */
export const toldOf = (app: App, what: string): Promise<unknown[]> =>
  app.strapi.db
    .connection('cop_ledger_events')
    .where({ what_key: what })
    .orderBy('id')
    .select('verb', 'who_key', 'why');

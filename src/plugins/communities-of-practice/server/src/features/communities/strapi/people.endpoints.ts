import { peopleContracts, type MembershipChange } from '../../../../../shared/contracts/admin';
import { editorOf } from '../../../core/actor';
import { RefusedError } from '../../../core/refused-error';
import { adminEndpoint, type Call } from '../../../http/endpoint';
import { TABLE } from '../../../persistence/uids';
import { ACT_ON_PEOPLE, READ_ACCOUNTS, READ_PEOPLE } from './actions';
import { presentPerson, presentPersonHere } from './people.presenter';
import { findPersonHere, peopleEverywhere, peopleHere, placesOf } from './people.queries';
import { actOnMembership, addPerson, undoChange } from './people.service';

const lookedFor = ({ permits }: Pick<Call, 'permits'>, text: string | undefined) => ({
  text,
  inAccounts: permits(READ_ACCOUNTS),
});

const here = adminEndpoint(peopleContracts.here, READ_PEOPLE, async (call) => {
  const { strapi, params, query } = call;
  const community = await strapi.db
    .connection(TABLE.communities)
    .where({ document_id: params.documentId })
    .first('id');
  if (!community) throw new RefusedError({ code: 'not-found' });
  const looked = lookedFor(call, query._q);
  const { rows, pagination } = await peopleHere(strapi, params.documentId, { ...query, looked });
  return {
    data: rows.map((row) => presentPersonHere(row, looked.inAccounts)),
    meta: { pagination },
  };
});

const everywhere = adminEndpoint(peopleContracts.everywhere, READ_PEOPLE, async (call) => {
  const { strapi, query } = call;
  const looked = lookedFor(call, query._q);
  const { rows, pagination } = await peopleEverywhere(strapi, { ...query, looked });
  const places = await placesOf(
    strapi.db.connection,
    rows.map((row) => row.document_id)
  );
  return {
    data: rows.map((row) => presentPerson(row, places, looked.inAccounts)),
    meta: { pagination },
  };
});

type Refused = { documentId: string; code: string };

/** Each stands or falls alone; where there is one alone, its refusal is the answer. */
const eachAlone = async <Item extends { documentId: string }>(
  items: readonly Item[],
  change: (item: Item) => Promise<MembershipChange>
) => {
  const done: MembershipChange[] = [];
  const refused: Refused[] = [];
  for (const item of items) {
    try {
      done.push(await change(item));
    } catch (error) {
      if (!(error instanceof RefusedError) || items.length === 1) throw error;
      refused.push({ documentId: item.documentId, code: error.refusal.code });
    }
  }
  return { data: { done, refused }, meta: {} };
};

const act = adminEndpoint(peopleContracts.act, ACT_ON_PEOPLE, ({ strapi, actor, body }) => {
  const { memberships, ...asked } = body.data;
  return eachAlone(
    memberships.map((documentId) => ({ ...asked, documentId })),
    (one) => actOnMembership(strapi, editorOf(actor), one)
  );
});

const undo = adminEndpoint(peopleContracts.undo, ACT_ON_PEOPLE, ({ strapi, actor, body }) =>
  eachAlone(body.data.changes, (change) => undoChange(strapi, editorOf(actor), change))
);

const add = adminEndpoint(peopleContracts.add, ACT_ON_PEOPLE, async (call) => {
  const { strapi, actor, params, body } = call;
  const documentId = await addPerson(strapi, editorOf(actor), {
    communityKey: params.documentId,
    personKey: body.data.person,
    role: body.data.role,
  });
  const row = await findPersonHere(strapi, documentId);
  if (!row) throw new RefusedError({ code: 'not-found' });
  return { data: presentPersonHere(row, call.permits(READ_ACCOUNTS)), meta: {} };
});

export const peopleEndpoints = [here, everywhere, act, undo, add];

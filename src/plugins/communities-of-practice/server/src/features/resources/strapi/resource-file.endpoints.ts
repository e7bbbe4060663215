import { resourceFileContracts, type Contract } from '../../../../../shared/contracts';
import { keyOf, personOf } from '../../../core/actor';
import { RefusedError } from '../../../core/refused-error';
import { endpoint, fileEndpoint, uploadEndpoint, type Call } from '../../../http/endpoint';
import { inTransaction } from '../../../persistence/transaction';
import { incomingFolder, inspectFile, largestBytes } from '../../files';
import { presentFile, sentFile } from './resource-files';
import { addFile, admitFile, findFile, removeFile } from './resource-file.service';

type Adding = Pick<Call<typeof resourceFileContracts.create>, 'strapi' | 'actor' | 'params'>;

/** As it stands now, in the transaction of the write: whoever sends it again learns when it is gone. */
const answer = ({ strapi, actor, params }: Adding, documentId: string) =>
  inTransaction(strapi, async (trx) => {
    const file = await findFile(trx, keyOf(actor), params.documentId, documentId);
    return { data: presentFile(params.documentId, file), meta: {} };
  });

/** Its wrapper has taken one already. */
const fileOf = ({ file }: Call<Contract>) => {
  if (file === null) throw new RefusedError({ code: 'file-needed' });
  return file;
};

export const resourceFileEndpoints = [
  fileEndpoint(resourceFileContracts.findOne, async ({ strapi, actor, params }) =>
    sentFile(
      strapi,
      params.documentId,
      await findFile(strapi.db.connection, keyOf(actor), params.documentId, params.file)
    )
  ),

  uploadEndpoint(
    resourceFileContracts.create,
    {
      room: (strapi) => ({ folder: incomingFolder(strapi), maxBytes: largestBytes(strapi) }),
      admit: ({ strapi, actor, params }) => admitFile(strapi, personOf(actor), params.documentId),
      inspect: ({ strapi }, received) => inspectFile(strapi, received, largestBytes(strapi)),
    },
    async (call) => {
      const { strapi, actor, params, body } = call;
      const added = await addFile(strapi, personOf(actor), {
        resourceKey: params.documentId,
        caption: body.caption || null,
        file: fileOf(call),
      });
      return answer(call, added);
    },
    answer
  ),

  endpoint(resourceFileContracts.delete, async ({ strapi, actor, params }) => {
    const { documentId: resourceKey, file: documentId } = params;
    const deletedAt = await removeFile(strapi, personOf(actor), resourceKey, documentId);
    return { data: { documentId, deletedAt: deletedAt.toISOString() }, meta: {} };
  }),
];

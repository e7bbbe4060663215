import type { historyContracts } from '../../../../../shared/contracts/admin/history';
import type { ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi } from '../../../ui/gathering-places-api';

export type History = ReplyOf<typeof historyContracts.find>;
export type HistoryEvent = History['data'][number];
export type Party = HistoryEvent['who'];
type ExportReply = ReplyOf<typeof historyContracts.exportHistory>;

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    /** @param params as the contract has them. */
    history: build.query<History, object>({
      query: (params) => ({ url: at('/history'), config: { params } }),
      keepUnusedDataFor: 0,
    }),
    exportHistory: build.query<ExportReply['data'], object>({
      query: (params) => ({ url: at('/history/export'), config: { params } }),
      transformResponse: ({ data }: ExportReply) => data,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useHistoryQuery, useLazyExportHistoryQuery } = api;

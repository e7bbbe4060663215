import { useMay } from '../../ui/permissions';
import { useCommunityNameQuery } from './api/cultivation-api';
import { READ_OVERVIEW } from './permissions';

/** What a community is called; nothing while that is not known, or not for this editor. */
export const useCommunityName = (documentId: string): string | undefined =>
  useCommunityNameQuery(documentId, { skip: !useMay(READ_OVERVIEW) }).data;

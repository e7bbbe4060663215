import type {
  KinView,
  ResourceLink,
  ResourceSummary,
  ResourceView,
} from '../../../../../shared/contracts';
import { htmlOf } from '../../../persistence/derived-words';
import {
  toJson,
  toMoment,
  toMomentOrNull,
  toStrings,
  type StoredMoment,
} from '../../../persistence/values';
import { presentPerson } from '../../contributions';
import type { KeptFile } from '../../files';
import type { SourceVisit } from '../../visits';
import {
  refuseAdapting,
  refuseAddingFile,
  refuseEditing,
  refuseRemovingFile,
  refuseReporting,
  refuseReportingUse,
  refuseReviewing,
  refuseWithdrawing,
} from '../domain/resource-policy';
import type { KinRow } from './lineage.queries';
import type { OriginalRow, SourceThread } from './origin.queries';
import { resourceFacts } from './readable-resource';
import { filesOf, presentFile } from './resource-files';
import type { ResourceInList, ResourceRow } from './resource.queries';

const toDay = (stored: StoredMoment): string => toMoment(stored).slice(0, 10);

const isLink = (value: unknown): value is ResourceLink =>
  typeof value === 'object' &&
  value !== null &&
  'label' in value &&
  'url' in value &&
  typeof value.label === 'string' &&
  typeof value.url === 'string';

/** A stored list of links; empty for anything else. */
export const toLinks = (stored: unknown): ResourceLink[] => {
  const value = toJson(stored);
  return Array.isArray(value) ? value.filter(isLink).map(({ label, url }) => ({ label, url })) : [];
};

const presentCommunity = (
  row: Pick<ResourceInList, 'community_key' | 'community_slug' | 'community_name'>
) => ({
  documentId: row.community_key,
  slug: row.community_slug ?? row.community_key,
  name: row.community_name,
});

export const presentResourceSummary = (row: ResourceInList): ResourceSummary => ({
  documentId: row.document_id,
  kind: row.kind,
  title: row.title,
  excerpt: row.excerpt ?? '',
  topics: toStrings(row.topics),
  licence: row.licence,
  standing: row.standing,
  useCount: Number(row.use_count ?? 0),
  adaptationCount: Number(row.adaptation_count ?? 0),
  review: {
    reviewedOn: toDay(row.reviewed_at),
    dueOn: toDay(row.review_due_at),
    isFlagged: Boolean(row.is_flagged),
  },
  postedAt: toMoment(row.posted_at),
  community: presentCommunity(row),
  author: presentPerson(row.author_key, row.author_name),
});

export interface ResourceParts {
  row: ResourceRow;
  personKey: string | null;
  /** What it was made from, and the thread or visit that it came from, where the reader may read them. */
  original: OriginalRow | null;
  source: SourceThread | null;
  visit: SourceVisit | null;
  /** How many files a resource may have. */
  filesMax: number;
}

const abilitiesOf = (
  { row, personKey, filesMax }: ResourceParts,
  files: readonly KeptFile[]
): ResourceView['abilities'] => {
  const facts = resourceFacts(row, personKey);
  return {
    edit: refuseEditing(facts) === null,
    addFile: refuseAddingFile(facts, { has: files.length, max: filesMax }) === null,
    removeFiles: refuseRemovingFile(personKey, facts) === null,
    withdraw: refuseWithdrawing(personKey, facts) === null,
    adapt: personKey !== null && refuseAdapting(facts) === null,
    reportUse: refuseReportingUse(facts) === null,
    review: refuseReviewing(facts) === null,
    report: personKey !== null && refuseReporting(personKey, facts) === null,
  };
};

export const presentResource = (parts: ResourceParts): ResourceView => {
  const { row, original, source, visit } = parts;
  const files = filesOf({ files: row.files });
  return {
    ...presentResourceSummary(row),
    text: row.text,
    html: htmlOf(row, row.text),
    links: toLinks(row.links),
    files: files.map((file) => presentFile(row.document_id, file)),
    core: row.core,
    version: Number(row.version ?? 1),
    editedAt: toMomentOrNull(row.edited_at),
    from: source && { documentId: source.document_id, title: source.title },
    fromVisit: visit && { documentId: visit.document_id, title: visit.title },
    adaptedFrom: original && {
      documentId: original.document_id,
      title: original.title,
      author: presentPerson(original.author_key, original.author_name),
    },
    adaptation:
      row.adapted_under === null
        ? null
        : {
            whatChanged: row.what_changed ?? '',
            why: row.why ?? '',
            setting: row.setting ?? '',
            coreKept: row.core_kept,
          },
    abilities: abilitiesOf(parts, files),
  };
};

export const presentKin = (
  row: KinRow,
  { parent, depth }: Pick<KinView, 'parent' | 'depth'>
): KinView => ({
  documentId: row.document_id,
  parent,
  depth,
  kind: row.kind,
  title: row.title,
  licence: row.licence,
  setting: row.setting,
  useCount: Number(row.use_count ?? 0),
  postedAt: toMoment(row.posted_at),
  community: presentCommunity(row),
  author: presentPerson(row.author_key, row.author_name),
});

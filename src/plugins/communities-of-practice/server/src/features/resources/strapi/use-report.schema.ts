import { STANDINGS, VERDICTS } from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  dateTime,
  key,
  markdown,
  standings,
  word,
} from '../../../persistence/content-type';
import { RESOURCE, TABLE } from '../../../persistence/uids';
import { USER } from '../../../persistence/user-table';

export const useReportSchema = contentType({
  singularName: 'use-report',
  pluralName: 'use-reports',
  displayName: 'Use report',
  description: 'Where somebody used a resource, and what happened',
  collectionName: TABLE.useReports,
  attributes: {
    usedWhere: { type: 'string', required: true, maxLength: 200 },
    resource: belongsTo(RESOURCE),
    author: belongsTo(USER),
    verdict: { ...word(VERDICTS), required: true },
    whatHappened: { ...markdown, required: true },
    ...standings(STANDINGS),
    reportedAt: dateTime,
    version: { type: 'integer', default: 1 },
    resourceKey: key,
    communityKey: key,
    authorKey: key,
  },
  hasDerivedWords: true,
  hidden: ['standingBefore', 'version', 'resourceKey', 'communityKey', 'authorKey'],
  indexes: [
    { name: 'cop_use_reports_document', columns: ['document_id'] },
    {
      name: 'cop_use_reports_resource_reported',
      columns: ['resource_key', 'standing', 'reported_at'],
    },
    { name: 'cop_use_reports_standing', columns: ['standing', 'reported_at'] },
    { name: 'cop_use_reports_author', columns: ['author_key', 'reported_at'] },
    { name: 'cop_use_reports_community', columns: ['community_key', 'reported_at'] },
  ],
});

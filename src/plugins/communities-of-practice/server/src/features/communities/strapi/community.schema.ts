import { JOIN_POLICIES, VISIBILITIES } from '../../../../../shared/contracts';
import {
  contentType,
  json,
  shortText,
  longText,
  word,
  yesNo,
} from '../../../persistence/content-type';
import { TABLE } from '../../../persistence/uids';

export const communitySchema = contentType({
  singularName: 'community',
  pluralName: 'communities',
  displayName: 'Community',
  description: 'People who share a concern and learn to do it better by interacting regularly',
  collectionName: TABLE.communities,
  attributes: {
    name: { type: 'string', required: true, maxLength: 120 },
    slug: { type: 'uid', targetField: 'name' },
    domain: { type: 'text', required: true },
    practice: longText,
    sponsor: shortText,
    rhythm: shortText,
    visibility: { ...word(VISIBILITIES, 'members'), required: true },
    joinPolicy: { ...word(JOIN_POLICIES, 'request'), required: true },
    isArchived: yesNo,
    hiddenActivities: json,
    prompts: json,
    version: { type: 'integer', default: 1 },
  },
  // Switches and prompts have a form of their own: nobody types JSON.
  hidden: ['hiddenActivities', 'prompts'],
  indexes: [{ name: 'cop_communities_slug', columns: ['slug'], type: 'unique' }],
});

import type { Migration } from './migration';

/** Two indexes hold all that a lineage is made of; this one held the families alone. */
export const familiesReadFromIndexes: Migration = {
  name: 'communities-of-practice::0009-families-read-from-indexes',
  drops: [['cop_resources', 'cop_resources_family']],
};

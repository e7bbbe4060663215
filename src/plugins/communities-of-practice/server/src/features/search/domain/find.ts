import type { ResourceKind, SearchHit } from '../../../../../shared/contracts';

/** One find of a question, with what it is put in order and counted by. */
export interface Find
  extends Pick<
    SearchHit,
    'kind' | 'thread' | 'activity' | 'topics' | 'held' | 'helped' | 'isAnswered' | 'community'
  > {
  /** Its place in the index. */
  place: number;
  documentId: string;
  title: string | null;
  resourceKind: ResourceKind | null;
  postedAt: Date;
  /** How much of what was asked it says, and how much of that in its title: 0 to 1. */
  coverage: number;
  titleCoverage: number;
}

/** What finds are narrowed to; topics by their marks. */
export interface FindFilters {
  kind?: readonly string[];
  activity?: readonly string[];
  community?: readonly string[];
  topic?: readonly string[];
}

import type { Member } from '../../app/state';
import { READING, type Reading } from '../../reading/reading';

/** Who is in one community. */
export interface People {
  community: string | null;
  members: Reading<readonly Member[]>;
}

export const NO_PEOPLE: People = { community: null, members: READING };

import type { components } from '../../../../client/src';
import type { Activity, Community, Summary } from '../../app/state';
import type { Hit } from '../search/search.state';
import { READING, type Reading } from '../../reading/reading';

type Member = components['schemas']['Member'];

/** What somebody chooses from who begins a conversation. */
export interface Compose {
  /** Those in which they may begin one. */
  communities: Reading<readonly Community[]>;
  /** Of the chosen community: its sentences, its people, what was said there. */
  community: string | null;
  activities: readonly Activity[];
  members: readonly Member[];
  conversations: readonly Summary[];
  /** The line as it is typed, what may answer it already, and whether its writer went on all the same. */
  typedTitle: string;
  answers: readonly Hit[];
  declinesAnswers: boolean;
}

export const NO_COMPOSE: Compose = {
  communities: READING,
  community: null,
  activities: [],
  members: [],
  conversations: [],
  typedTitle: '',
  answers: [],
  declinesAnswers: false,
};

import type { Answered, components } from '../../../../client/src';
import type { Reading } from '../../reading/reading';

export type Hit = components['schemas']['SearchHit'];

/** What was found for one question, and how many of it are asked for. */
export interface Finds {
  /** Which question it answers. */
  question: string;
  size: number;
  answer: Reading<Answered<'search.find'>>;
}

import { toMoment, type StoredMoment } from '../../../persistence/values';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day, as people and machines read it. */
export const time = (at: StoredMoment): string => {
  const moment = toMoment(at);
  return `<time datetime="${moment}">${day.format(new Date(moment))}</time>`;
};

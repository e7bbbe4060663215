/** What several views need: read once, and again when somebody else is signed in. */
import { findActivities, findCommunities, findCommunity } from './calls.js';

/** @type {Map<string, Promise<any>>} */
const read = new Map();

/** @template T @param {string} name @param {() => Promise<T>} find @returns {Promise<T>} */
const once = (name, find) => {
  const found = read.get(name) ?? find();
  read.set(name, found);
  // A failure is not remembered: the next view asks again.
  found.catch(() => read.delete(name));
  return found;
};

export const activities = () => once('activities', findActivities);
export const communities = () => once('communities', findCommunities);
/** @param {string} id */
export const community = (id) => once(`community:${id}`, () => findCommunity(id));

/** @param {string} key */
export const activityOf = async (key) =>
  (await activities()).find((activity) => activity.key === key);

/** After joining, leaving, or signing in or out. */
export const forgetCommunities = () => {
  for (const name of [...read.keys()]) if (name !== 'activities') read.delete(name);
};

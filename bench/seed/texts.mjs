const WORDS =
  'The boiler died on the first Sunday of Advent and the engineer cannot come before the new year. ' +
  'We borrowed four heaters from the school and the electrician says the old wiring will not carry ' +
  'more. Has anyone else been facing this issue with a listed building and a small congregation. ' +
  'We have looked at heated cushions and at air source heat pumps and the council wants to see what ' +
  'others have done before it decides. The quinquennial report names the roof first and so does the ' +
  'architect. Somebody suggested that the hall be warmed and the services held there until Easter, ' +
  'which half of us would welcome and the other half would not. What did you try, and what worked. ' +
  'Our treasurer can find a third of what it costs if a grant covers the rest of it in two years. ' +
  'A neighbour with a similar nave put carpet under the pews and says it made more difference than ' +
  'anything else they had paid for. We would be glad to come and look at it on any Saturday in Lent. ';

const EXCERPT_LENGTH = 280;

/** A stretch of the words above, different from row to row. */
const stretch = (i, shortest, variety) =>
  `substr('${WORDS}', cast(1 + (${i}) * 37 % 300 as integer), ` +
  `cast(${shortest} + (${i}) * 61 % ${variety} as integer))`;

export const contributionText = (i) => stretch(i, 200, 450);
export const excerpt = (i) => `substr(${contributionText(i)}, 1, ${EXCERPT_LENGTH})`;
export const replyText = (i) => stretch(i, 80, 250);
export const title = (i) => `'The boiler died: question number ' || ${i}`;

/** As {@link title} makes it. */
export const titleOf = (i) => `The boiler died: question number ${i}`;

/** Where every stretch begins and few end. */
const MOSTLY = WORDS.slice(0, 700);

/** Words of nearly every text, long enough to be asked for by their beginnings. */
export const VOCABULARY = [...new Set(MOSTLY.toLowerCase().match(/\b[a-z]{6,}\b/g))];

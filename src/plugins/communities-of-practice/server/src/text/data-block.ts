/** What could end a block early, begin a comment in it, or end a line for an old reader of JavaScript. */
const DANGEROUS = /[<>&\u2028\u2029]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON as a block of data in a page: no browser runs it, so no policy of scripts forbids it, and nothing
 * in it ends the block.
 * @param type of the block: never one of JavaScript's.
 */
export const dataBlock = (type: `application/${string}+json`, data: object): string =>
  `<script type="${type}">${JSON.stringify(data).replace(DANGEROUS, escaped)}</script>`;

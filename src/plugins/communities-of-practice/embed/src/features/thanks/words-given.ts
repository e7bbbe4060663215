import type { Thanks } from '../../app/state';
import type { Reading } from '../../reading/reading';

/**
 * Whether somebody's thanks for an opening (null) or a reply carried words, which are gone once they are taken back.
 * What is not known may have.
 */
export const mayHaveWords = (
  thanks: Reading<readonly Thanks[]>,
  giver: string | undefined,
  reply: string | null
): boolean => {
  if (thanks.is !== 'read') return true;
  const own = thanks.data.find(
    (each) => each.kind === 'thanks' && each.giver?.documentId === giver && each.reply === reply
  );
  return own === undefined || Boolean(own.why);
};

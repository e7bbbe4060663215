import { now } from '../../../core/clock';
import type { Verb } from '../../../core/ledger-event';
import type { Kept, Row } from '../../../persistence/keeping';
import { appendEvents } from '../../ledger';

type Kind = 'contribution' | 'reply';
type Change = 'held' | 'hidden' | 'restored' | 'edited' | 'deleted';

const text = (row: Row | null, column: string): string | null => {
  const value = row?.[column];
  return typeof value === 'string' ? value : null;
};

const changeOf = (before: Row, after: Row | null): Change | null => {
  if (!after) return 'deleted';
  if (after.standing !== before.standing) {
    if (after.standing === 'held' || after.standing === 'hidden') return after.standing;
    return after.standing === 'shown' || after.standing === 'quiet' ? 'restored' : null;
  }
  return Number(after.version) === Number(before.version) ? null : 'edited';
};

/** An editor's change, in the Content Manager or on our pages, goes into the ledger under their id. */
export const recordCuration = async (kept: Kept, kind: Kind): Promise<void> => {
  const { before, after, editorId, documentId, trx } = kept;
  const change = before && editorId !== null ? changeOf(before, after) : null;
  if (change === null) return;
  const verb: Verb = `${kind}.${change}`;
  await appendEvents(trx, {
    verb,
    who: `editor:${editorId}`,
    what: documentId,
    community: text(before, 'community_key'),
    contribution:
      kind === 'contribution' ? documentId : (text(before, 'contribution_key') ?? undefined),
    recipient: text(before, 'author_key'),
    at: now(),
  });
};

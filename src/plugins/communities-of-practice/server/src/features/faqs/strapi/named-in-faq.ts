import type { Knex } from 'knex';
import type { InputError } from '../../../../../shared/contracts';
import { RefusedError } from '../../../core/refused-error';
import { isActiveMember } from './people-here.queries';
import { findSources, type SourceRow } from './source.queries';

const refuse = (errors: InputError[]): void => {
  if (errors.length > 0) throw new RefusedError({ code: 'invalid-input', errors });
};

/**
 * The sources that a draft names.
 * @throws RefusedError `invalid-input` for each that is nothing here which everybody sees who reads the
 *   community: somebody else's secret and nothing look the same.
 */
export const sourcesNamed = async (
  trx: Knex,
  communityKey: string,
  keys: readonly string[]
): Promise<SourceRow[]> => {
  const found = await findSources(trx, communityKey, keys);
  const known = new Set(found.map((row) => row.document_id));
  refuse(
    keys.flatMap((key, index) =>
      known.has(key)
        ? []
        : [
            {
              path: `body.data.sources.${index}`,
              message: 'is nothing of this community that all its members can read',
            },
          ]
    )
  );
  return found;
};

/** @throws RefusedError `invalid-input` unless a view can be asked of this person. */
export const refuseUnaskable = async (
  trx: Knex,
  communityKey: string,
  drafterKey: string | null,
  askedKey: string
): Promise<void> => {
  const isOther = askedKey !== drafterKey && (await isActiveMember(trx, communityKey, askedKey));
  if (isOther) return;
  refuse([
    { path: 'body.data.minorityBy', message: 'is not another active member of this community' },
  ]);
};

/**
 * How its askers put it, a line each. The titles of the threads that it is drawn from are not copied: what is
 * withdrawn there would go on being found here.
 */
export const searchWordsOf = (given: readonly string[]): string =>
  [...new Set(given)].filter((words) => words !== '').join('\n');

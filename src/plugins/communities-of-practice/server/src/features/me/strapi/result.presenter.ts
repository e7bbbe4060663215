import { documentId, type ResultView } from '../../../../../shared/contracts';
import { toMoment } from '../../../persistence/values';
import { excerptOf } from '../../../text/markdown';
import { presentPerson } from '../../contributions';
import type { ResultRow } from './result.queries';

/** Of the ledger's names, a person's key: an editor who wrote on somebody's behalf is no member. */
const isPersonKey = (key: string): boolean => documentId.safeParse(key).success;

const contributionOf = (row: ResultRow): ResultView['contribution'] =>
  row.contribution_key === null
    ? null
    : {
        documentId: row.contribution_key,
        title: row.contribution_title ?? '',
        activity: row.contribution_activity ?? '',
      };

/** What it came of: the joins of one event find one of these. */
const aboutOf = (row: ResultRow): ResultView['about'] => {
  const found = (
    [
      ['contribution', row.contribution_key, row.contribution_title],
      ['resource', row.resource_key, row.resource_title],
      ['faq', row.faq_key, row.faq_title],
    ] as const
  ).find(([, key]) => key !== null);
  const [kind, key, title] = found ?? ['visit' as const, row.visit_key, row.visit_title];
  return { kind, documentId: key ?? '', title: title ?? '' };
};

const madeOf = ({ made_key: key, made_title: title }: ResultRow): ResultView['made'] =>
  key === null ? null : { documentId: key, title: title ?? '' };

export const presentResult = (row: ResultRow): ResultView => ({
  verb: row.verb,
  at: toMoment(row.happened_at),
  by: presentPerson(isPersonKey(row.who_key) ? row.who_key : null, row.who_name),
  words: row.words ?? (row.text === null ? null : excerptOf(row.text)),
  about: aboutOf(row),
  contribution: contributionOf(row),
  made: madeOf(row),
  community: { documentId: row.community_key, name: row.community_name },
});

import type { DemoResource } from '../demo/world.types';
import { writeFiles } from './files';
import type { Keys } from './threads';
import { keyIn, PLUGIN, write, type Writing } from './writing';

/** What resources refer to: threads, visits and other resources, by their stable names. */
export interface RepertoireKeys extends Keys {
  threads: ReadonlyMap<string, string>;
  visits: ReadonlyMap<string, string>;
}

const writeUses = async (
  writing: Writing,
  { uses }: DemoResource,
  resource: string,
  keys: Keys
): Promise<void> => {
  for (const use of uses) {
    await write(writing, `${PLUGIN}.use-report`, {
      resource,
      author: keyIn(keys.people, use.by),
      usedWhere: use.where,
      whatHappened: use.whatHappened,
      verdict: use.verdict,
      reportedAt: use.at,
    });
  }
};

const wordsOf = ({ kind, title, text, links, topics, licence, core }: DemoResource) => ({
  kind,
  title,
  text,
  links,
  topics,
  licence,
  core: core ?? null,
});

/** What an adaptation says of itself; nothing of what was made from nothing. */
const madeFrom = (
  { adapts }: DemoResource,
  written: ReadonlyMap<string, { documentId: string; licence: string }>
) => {
  const original = adapts && written.get(adapts.key);
  if (!original) return {};
  const { whatChanged, why, setting, coreKept = null } = adapts;
  const { documentId: adaptedFrom, licence: adaptedUnder } = original;
  return { whatChanged, why, setting, coreKept, adaptedFrom, adaptedUnder };
};

/** Each with the reports of using it. Originals come before what was made from them. */
export const writeRepertoire = async (
  writing: Writing,
  resources: readonly DemoResource[],
  keys: RepertoireKeys
): Promise<void> => {
  const written = new Map<string, { documentId: string; licence: string }>();
  for (const resource of resources) {
    const documentId = await write(writing, `${PLUGIN}.resource`, {
      ...wordsOf(resource),
      ...madeFrom(resource, written),
      community: keyIn(keys.communities, resource.community),
      author: keyIn(keys.people, resource.author),
      ...(resource.from ? { cameFrom: keyIn(keys.threads, resource.from) } : {}),
      ...(resource.fromVisit ? { cameFromVisit: keyIn(keys.visits, resource.fromVisit) } : {}),
      postedAt: resource.createdAt,
    });
    await writeFiles(writing, resource, documentId);
    written.set(resource.key, { documentId, licence: resource.licence });
    await writeUses(writing, resource, documentId, keys);
  }
};

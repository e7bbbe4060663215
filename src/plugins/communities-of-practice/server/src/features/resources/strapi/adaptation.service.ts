import type { Core } from '@strapi/strapi';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { relationTo } from '../../../persistence/relation-keys';
import { inTransaction } from '../../../persistence/transaction';
import { RESOURCE } from '../../../persistence/uids';
import { toStrings } from '../../../persistence/values';
import { refuseBlank } from '../../../text/blank';
import { adapted, refuseAdaptation, type Adapting, type Original } from '../domain/adaptation';
import { refuseAdapting } from '../domain/resource-policy';
import { lockResource, resourceFacts } from './readable-resource';
import { toLinks } from './resource.presenter';
import type { ResourceRow } from './resource.queries';
import { findCommunityToAddTo } from './resource.service';

export interface NewAdaptation extends Adapting {
  /** For whom: a documentId or slug. */
  community: string;
}

const originalIn = ({
  kind,
  title,
  text,
  licence,
  links,
  topics,
  core,
}: ResourceRow): Original => ({
  kind,
  title,
  text,
  licence,
  links: toLinks(links),
  topics: toStrings(topics),
  core,
});

/**
 * Makes a resource from another one, for a community in which the person takes part. The original is
 * held meanwhile, so that its licence is the one that was looked at.
 * @returns the adaptation's documentId.
 */
export const adaptResource = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  { community: address, ...said }: NewAdaptation
): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: said.text, whatChanged: said.whatChanged, why: said.why });
    const row = await lockResource(trx, documentId, person.key);
    const community = await findCommunityToAddTo(trx, person, address);
    refuseIf(refuseAdapting(resourceFacts(row, person.key)));
    const original = originalIn(row);
    refuseIf(refuseAdaptation(original, said));
    const made = await documents(strapi, RESOURCE).create({
      data: {
        ...adapted(original, said),
        adaptedFrom: relationTo({ id: row.id, documentId }),
        community: relationTo(community),
        author: person.key,
        postedAt: now(),
      },
    });
    return made.documentId;
  });

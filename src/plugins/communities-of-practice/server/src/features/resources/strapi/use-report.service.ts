import type { Core } from '@strapi/strapi';
import type { Verdict } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { relationTo } from '../../../persistence/relation-keys';
import { inTransaction } from '../../../persistence/transaction';
import { USE_REPORT } from '../../../persistence/uids';
import { refuseBlank } from '../../../text/blank';
import { refuseReportingUse, refuseWithdrawing } from '../domain/resource-policy';
import { lockResource, resourceFacts } from './readable-resource';
import { lockUseReportToWithdraw } from './readable-use-report';
import { useReportItem } from './use-report.presenter';

export interface NewUseReport {
  resourceKey: string;
  where: string;
  whatHappened: string;
  verdict: Verdict;
}

/** Says that one used a resource, and what happened. @returns the report's documentId. */
export const reportUse = (
  strapi: Core.Strapi,
  person: Person,
  { resourceKey, where, whatHappened, verdict }: NewUseReport
): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ whatHappened });
    const row = await lockResource(trx, resourceKey, person.key);
    refuseIf(refuseReportingUse(resourceFacts(row, person.key)));
    const { documentId } = await documents(strapi, USE_REPORT).create({
      data: {
        usedWhere: where,
        whatHappened,
        verdict,
        resource: relationTo({ id: row.id, documentId: resourceKey }),
        author: person.key,
        reportedAt: now(),
      },
    });
    return documentId;
  });

/** Takes one's own report back. Doing it twice changes nothing. */
export const withdrawUseReport = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string
): Promise<Date> =>
  inTransaction(strapi, async (trx) => {
    const report = await lockUseReportToWithdraw(trx, documentId, person.key);
    const at = now();
    if (report.standing === 'withdrawn') return at;
    refuseIf(refuseWithdrawing(person.key, useReportItem(report)));
    await documents(strapi, USE_REPORT).update({ documentId, data: { standing: 'withdrawn' } });
    return at;
  });

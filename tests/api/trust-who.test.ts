import { offered } from '../../src/plugins/communities-of-practice/server/src/offered';
import { contractsOf } from '../../src/plugins/communities-of-practice/server/src/openapi';
import type { Who } from '../../src/plugins/communities-of-practice/shared/contracts';
import { cellsOf, declaredFor, OUTCOMES, PEOPLE, ROUTES, type Cell } from '../support/matrix';

/** By their actions and whom they are for: jest would take minutes to print whole contracts. */
const CONTRACTS = contractsOf(offered)
  .filter(({ action }) => action in ROUTES)
  .map(({ action, who }) => ({ action, who }));

const isPerson = ({ identity }: Cell): boolean => PEOPLE.some((name) => name === identity);

const isMember = ({ identity }: Cell): boolean =>
  ['paused', 'member', 'peer', 'facilitator'].includes(identity);

/** What `who` says of somebody who asks, in the words of the matrix. */
const IS_FOR: Readonly<Record<Who, (cell: Cell) => boolean>> = {
  anyone: () => true,
  'signed-in': isPerson,
  member: isMember,
  author: ({ whose }) => whose === 'own',
  opener: ({ whose, identity }) => whose === 'own' || identity === 'facilitator',
  facilitator: ({ identity }) => identity === 'facilitator',
};

/** Not known, not allowed, not there; or the community takes nothing any more, whoever asks. */
const REFUSED = [401, 403, 404, 409];

/** The matrix declares what `trust-matrix.test.ts` asks and gets; here it is held against `who`. */
describe('who an endpoint is for', () => {
  it.each(CONTRACTS)('is enforced: $action is for $who', ({ action, who }) => {
    const cells = cellsOf(ROUTES[action]?.target ?? 'none');
    const statusFor = (cell: Cell) => OUTCOMES[declaredFor(action, cell)]?.[0] ?? 0;

    const others = cells.filter((cell) => !IS_FOR[who](cell));
    const letIn = others.filter((cell) => !REFUSED.includes(statusFor(cell)));
    expect(letIn).toEqual([]);

    const granted = cells.filter((cell) => IS_FOR[who](cell) && statusFor(cell) < 300);
    expect(granted).not.toEqual([]);
  });
});

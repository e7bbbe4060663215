import type { MembershipRole, MembershipState, Refusal } from '../../../../../shared/contracts';
import type { Belonging, MembershipAct } from '../../../../../shared/contracts/admin';

interface Rule {
  from: readonly MembershipState[];
  /** Only for those of this role. */
  role?: MembershipRole;
  becomes: { state?: MembershipState; role?: MembershipRole };
  /** Whether the membership begins by it. */
  begins?: true;
  /** Whether somebody must say why. */
  needsReason?: true;
}

const RULES: Record<MembershipAct, Rule> = {
  accept: { from: ['requested'], becomes: { state: 'active' }, begins: true },
  decline: { from: ['requested'], becomes: { state: 'left' } },
  appoint: { from: ['active'], role: 'member', becomes: { role: 'facilitator' } },
  'stand-down': { from: ['active', 'paused'], role: 'facilitator', becomes: { role: 'member' } },
  pause: { from: ['active'], becomes: { state: 'paused' }, needsReason: true },
  resume: { from: ['paused'], becomes: { state: 'active' } },
  remove: {
    from: ['active', 'paused', 'invited'],
    becomes: { state: 'removed' },
    needsReason: true,
  },
  reinstate: { from: ['removed'], becomes: { state: 'active' } },
};

type Standing = Pick<Belonging, 'state' | 'role'>;

const applies = ({ from, role }: Rule, standing: Standing): boolean =>
  from.includes(standing.state) && (role === undefined || role === standing.role);

/** What an editor may do about somebody who is this here. */
export const actsFor = (standing: Standing): MembershipAct[] =>
  (Object.keys(RULES) as MembershipAct[]).filter((act) => applies(RULES[act], standing));

const leads = ({ state, role }: Standing): boolean => state === 'active' && role === 'facilitator';

export interface Change {
  before: Belonging;
  after: Belonging;
  /** How many facilitate the community now, this person included. */
  facilitatorCount: number;
  evenIfLast: boolean;
}

/** Why this would leave a community without anybody who facilitates it, or null. */
export const refuseLeaderless = ({
  before,
  after,
  facilitatorCount,
  evenIfLast,
}: Change): Refusal | null =>
  leads(before) && !leads(after) && facilitatorCount <= 1 && !evenIfLast
    ? { code: 'last-facilitator' }
    : null;

/** Why this act cannot be done about somebody who is this here, or null. */
export const refuseAct = (
  act: MembershipAct,
  standing: Standing,
  reason: string | undefined
): Refusal | null => {
  if (!applies(RULES[act], standing)) return { code: 'stands-otherwise' };
  return RULES[act].needsReason && !reason?.trim() ? { code: 'reason-needed' } : null;
};

/** What somebody becomes by an act that was not refused. */
export const afterAct = (act: MembershipAct, before: Belonging, now: Date): Belonging => ({
  ...before,
  ...RULES[act].becomes,
  ...(RULES[act].begins ? { joinedAt: now.toISOString() } : {}),
});

/** Whether somebody stands as it was said; moments to the millisecond. */
export const standsAs = (a: Belonging, b: Belonging): boolean =>
  a.state === b.state && a.role === b.role && a.joinedAt === b.joinedAt;

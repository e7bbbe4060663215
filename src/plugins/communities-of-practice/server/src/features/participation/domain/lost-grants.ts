/** One permission of one role: `admin 3 plugin::…`, the side, the role's id, what it may. */
export type Grant = string;

export interface Remembered {
  /** What the roles held when the plugin last saw them. */
  had: readonly Grant[];
  /** What was gone when it came back, and that nobody has set since. */
  lost: readonly Grant[];
}

export interface RoleLoss {
  role: string;
  what: string[];
}

/** To which role: `admin 3`. */
const roleOf = (grant: Grant): string => grant.split(' ', 2).join(' ');

/** After a start: what is gone was taken while the plugin was not there to see it. */
export const afterStart = ({ had, lost }: Remembered, now: readonly Grant[]): Remembered => {
  const held = new Set(now);
  return { had: now, lost: [...new Set([...lost, ...had])].filter((grant) => !held.has(grant)) };
};

/**
 * After somebody changed a role: what they took back they meant. A role that was given anything is set
 * anew, and what it had lost is no longer missed.
 */
export const afterChange = ({ had, lost }: Remembered, now: readonly Grant[]): Remembered => {
  const held = new Set(had);
  const setAnew = new Set(now.filter((grant) => !held.has(grant)).map(roleOf));
  return { had: now, lost: lost.filter((grant) => !setAnew.has(roleOf(grant))) };
};

/** The losses of one side, role by role. */
export const lossesOf = (side: 'website' | 'admin', lost: readonly Grant[]): RoleLoss[] => {
  const losses = new Map<string, string[]>();
  for (const grant of lost) {
    const [of, role = '', ...what] = grant.split(' ');
    if (of === side) losses.set(role, [...(losses.get(role) ?? []), what.join(' ')]);
  }
  return [...losses].map(([role, what]) => ({ role, what }));
};

import { createHash } from 'node:crypto';

const PLACEHOLDER = /^Member [0-9a-f]{3,64}$/;

/** Whether a name is one that the plugin gave because it knew none that may be shown. */
export const isPlaceholder = (name: string): boolean => PLACEHOLDER.test(name);

/**
 * The name of somebody who has none that may be shown, as "Member 3f2": the same for the same person,
 * and telling nothing of them.
 */
export const placeholderFor = (
  personKey: string,
  isTaken: (name: string) => boolean = () => false
): string => {
  const digits = createHash('sha256').update(personKey).digest('hex');
  for (let length = 3; length < digits.length; length += 1) {
    const name = `Member ${digits.slice(0, length)}`;
    if (!isTaken(name)) return name;
  }
  return `Member ${digits}`;
};

/** Rows of ours beside the readers': the relay's position, and the rebuild's lock. */
export const RELAY = 'relay';
export const REBUILD = 'rebuild';

const LONGEST = 64;

/** @throws Error: two readers of one name would each miss what the other one handles. */
export const refuseReaderName = (name: string, readers: readonly { name: string }[]): void => {
  const isTaken = name === RELAY || name === REBUILD || readers.some((one) => one.name === name);
  if (isTaken) throw new Error(`communities-of-practice: the reader "${name}" is defined twice.`);
  if (name.length < 1 || name.length > LONGEST)
    throw new Error(`communities-of-practice: a reader's name has 1 to ${LONGEST} characters.`);
};

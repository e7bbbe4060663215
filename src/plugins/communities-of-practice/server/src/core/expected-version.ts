import { refuseIf } from './refused-error';

/** What a client means to change: one of these versions, or whichever stands. */
export type ExpectedVersion = readonly number[] | 'any';

/** @throws RefusedError `version-mismatch` when another version stands: somebody changed it meanwhile. */
export const refuseOtherVersion = (expected: ExpectedVersion, currentVersion: number): void =>
  refuseIf(
    expected === 'any' || expected.includes(currentVersion)
      ? null
      : { code: 'version-mismatch', currentVersion }
  );

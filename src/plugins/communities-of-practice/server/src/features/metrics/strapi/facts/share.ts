import type { Proportion } from '../../domain/proportions';

export const shareIn = <T>(all: readonly T[], isSuccess: (one: T) => boolean): Proportion => ({
  successes: all.filter(isSuccess).length,
  n: all.length,
});

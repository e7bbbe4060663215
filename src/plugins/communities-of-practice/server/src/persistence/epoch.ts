import type { Core } from '@strapi/strapi';
import { onEveryWrite } from './every-write';
import { nowAndOnCommit } from './now-and-on-commit';

let epoch = 0;

const begin = (): void => {
  epoch += 1;
};

/** Grows with every write of the plugin's rows on this node: what was read before may have changed. */
export const currentEpoch = (): number => epoch;

/** Begins a new epoch now and, in a transaction, again when it is committed. */
export const beginEpoch = (strapi: Core.Strapi): Promise<void> => nowAndOnCommit(strapi, begin);

/** Any write of these types begins an epoch, by whatever way of Strapi's it comes. */
export const watchWrites = (strapi: Core.Strapi, models: string[]): void => {
  begin();
  onEveryWrite(strapi, models, () => beginEpoch(strapi));
};

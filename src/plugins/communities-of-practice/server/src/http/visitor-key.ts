import { createHash } from 'node:crypto';

/** A household has one IPv4 address, but a whole /64 of IPv6: its first four groups. */
const householdOf = (address: string): string =>
  address.includes(':') && !address.includes('.')
    ? address.split(':').slice(0, 4).join(':')
    : address.replace(/^.*:/, '');

/**
 * What somebody who is not signed in is counted by: their address, unreadable. As Koa gives it, so that
 * a forwarding header counts only where the project trusts its proxy. Forgotten with what was counted.
 */
export const keyOfAddress = (address: string): string =>
  `address:${createHash('sha256').update(householdOf(address)).digest('hex').slice(0, 24)}`;

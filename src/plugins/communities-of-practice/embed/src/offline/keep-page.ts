import { settled } from '../reading/settled';
import { wishOf } from './wish';

/** Chromium's `trustedTypes`, which TypeScript does not know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string }
  ): { createScriptURL(address: string): string };
}

/** A page that requires Trusted Types names the policy `gathering-places` among those it allows. */
const trusted = (address: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('gathering-places', { createScriptURL: (own) => own });
  return policy?.createScriptURL(address) ?? address;
};

/** A second element of a page, or one that was put back, asks for nothing more. */
let isAsked = false;

/**
 * Lets the church's own service worker keep this page and the element's files, so that they open without a network.
 * @param worker of the church's, as `/gathering-places-worker.js`
 * @param plugin as `https://cms.church.example/api/communities-of-practice`
 */
export const keepPage = async (worker: string, plugin: string): Promise<void> => {
  if (isAsked || !('serviceWorker' in navigator)) return;
  isAsked = true;
  await settled();
  await navigator.serviceWorker.register(trusted(worker));
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  active?.postMessage(wishOf(location.href, plugin, loaded));
};

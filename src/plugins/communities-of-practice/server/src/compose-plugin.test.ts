import { z } from '@strapi/utils';
import { contract, WHO } from '../../shared/contracts';
import { composePlugin } from './compose-plugin';
import type { Slice } from './slice';
import { adminEndpoint, endpoint } from './http/endpoint';
import { offered } from './offered';

const pulse = contract({
  action: 'pulse.find',
  method: 'GET',
  path: '/pulses',
  who: 'anyone',
  summary: 'Pulses',
  reply: z.strictObject({}),
});
const answer = async () => ({});
const slice = (name: string, given: Partial<Slice> = {}): Slice => ({
  name,
  contentApi: [endpoint(pulse, answer)],
  ...given,
});

describe('composing the plugin', () => {
  it('makes a route and a controller of each endpoint, behind our strategies', () => {
    const plugin = composePlugin([slice('pulses')]);
    expect(plugin.routes['content-api'].routes[0]).toMatchObject({
      method: 'GET',
      path: '/pulses',
      handler: 'pulse.find',
    });
    expect(plugin.routes['content-api'].routes[0]?.config.auth.strategies).toHaveLength(3);
    expect(typeof plugin.controllers.pulse?.find).toBe('function');
  });

  it.each([
    ['slice', [slice('pulses'), slice('pulses', { contentApi: [] })]],
    ['action', [slice('one'), slice('two')]],
    [
      'content route',
      [
        slice('one'),
        slice('two', { contentApi: [endpoint({ ...pulse, action: 'pulse.other' }, answer)] }),
      ],
    ],
  ])('refuses a %s that is defined twice', (what, slices) => {
    expect(() => composePlugin(slices)).toThrow(`the ${what}`);
  });

  it('refuses an endpoint of the admin that names no permission', () => {
    const open = { ...adminEndpoint(pulse, 'x', answer), adminAction: null };
    expect(() => composePlugin([slice('open', { contentApi: [], adminApi: [open] })])).toThrow(
      'names no admin permission'
    );
  });

  it('has every route declare who may call it', () => {
    const contracts = offered.flatMap((given) => given.contentApi ?? []);
    expect(contracts.length).toBeGreaterThan(30);
    for (const { contract: declared } of contracts) {
      expect(WHO).toContain(declared.who);
      const isOpen = declared.method !== 'GET' && declared.who === 'anyone';
      // What anybody may write is counted by their address.
      expect([declared.action, isOpen]).toEqual([declared.action, declared.visitorBudget !== null]);
    }
  });
});

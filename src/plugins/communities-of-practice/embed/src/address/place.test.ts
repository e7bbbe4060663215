import { addressOf, placeIn } from './place';

const THREAD = 'tz4a98xxat96iws9zmbrgj3a';

describe('a place', () => {
  it('is read from the page’s address, and what is the host’s is not', () => {
    const address = new URL(`https://church.example/a?page=2&gp-thread=${THREAD}#reply-${THREAD}`);
    expect(placeIn(address)).toEqual({ thread: THREAD, reply: THREAD });
  });

  it('is written beside the host’s own query, in place of the one before', () => {
    const page = new URL(`https://church.example/a?page=2&gp-text=heat&gp-unknown=1#top`);
    const { href } = addressOf(page, { community: 'net-zero', text: 'a & b' });
    expect(href).toBe('https://church.example/a?page=2&gp-community=net-zero&gp-text=a+%26+b#top');
  });

  it('is among what is shared where one thing of it is named', () => {
    const address = new URL(`https://church.example/a?gp-visit=${THREAD}`);
    expect(placeIn(address)).toEqual({ view: 'shared', visit: THREAD });
    expect(placeIn(new URL('https://church.example/a?gp-view=mine'))).toEqual({ view: 'mine' });
  });

  it('takes its reply away with it', () => {
    const page = new URL(`https://church.example/a?gp-thread=${THREAD}#reply-${THREAD}`);
    expect(addressOf(page, {}).href).toBe('https://church.example/a');
  });
});

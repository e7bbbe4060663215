import type { Browser, Page } from 'playwright-core';
import { ask, BASE_URL, launchBrowser, openPage, post, signIn, visit } from './website-browser';

const RUN = Date.now().toString(36);
const PHONE = { width: 390, height: 844 };

/** What a member meets on a phone. */
describe('on a phone', () => {
  let browser: Browser;
  let ruth: Page;
  let tom: Page;
  let visitor: Page;
  let community: string;

  const open = async (title: string): Promise<string> => {
    const text = `The key is lost. ${title}`;
    const posted = { community, activity: 'problem-solving', title, text };
    return (await post(ruth, '/contributions', posted)).data.documentId;
  };
  const answer = async (thread: string, text: string): Promise<string> =>
    (await post(tom, `/contributions/${thread}/replies`, { text })).data.documentId;

  beforeAll(async () => {
    if (!BASE_URL) throw new Error('E2E_BASE_URL must name a running, seeded demo.');
    browser = await launchBrowser();
    [ruth, tom, visitor] = [
      (await openPage(browser, PHONE.width)).page,
      (await openPage(browser, PHONE.width)).page,
      (await openPage(browser, PHONE.width)).page,
    ];
    for (const [page, name] of [
      [ruth, 'ruth.okafor'],
      [tom, 'tom.hartley'],
    ] as const) {
      await visit(page);
      await signIn(page, name);
    }
    const mine = async (page: Page) =>
      (await ask(page, 'GET', '/me/communities')).data
        .filter(({ abilities }) => abilities.contribute)
        .map(({ documentId }) => documentId);
    const toms = await mine(tom);
    community = (await mine(ruth)).find((one) => toms.includes(one)) ?? '';
  });

  afterAll(() => browser?.close());

  it('the first screen shows what is new to its reader, the sentences and two conversations', async () => {
    await ruth.setViewportSize(PHONE);
    await visit(ruth);
    await ruth.getByRole('heading', { name: 'Since you were here' }).waitFor();
    const bottomOf = async (selector: string, index: number) => {
      const box = await ruth.locator(selector).nth(index).boundingBox();
      return box ? box.y + box.height : Infinity;
    };
    expect(await bottomOf('.sentence', 0)).toBeLessThan(PHONE.height);
    expect(await bottomOf('.item .h1', 1)).toBeLessThanOrEqual(PHONE.height);
  });

  it('a quiet check asks for its peers first, and is sent to them alone', async () => {
    await visit(ruth, `?gp-compose=growing-confidence&gp-community=${community}`);
    const form = ruth.locator('form').filter({ has: ruth.locator('input[name="title"]') });
    const [peer, title] = [form.locator('.options .chip'), form.locator('input[name="title"]')];
    await peer.first().waitFor();
    const topOf = async (of: typeof peer) => (await of.first().boundingBox())?.y ?? Infinity;
    expect(await topOf(peer)).toBeLessThan(await topOf(title));
    expect(await form.innerText()).not.toMatch(/publish/i);
    await peer.filter({ hasText: 'Tom Hartley' }).click();
    await title.fill(`May I sing solo? ${RUN}`);
    await form.locator('[name="text"]').fill(`I have never dared. ${RUN}`);
    await ruth.getByText('Only you and 1 person whom you chose will see this.').waitFor();
    await form.getByRole('button', { name: 'Send to 1 person' }).click();
    await ruth.getByRole('heading', { name: `May I sing solo? ${RUN}` }).waitFor();

    const thread = new URL(ruth.url()).searchParams.get('gp-thread') ?? '';
    await visit(tom, `?gp-thread=${thread}`);
    await tom.getByText(`I have never dared. ${RUN}`).waitFor();
    await visit(visitor, `?gp-thread=${thread}`);
    expect(await visitor.locator('gathering-places').innerText()).not.toContain('solo');
  });

  it('what is written looks as it will, letter over letter', async () => {
    await visit(ruth, `?gp-compose=problem-solving&gp-community=${community}`);
    const paper = ruth.locator('.paper').first();
    const words = 'The boiler **died again**, eleven degrees at the altar. '.repeat(6);
    await paper.locator('textarea').fill(`- ${words}\n\nSee [the rota](https://x.church/rota).\n`);
    expect(await paper.locator('.as-bold').first().innerText()).toBe('died again');
    expect(await paper.locator('.as-link').innerText()).toBe('the rota');
    // By as many lines, though the one is not stretched to the other.
    const [typed, shown] = await paper.evaluate((of) => {
      const [area, over] = [of.querySelector('textarea'), of.querySelector('.formatted')];
      (over as HTMLElement).style.alignSelf = 'start';
      return [area?.scrollHeight, over?.scrollHeight];
    });
    expect(typed).toBeGreaterThan(200);
    expect(shown).toBe(typed);
    await paper.locator('textarea').fill('');
  });

  it('an opening that is withdrawn leaves what others answered', async () => {
    const title = `Who has the crypt key? ${RUN}`;
    const thread = await open(title);
    await answer(thread, `Under the third pot. ${RUN}`);
    const withdraw = async () => {
      await ruth.getByRole('button', { name: 'Withdraw', exact: true }).first().click();
      const asked = ruth.getByRole('dialog', { name: 'Withdraw this?' });
      await asked.getByText('What others answered stays').waitFor();
      await asked.getByRole('button', { name: 'Withdraw', exact: true }).click();
      await ruth.locator('.toast', { hasText: 'Withdrawn.' }).waitFor();
    };
    await visit(ruth, `?gp-thread=${thread}`);
    await withdraw();
    await ruth.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await ruth.locator('.toast', { hasText: 'Put back, as it was.' }).waitFor();
    await ruth.getByRole('heading', { name: title }).waitFor();
    await visit(visitor, `?gp-thread=${thread}`);
    await visitor.getByRole('heading', { name: title }).waitFor();
    await withdraw();

    await visit(visitor, `?gp-thread=${thread}`);
    await visitor.getByRole('heading', { name: 'The opening was withdrawn' }).waitFor();
    await visitor.locator('.reply', { hasText: `Under the third pot. ${RUN}` }).waitFor();
    expect(await visitor.locator('gathering-places').innerText()).not.toContain(title);
  });

  it('a conversation that was opened again keeps what was learned', async () => {
    const thread = await open(`Which pot is the third? ${RUN}`);
    const helpful = [await answer(thread, `From the left. ${RUN}`)];
    await ask(ruth, 'POST', `/contributions/${thread}/closing`, {
      data: { outcome: 'solved', learned: `Count from the left. ${RUN}`, helpful },
    });
    await ask(ruth, 'POST', `/contributions/${thread}/reopen`);
    await visit(visitor, `?gp-thread=${thread}`);
    await visitor.getByText('What was learned before this was opened again').click();
    await visitor.getByText(`Count from the left. ${RUN}`).waitFor();
  });
});

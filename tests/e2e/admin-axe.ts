import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe calls serious or critical within one part of the page, told so that it can be found. */
export const seriousViolations = async (page: Page, within: string): Promise<string[]> => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((selector) => window.axe.run(selector), within);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

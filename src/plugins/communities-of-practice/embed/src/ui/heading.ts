import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { App } from '../app/app';

const DEEPEST = 6;

interface How {
  id?: string;
  /** As large as a heading at another depth. */
  look?: number;
}

/** A heading, so many below the topmost one, whose level the host chooses. */
export const heading = (
  app: App,
  depth: number,
  content: unknown,
  { id, look = depth }: How = {}
): TemplateResult => {
  const tag = unsafeStatic(`h${Math.min(app.host.headingLevel + depth, DEEPEST)}`);
  return html`<${tag} class="h${look}" id=${ifDefined(id)} tabindex="-1">${content}</${tag}>`;
};

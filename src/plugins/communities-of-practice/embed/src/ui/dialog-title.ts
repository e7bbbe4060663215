import { html } from 'lit';

/** A dialog has no place among the page's headings: it begins at the second level, like the browser's own. */
export const dialogTitle = (title: string) => html`<h2 id="gp-dialog" class="h1">${title}</h2>`;

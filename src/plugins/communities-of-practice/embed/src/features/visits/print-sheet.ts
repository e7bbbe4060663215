import { render } from 'lit';
import type { App } from '../../app/app';
import type { Visit } from '../shared/shared.state';
import { SHEET_STYLES, visitSheet } from './visit-sheet.view';

/** Long enough for a browser that asks where to print to before it says that it has. */
const KEPT_FOR_MS = 60_000;

/**
 * Prints the sheet alone, from a page of its own within this one: what stands around the element is the
 * church's, and how that prints is not ours to say. Styled by a sheet that no policy of the page forbids.
 */
export const printSheet = (app: App, visit: Visit): void => {
  const frame = document.createElement('iframe');
  frame.title = app.say('visit.sheet');
  frame.style.cssText =
    'position:fixed;inset-inline-start:-9999px;width:210mm;height:297mm;border:0';
  document.body.append(frame);
  const page = frame.contentWindow;
  if (page === null) return;
  const styles = new (page as Window & typeof globalThis).CSSStyleSheet();
  styles.replaceSync(SHEET_STYLES);
  page.document.adoptedStyleSheets = [styles];
  page.document.documentElement.lang = app.language;
  page.document.title = visit.title;
  render(visitSheet(app, visit), page.document.body);
  const leave = () => frame.remove();
  page.addEventListener('afterprint', leave);
  setTimeout(leave, KEPT_FOR_MS);
  page.print();
};

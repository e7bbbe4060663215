import { html } from 'lit';
import type { App } from '../app/app';

interface Buttons {
  /** What the one that sends says. */
  label: string;
  isSending?: boolean;
  /** What it says meanwhile. */
  busy?: string;
  /** What the other one says; "Cancel" if nothing else. */
  back?: string;
  onBack: () => void;
}

/** At the end of a form: to send it, or to leave it. */
export const formButtons = (
  app: App,
  { label, isSending = false, busy = app.say('sending'), back = app.say('cancel'), onBack }: Buttons
) =>
  html`<div class="row">
    <button class="button primary" ?disabled=${isSending}>${isSending ? busy : label}</button>
    <button class="button quiet" type="button" @click=${onBack}>${back}</button>
  </div>`;

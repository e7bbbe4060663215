import { html, nothing } from 'lit';
import type { Place } from '../../address/place';
import type { App } from '../../app/app';
import type { Activity, Thread } from '../../app/state';
import { following } from '../../ui/link';
import type { Message } from '../../words/words';

interface Step {
  label: Message;
  place: Pick<Place, 'part' | 'add'>;
  /** Whose step it is; everybody's who takes part, if it is not said. */
  isFor?: 'author' | 'others';
}

/** What an activity opens, and how one goes on to it. */
const STEPS: Readonly<Record<string, readonly Step[]>> = {
  resource: [{ label: 'step.resource', place: { add: 'resource' }, isFor: 'author' }],
  faq: [{ label: 'step.faq', place: { part: 'answers', add: 'faq' } }],
  visit: [
    { label: 'visit.ask', place: { part: 'visits', add: 'request' }, isFor: 'author' },
    { label: 'visit.offer', place: { part: 'visits', add: 'offer' }, isFor: 'others' },
  ],
};

const stepTo = (app: App, { documentId: from, community }: Thread, { label, place: to }: Step) => {
  const place = { view: 'shared', community: community.documentId, from, ...to } as const;
  return html`<a class="button" href=${app.hrefOf(place)} @click=${following(app, place)}
    >${app.say(label)}</a
  >`;
};

/** The ways on from a conversation to what its activity opens, while it is open. */
export const nextSteps = (app: App, activity: Activity | undefined, thread: Thread) => {
  if (!thread.abilities.reply) return nothing;
  const reader = thread.author?.documentId === app.state().person?.documentId ? 'author' : 'others';
  return (STEPS[activity?.opens ?? ''] ?? [])
    .filter(({ isFor = reader }) => isFor === reader)
    .map((step) => stepTo(app, thread, step));
};

/** The way on from what was learned, for whoever could reply before it was closed. */
export const stepFromLearned = (app: App, thread: Thread) => {
  const { closing, abilities } = thread;
  const takesPart = abilities.thank || abilities.reopen;
  if (!takesPart || !closing?.learned || closing.standing !== 'shown') return nothing;
  return html`<div class="row acts">
    ${stepTo(app, thread, { label: 'step.learned', place: { add: 'resource' } })}
  </div>`;
};

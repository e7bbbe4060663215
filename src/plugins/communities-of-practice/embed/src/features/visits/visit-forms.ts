import type { App } from '../../app/app';
import type { FormOf } from '../../forms/form';
import type { Sendable } from '../../sending/draft';
import type { Visit } from '../shared/shared.state';
import { putVisit } from './visits.acts';

type Named = Pick<Visit, 'documentId' | 'title'>;

/** The forms below a visit, by what they do. */
const ACTIONS = {
  come: 'visit.takePlace',
  accept: 'visit.answer',
  decline: 'visit.answer',
  propose: 'visit.propose',
  schedule: 'visit.schedule',
  cancel: 'visit.cancel',
  note: 'visit.note',
  edit: 'visit.update',
} as const satisfies Record<string, Sendable>;
type Actions = typeof ACTIONS;
export type VisitForm = keyof Actions;
export const VISIT_FORMS = Object.keys(ACTIONS) as VisitForm[];

export const visitFormOf = <F extends VisitForm>(
  form: F,
  { documentId, title }: Named
): FormOf & { action: Actions[F] } => ({
  slot: `visit-${form}:${documentId}`,
  title,
  place: { view: 'shared', part: 'visits', visit: documentId },
  action: ACTIONS[form],
});

/** Shows what became of it, and says so. */
export const saidOf =
  (app: App, text: string, undo: ((visit: Visit) => void) | null = null) =>
  ({ data }: { data: Visit }): void => {
    putVisit(app, data);
    app.notify({ text, undo: undo === null ? null : () => undo(data) });
    app.focusOn('#gp-title');
  };

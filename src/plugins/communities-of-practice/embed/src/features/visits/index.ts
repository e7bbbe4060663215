import type { App, Feature } from '../../app/app';
import { openIfTyped } from '../../forms/framed-form.view';
import { readCommunities } from '../communities/communities.acts';
import { readListing } from '../shared/listing';
import { SHARED_STYLES } from '../shared/shared.styles';
import { readCalendarFeed } from './calendar-feed.view';
import { enterNewVisit, newVisitView, type Beginning } from './new-visit.view';
import { VISIT_FORMS, visitFormOf } from './visit-forms';
import { VISIT_STYLES } from './visit.styles';
import { visitView } from './visit.view';
import { readVisit, VISITS } from './visits.acts';
import { visitsView } from './visits.view';

const beginningAt = ({ state }: App): Beginning | undefined => {
  const { add } = state().place;
  return add === 'offer' || add === 'request' ? add : undefined;
};

const enterVisit = (app: App, documentId: string): void => {
  readVisit(app);
  for (const form of VISIT_FORMS) {
    void openIfTyped(app, visitFormOf(form, { documentId, title: '' }));
  }
};

export const visits: Feature = {
  styles: [...SHARED_STYLES, VISIT_STYLES],
  enter: (app) => {
    const { visit } = app.state().place;
    const beginning = beginningAt(app);
    if (visit !== undefined) return enterVisit(app, visit);
    if (beginning) return enterNewVisit(app, beginning);
    readListing(app, VISITS);
    readCommunities(app);
    readCalendarFeed(app);
  },
  show: (app) => {
    const { visit } = app.state().place;
    const beginning = beginningAt(app);
    if (visit !== undefined) return visitView(app);
    return beginning ? newVisitView(app, beginning) : visitsView(app);
  },
};

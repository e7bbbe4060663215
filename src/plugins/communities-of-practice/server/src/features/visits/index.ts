import type { Slice } from '../../slice';
import { calendarFeedEndpoints, calendarFeedPage } from './strapi/calendar-feed.endpoints';
import { CALENDAR_FEEDS_TABLE } from './strapi/calendar-feed.table';
import { expiringRequests } from './strapi/expiring';
import { remindingOfVisits } from './strapi/reminding';
import { visitCourseEndpoints } from './strapi/visit-course.endpoints';
import { visitGuestKind } from './strapi/visit-guest.kind';
import { visitNoteKind } from './strapi/visit-note.kind';
import { visitEndpoints } from './strapi/visit.endpoints';
import { visitKind } from './strapi/visit.kind';

export { findGuests, findNotes, type NoteRow } from './strapi/in-visit.queries';
export { visitGuestKind } from './strapi/visit-guest.kind';
export { visitNoteKind } from './strapi/visit-note.kind';
export { visitKind } from './strapi/visit.kind';
export { findReadableGuest, findReadableNote } from './strapi/readable-in-visit';
export { findSourceVisit, findVisitOfPerson, type SourceVisit } from './strapi/source-visit';

export const visits: Slice = {
  name: 'visits',
  kinds: [visitKind, visitGuestKind, visitNoteKind],
  ownTables: [CALENDAR_FEEDS_TABLE],
  contentApi: [...visitEndpoints, ...visitCourseEndpoints, ...calendarFeedEndpoints],
  secretPages: [calendarFeedPage],
  jobs: [expiringRequests, remindingOfVisits],
};

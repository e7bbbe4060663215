import type { TestPerson } from '../factories/people';
import type { App } from './app';
import { insertRows } from './rows';
import { ASKED_FOR, visitGuestRow, visitNoteRow, visitRow } from './visit-rows';
import type { Write } from './writes';

const LONG_AGO = new Date('2026-02-05T10:00:00Z');
const DATES = {
  startsAt: '2091-03-01T10:00:00.000Z',
  endsAt: '2091-03-01T12:00:00.000Z',
  timeZone: 'Europe/London',
};

/** Every write that a member of this community can make in a visit, each with one that would let it. */
export const everyVisitWrite = async (
  app: App,
  community: string,
  member: TestPerson,
  other: TestPerson
): Promise<Write[]> => {
  const begun = { starts_at: LONG_AGO, ends_at: LONG_AGO, comes_at: LONG_AGO };
  const [own, dated, cancelled] = [
    visitRow(community, member.key),
    visitRow(community, member.key),
    visitRow(community, member.key),
  ];
  const passed = visitRow(community, member.key, begun);
  const made = visitRow(community, member.key, { ...begun, state: 'made' });
  const others = visitRow(community, other.key);
  const asked = visitRow(community, other.key, ASKED_FOR);
  await insertRows(app, 'cop_visits', [own, dated, cancelled, passed, made, others, asked]);
  const been = visitRow(community, other.key, { ...begun, state: 'made' });
  await insertRows(app, 'cop_visits', [been]);
  await insertRows(app, 'cop_visit_guests', [
    visitGuestRow(made, other.key),
    visitGuestRow(been, member.key),
  ]);
  await insertRows(app, 'cop_visit_notes', [visitNoteRow(been, member.key)]);
  const at = (row: Record<string, unknown>, path: string) =>
    `/visits/${String(row.document_id)}${path}`;
  const post = (name: string, path: string, body: Write['body']): Write => ({
    name: `visit.${name}`,
    method: 'POST',
    path,
    body,
  });
  return [
    post('create', '/visits', {
      begunAs: 'offer',
      community,
      title: 'A title',
      text: 'Words.',
      places: 3,
      dates: DATES,
    }),
    { name: 'visit.update', method: 'PUT', path: at(own, ''), body: { text: 'Other words.' } },
    post('answer', at(asked, '/answer'), { answer: 'accept', places: 2 }),
    post('propose', at(dated, '/dates'), { dates: [DATES] }),
    post('schedule', at(dated, '/schedule'), DATES),
    post('takePlace', at(others, '/places'), { questions: ['Is it loud?'] }),
    post('cancel', at(cancelled, '/cancellation'), { reason: 'Snow.' }),
    post('make', at(passed, '/made'), null),
    post('note', at(made, '/notes'), { text: 'It was warm.' }),
    post('confirm', at(dated, '/checklist'), null),
    post('sayWhatCame', at(been, '/what-came-of-it'), { cameOf: 'partly', text: 'Two are up.' }),
    { name: 'calendar-feed.create', method: 'POST', path: '/me/calendar-feed', body: null },
  ];
};

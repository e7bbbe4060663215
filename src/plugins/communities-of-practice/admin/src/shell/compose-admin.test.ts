import type { Manifest } from './manifest';
import { composeAdmin } from './compose-admin';

const may = (action: string) => ({ action, subject: null });
const component = () => Promise.reject(new Error('not drawn here'));
const word = (id: string) => ({ id, defaultMessage: id });

const desk: Manifest = {
  name: 'desk',
  words: { 'nav.desk': 'Desk' },
  places: [
    {
      section: 'week',
      path: 'desk',
      label: word('nav.desk'),
      permission: may('decide'),
      component,
    },
  ],
};
const record: Manifest = {
  name: 'record',
  words: { 'nav.history': 'History' },
  wordsIn: { de: async () => ({ default: { 'nav.history': 'Verlauf' } }) },
  places: [
    {
      section: 'record',
      path: 'history',
      label: word('nav.history'),
      permission: may('read'),
      component,
    },
  ],
  communityPlaces: [
    { path: '', label: word('nav.now'), permission: may('read'), component },
    { path: 'people', label: word('nav.people-here'), permission: may('people'), component },
  ],
};

describe('composeAdmin', () => {
  it('orders places by section, whatever the order of the features', () => {
    expect(composeAdmin([record, desk]).places.map(({ path }) => path)).toEqual([
      'desk',
      'history',
    ]);
  });

  it('puts the pages of one community below it', () => {
    expect(composeAdmin([record]).pages.map(({ path }) => path)).toEqual([
      'history',
      'communities/:documentId',
      'communities/:documentId/people',
    ]);
  });

  it('gives the menu entry to whoever may open one page', () => {
    expect(
      composeAdmin([record, desk])
        .permissions.map(({ action }) => action)
        .sort()
    ).toEqual(['decide', 'people', 'read']);
  });

  it('loads words by language, with English where Strapi asks for it', async () => {
    const [english, german, french] = await composeAdmin([record, desk]).translations([
      'en',
      'de',
      'fr',
    ]);
    expect(english?.data).toMatchObject({
      'communities-of-practice.nav.desk': 'Desk',
      'communities-of-practice.plugin.name': 'Gathering Places',
    });
    expect(german?.data).toEqual({ 'communities-of-practice.nav.history': 'Verlauf' });
    expect(french?.data).toEqual({});
  });

  it.each([
    ['feature', [desk, { name: 'desk' }]],
    ['page', [desk, { name: 'other', places: desk.places }]],
    ['word', [desk, { name: 'other', words: { 'nav.desk': 'Tisch' } }]],
    ['word', [{ name: 'other', words: { loading: 'Wait' } }]],
  ])('refuses a %s that stands twice', (what, manifests) => {
    expect(() => composeAdmin(manifests)).toThrow(`the ${what}`);
  });
});

import type { App } from '../../app/app';
import type { Member } from '../../app/state';
import { sayingWhyNot } from '../../ui/said-failure';
import { NO_PEOPLE } from './people.state';

export const readPeople = (app: App): void => {
  const community = app.state().place.community;
  if (community === undefined) return;
  if (app.state().people.community !== community) app.set({ people: { ...NO_PEOPLE, community } });
  void app.read(
    'community.members',
    { params: { documentId: community }, query: { pagination: { pageSize: 100 } } },
    (reading) => {
      if (app.state().people.community !== community) return;
      const members = reading.is === 'read' ? { ...reading, data: reading.data.data } : reading;
      app.set({ people: { community, members } });
    }
  );
};

/** A facilitator answers somebody who asked to join. */
export const answer = (app: App, { documentId, person }: Member, isIn: boolean): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    await app.call(isIn ? 'community.accept' : 'community.decline', { params: { documentId } });
    app.notify({
      text: app.say(isIn ? 'accepted' : 'declined', { name: person.name }),
      undo: null,
    });
    readPeople(app);
  });

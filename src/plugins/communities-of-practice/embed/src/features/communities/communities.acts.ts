import type { App } from '../../app/app';
import type { Community } from '../../app/state';
import { sayingWhyNot } from '../../ui/said-failure';

const PAGE_SIZE = 100;

/** Reads the communities that the reader may know of. */
export const readCommunities = (app: App): void => {
  void app.read('community.find', { query: { pagination: { pageSize: PAGE_SIZE } } }, (reading) =>
    app.set({
      communities: reading.is === 'read' ? { ...reading, data: reading.data.data } : reading,
    })
  );
};

/** Whoever may come in without asking is as they were, once they have come back. */
const canComeBack = ({ joinPolicy, membership }: Community): boolean =>
  joinPolicy === 'open' && membership?.state === 'active' && membership.role === 'member';

/** Joins, by the name that others here will see where there is none yet. */
export const joinAs = (
  app: App,
  community: Community,
  displayName: string | null
): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const { documentId, name } = community;
    const { data } = await app.call('community.join', {
      params: { documentId },
      data: displayName === null ? {} : { displayName },
    });
    const person = app.state().person;
    if (person) app.session.rename({ ...person, name: data.displayName });
    app.notify({
      text: app.say(data.state === 'requested' ? 'asked-to-join' : 'joined', { community: name }),
      undo: () => void leave(app, { ...community, membership: null }),
    });
    readCommunities(app);
  });

/** Takes another name among those who are here. */
export const renameIn = (app: App, community: Community, displayName: string): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const { data } = await app.call('community.updateMembership', {
      params: { documentId: community.documentId },
      data: { displayName },
    });
    const person = app.state().person;
    if (person) app.session.rename({ ...person, name: data.displayName });
    app.notify({ text: app.say('name-chosen', { name: data.displayName }), undo: null });
    readCommunities(app);
  });

export const leave = (app: App, community: Community): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const { documentId, name } = community;
    await app.call('community.leave', { params: { documentId } });
    app.notify({
      text: app.say('left', { community: name }),
      undo: canComeBack(community) ? () => void joinAs(app, community, null) : null,
    });
    readCommunities(app);
  });

import type { App } from '../../app/app';
import type { Activity } from '../../app/state';

/** Reads the eleven sentences, once for a page; in the words of the host's community where it names one. */
export const readActivities = (app: App): void => {
  if (app.state().activities.is === 'read') return;
  const { community } = app.host;
  if (community === null) {
    void app.read('activity.find', {}, (reading) =>
      app.set({
        activities: reading.is === 'read' ? { ...reading, data: reading.data.data } : reading,
      })
    );
    return;
  }
  void app.read('community.findOne', { params: { documentId: community } }, (reading) =>
    app.set({
      activities:
        reading.is === 'read' ? { ...reading, data: reading.data.data.activities } : reading,
    })
  );
};

export const activityNamed = (app: App, key: string): Activity | undefined => {
  const { activities } = app.state();
  return activities.is === 'read' ? activities.data.find((each) => each.key === key) : undefined;
};

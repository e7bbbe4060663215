import type { App, Feature } from '../../app/app';
import { openIfTyped } from '../../forms/framed-form.view';
import { adaptFormOf } from '../adaptations/adapt-form.view';
import { readCommunities } from '../communities/communities.acts';
import { readWhere } from '../contributions/compose.acts';
import { readListing } from '../shared/listing';
import { beginFiles } from '../resource-files/resource-files.acts';
import { SHARED_STYLES } from '../shared/shared.styles';
import { useFormOf } from '../use-reports/use-form.view';
import { enterNewResource, newResourceView } from './new-resource.view';
import { resourceView } from './resource.view';
import { readLicences, readResource, RESOURCES } from './resources.acts';
import { resourcesView } from './resources.view';

const enterResource = (app: App, documentId: string): void => {
  beginFiles(app);
  readResource(app);
  readLicences(app);
  readWhere(app);
  const of = { documentId, title: '' };
  void openIfTyped(app, useFormOf(of));
  void openIfTyped(app, adaptFormOf(of));
};

export const resources: Feature = {
  styles: SHARED_STYLES,
  enter: (app) => {
    const { resource, add } = app.state().place;
    if (resource !== undefined) return enterResource(app, resource);
    if (add === 'resource') return enterNewResource(app);
    readListing(app, RESOURCES);
    readCommunities(app);
  },
  show: (app) => {
    const { resource, add } = app.state().place;
    if (resource !== undefined) return resourceView(app);
    return add === 'resource' ? newResourceView(app) : resourcesView(app);
  },
};

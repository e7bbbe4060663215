import type {} from '../../client/src/embed';
import { GatheringPlaces } from './elements/gathering-places';

// Loaded twice, by two scripts of one page, it is the first that counts.
if (!customElements.get('gathering-places')) {
  customElements.define('gathering-places', GatheringPlaces);
}

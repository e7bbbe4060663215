import type { Feature } from '../../app/app';
import { readPeople } from './people.acts';
import { peopleView } from './people.view';
import { PEOPLE_STYLES } from './people.styles';
import { THREAD_STYLES } from '../threads/thread.styles';

export const people: Feature = {
  styles: [PEOPLE_STYLES, THREAD_STYLES],
  enter: readPeople,
  show: peopleView,
};

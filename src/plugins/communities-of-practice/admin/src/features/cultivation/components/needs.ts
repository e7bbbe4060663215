import { Clock, Feather, Question, Sun, User, WarningCircle } from '@strapi/icons';
import { communityPath } from '../../../ui/plugin-id';
import type { NeedKey } from '../api/cultivation-api';

type Icon = typeof WarningCircle;

export const NEED_LOOKS: Record<NeedKey, { icon: Icon; colour: string }> = {
  unfacilitated: { icon: User, colour: 'danger600' },
  review: { icon: WarningCircle, colour: 'danger600' },
  unanswered: { icon: Question, colour: 'warning600' },
  requests: { icon: User, colour: 'warning600' },
  unbegun: { icon: Feather, colour: 'primary600' },
  quiet: { icon: Clock, colour: 'primary600' },
  fading: { icon: Sun, colour: 'primary600' },
};

/** Where something can be done about a need; for the others there is no place in the admin. */
export const NEED_PLACES = {
  unfacilitated: (community: string) => communityPath(community, 'people'),
  review: (community: string) => `${communityPath(community)}#to-review`,
  unanswered: (community: string) => `${communityPath(community)}#unanswered`,
  requests: (community: string) => `${communityPath(community, 'people')}?show=asking`,
};

export const hasPlace = (key: NeedKey): key is keyof typeof NEED_PLACES => key in NEED_PLACES;

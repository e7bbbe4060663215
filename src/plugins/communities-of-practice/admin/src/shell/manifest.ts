import type { ComponentType } from 'react';
import type { PuzzlePiece } from '@strapi/icons';
import type { Permission } from '../ui/permissions';
import type { Words } from '../ui/words';

type Lazily<Props = object> = () => Promise<{ default: ComponentType<Props> }>;

/** A word of the feature, as its `message('id')` gives it. */
export interface Message {
  id: string;
  defaultMessage: string;
}

/** How many things wait behind an entry; nothing while that is not known. A hook. */
export type UseCount = () => number | undefined;

export interface Page {
  /** Below the plugin's own address, as `desk`. */
  path: string;
  permission: Permission;
  component: Lazily;
}

/** The sections of the side navigation, in their order; `community` is there inside one community. */
export const SECTIONS = ['week', 'communities', 'community', 'people', 'record'] as const;
export type Section = (typeof SECTIONS)[number];

/** A page that stands in the side navigation. */
export interface Place extends Page {
  section: Exclude<Section, 'community'>;
  label: Message;
  useCount?: UseCount;
  /** Whether whoever comes by the menu lands here before all else; nothing while unknown. A hook. */
  useIsPressing?: () => boolean | undefined;
  /** Whether what waits there is counted on the menu entry too. */
  isUrgent?: boolean;
}

/** A page of one community; its path is below `communities/:documentId`, empty for the first one. */
export interface CommunityPlace extends Page {
  label: Message;
}

export interface SettingsPage {
  /** Below the plugin's section of Strapi's settings. */
  path: string;
  permission: Permission;
  label: Message;
  component: Lazily;
}

export interface Widget {
  id: string;
  icon: typeof PuzzlePiece;
  title: Message;
  link: { label: Message; to: string };
  permission: Permission;
  component: () => Promise<ComponentType>;
}

/** One feature's part of the admin, and all that the admin knows of it. */
export interface Manifest {
  name: string;
  /** The feature's English: `words/en.json`. */
  words?: Words;
  /** The same ids in another language, where the feature has it. */
  wordsIn?: Readonly<Record<string, () => Promise<{ default: Words }>>>;
  /** In the order in which they stand within their section. */
  places?: readonly Place[];
  communityPlaces?: readonly CommunityPlace[];
  /** Pages that only links lead to. */
  pages?: readonly Page[];
  /** What it changes in Strapi's Content Manager, by the doors that this offers, once all is registered. */
  inContentManager?: (apis: Readonly<Record<string, unknown>>) => void;
  /** A community's name, for the heading of its section. A hook, of one feature alone. */
  useCommunityName?: (documentId: string) => string | undefined;
  settings?: readonly SettingsPage[];
  widgets?: readonly Widget[];
}

import type {
  CoreAnswer,
  InputError,
  Licence,
  Refusal,
  ResourceKind,
  ResourceLink,
} from '../../../../../shared/contracts';
import { refuseLicence } from './licence-rules';

/** Of the original, what an adaptation begins with. */
export interface Original {
  kind: ResourceKind;
  title: string;
  text: string;
  licence: Licence;
  links: readonly ResourceLink[];
  topics: readonly string[];
  core: string | null;
}

/** What the adapter says. */
export interface Adapting {
  whatChanged: string;
  why: string;
  setting: string;
  coreKept?: CoreAnswer;
  title?: string;
  text?: string;
  licence?: Licence;
}

export interface Adapted extends Original {
  whatChanged: string;
  why: string;
  setting: string;
  coreKept: CoreAnswer | null;
  /** The original's licence at the time: a later one binds nobody who adapted it before. */
  adaptedUnder: Licence;
}

const refuseCoreAnswer = (core: string | null, answer?: CoreAnswer): Refusal | null => {
  if ((core !== null) === (answer !== undefined)) return null;
  const message =
    core === null
      ? 'is asked only where the original names its core'
      : 'must say whether the core was kept';
  const error: InputError = { path: 'body.data.coreKept', message };
  return { code: 'invalid-input', errors: [error] };
};

/** Why what is said of the adapting will not do, or null. Whether it may be adapted at all is asked before. */
export const refuseAdaptation = (original: Original, said: Adapting): Refusal | null =>
  refuseCoreAnswer(original.core, said.coreKept) ??
  refuseLicence(said.licence ?? original.licence, original.licence);

/** The adaptation as it is written: the original, but for what was changed. Only a core that was kept goes with it. */
export const adapted = (original: Original, said: Adapting): Adapted => ({
  kind: original.kind,
  title: said.title ?? original.title,
  text: said.text ?? original.text,
  licence: said.licence ?? original.licence,
  links: original.links,
  topics: original.topics,
  core: said.coreKept === 'kept' ? original.core : null,
  whatChanged: said.whatChanged,
  why: said.why,
  setting: said.setting,
  coreKept: said.coreKept ?? null,
  adaptedUnder: original.licence,
});

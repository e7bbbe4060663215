import type { ReactNode } from 'react';
import { PLUGIN_ID } from '../../ui/plugin-id';
import { GoesWithIt } from './components/goes-with-it';

/** As much of Strapi's actions as is changed here: what asks before a deletion. */
interface Described {
  dialog?: { type: string; content?: ReactNode };
}
interface Asked {
  model: string;
  documentId?: string;
  document?: { documentId?: string };
  documents?: readonly { documentId: string }[];
}
interface Action {
  (props: Asked): Described | null | undefined;
  type?: string;
}

const kindOf = (model: string): 'contribution' | 'reply' | null => {
  if (model === `plugin::${PLUGIN_ID}.contribution`) return 'contribution';
  return model === `plugin::${PLUGIN_ID}.reply` ? 'reply' : null;
};

const keysIn = ({ documents, document, documentId }: Asked): string[] => {
  if (documents) return documents.map((one) => one.documentId);
  const key = documentId ?? document?.documentId;
  return key ? [key] : [];
};

/** Strapi's own deletion, whose question says for our types what goes with it. */
const sayingWhatGoes = <One extends Action>(original: One): One => {
  const action = (props: Asked) => {
    const described = original(props);
    const kind = kindOf(props.model);
    const documentIds = keysIn(props);
    if (!described?.dialog || kind === null || documentIds.length === 0) return described;
    const content = (
      <>
        {described.dialog.content}
        <GoesWithIt kind={kind} documentIds={documentIds} />
      </>
    );
    return { ...described, dialog: { ...described.dialog, content } };
  };
  return Object.assign(action, original);
};

const withDeletionsTold = <One extends Action>(actions: One[]): One[] =>
  actions.map((action) => (action.type === 'delete' ? sayingWhatGoes(action) : action));

/** The doors of Strapi's Content Manager at which its deletions stand, one and several. */
const DOORS = ['addDocumentAction', 'addBulkAction'];

/** Call it when every plugin is registered: Strapi's own actions are there then. */
export const sayWhatGoesWhenDeleting = (apis: Readonly<Record<string, unknown>>): void => {
  for (const name of DOORS) {
    const door = apis[name];
    // A Strapi without this door asks as it always did.
    if (typeof door === 'function') door(withDeletionsTold);
  }
};

import type { ReactNode } from 'react';
import { PLUGIN_ID } from '../../ui/plugin-id';
import { useMay } from '../../ui/permissions';
import { READ_CONVERSATIONS } from '../conversations';
import { FaqPanel } from './components/faq-panel';
import { ResourcePanel } from './components/resource-panel';
import { VisitPanel } from './components/visit-panel';
import { useWords } from './words';

/** As much of what Strapi's edit view tells a side panel as is used here. */
interface Edited {
  model: string;
  documentId?: string;
}
type SidePanel = (edited: Edited) => { title: string; content: ReactNode } | null;

interface OfKind {
  kind: 'resource' | 'faq' | 'visit';
  content: (documentId: string) => ReactNode;
}

/** A panel beside the form of one kind, for who may read everything said; none while it is being made. */
const panelOf = ({ kind, content }: OfKind): SidePanel => {
  const useSidePanel: SidePanel = ({ model, documentId }) => {
    const { say } = useWords();
    const mayRead = useMay(READ_CONVERSATIONS);
    if (model !== `plugin::${PLUGIN_ID}.${kind}` || !documentId || !mayRead) return null;
    return { title: say(`${kind}-panel.title`), content: content(documentId) };
  };
  return useSidePanel;
};

const PANELS = [
  panelOf({ kind: 'resource', content: (key) => <ResourcePanel documentId={key} /> }),
  panelOf({ kind: 'faq', content: (key) => <FaqPanel documentId={key} /> }),
  panelOf({ kind: 'visit', content: (key) => <VisitPanel documentId={key} /> }),
];

/** Says beside a form in Strapi's Content Manager what its fields do not: what came of it. */
export const addSidePanels = (apis: Readonly<Record<string, unknown>>): void => {
  const door = apis.addEditViewSidePanel;
  // A Strapi without this door has its forms all the same.
  if (typeof door === 'function') door(PANELS);
};

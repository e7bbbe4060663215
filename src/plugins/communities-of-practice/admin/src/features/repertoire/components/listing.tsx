import type { ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { Panel } from '../../../ui/panel';
import { Rows } from '../../../ui/rows';
import { useWords } from '../words';

interface ListingProps<Item extends { documentId: string }> {
  title: string;
  intro?: string;
  /** What to say where there is nothing. */
  empty: string;
  listing: { count: number; items: readonly Item[] };
  children: (item: Item) => ReactNode;
}

/** A panel with the first of a kind, and how many more there are. */
export const Listing = <Item extends { documentId: string }>(props: ListingProps<Item>) => {
  const { title, intro, empty, listing, children } = props;
  const { count, items } = listing;
  const { say } = useWords();
  return (
    <Panel title={title} intro={items.length > 1 ? intro : undefined}>
      <Rows items={items} keyOf={({ documentId }) => documentId} empty={empty}>
        {children}
      </Rows>
      {count > items.length && (
        <Box paddingTop={4}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('repertoire.first-of', { shown: items.length, count })}
          </Typography>
        </Box>
      )}
    </Panel>
  );
};

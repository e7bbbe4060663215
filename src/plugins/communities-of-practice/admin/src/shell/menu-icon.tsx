import type { ComponentProps } from 'react';
import { Box } from '@strapi/design-system';
import { Discuss } from '@strapi/icons';
import { admin } from '../features';
import { CountBadge } from './count-badge';

const urgent = admin.places.flatMap(({ isUrgent, useCount }) =>
  isUrgent && useCount ? [useCount] : []
);

/** What waits behind all urgent entries together. */
const useUrgentCount = () => {
  // As many hooks in the same order at every call: the places are made once, when the file is loaded.
  const counts = urgent.map((useCount) => useCount());
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
};

/**
 * The menu entry's icon. Strapi's menu takes its own badges from what was registered at start, so what
 * waits now is drawn with the icon.
 */
export const MenuIcon = (props: ComponentProps<typeof Discuss>) => {
  const count = useUrgentCount();
  return (
    <Box tag="span" position="relative" style={{ display: 'inline-flex' }}>
      <Discuss {...props} />
      {count > 0 && (
        <Box tag="span" position="absolute" style={{ top: '-1rem', insetInlineStart: '0.9rem' }}>
          <CountBadge count={count} isSmall />
        </Box>
      )}
    </Box>
  );
};

import { useId, type ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

interface PanelProps {
  title: string;
  intro?: ReactNode;
  /** Stands beside the title: a figure, a link. */
  aside?: ReactNode;
  /** Makes the panel a target for links within the admin. */
  anchor?: string;
  children: ReactNode;
}

/** A titled section on the page's ground. */
export const Panel = ({ title, intro, aside, anchor, children }: PanelProps) => {
  const titleId = useId();
  return (
    <Box
      tag="section"
      id={anchor}
      tabIndex={anchor ? -1 : undefined}
      aria-labelledby={titleId}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
      style={{ scrollMarginTop: '8rem', minWidth: 0 }}
    >
      <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
        <Typography tag="h2" variant="beta" id={titleId}>
          {title}
        </Typography>
        {aside}
      </Flex>
      {intro && (
        <Box paddingTop={1} maxWidth="72rem">
          <Typography tag="p" textColor="neutral600">
            {intro}
          </Typography>
        </Box>
      )}
      <Box paddingTop={4}>{children}</Box>
    </Box>
  );
};

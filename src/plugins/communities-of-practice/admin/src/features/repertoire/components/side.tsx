import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

interface SideProps {
  title: string;
  children: ReactNode;
}

/** One part of a side panel, with its small heading. */
export const Side = ({ title, children }: SideProps) => (
  <Flex tag="section" direction="column" alignItems="stretch" gap={2} width="100%">
    <Typography tag="h3" variant="sigma" textColor="neutral600">
      {title}
    </Typography>
    {children}
  </Flex>
);

/** The parts of a side panel, one below the other. */
export const Sides = ({ children }: { children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={4} width="100%">
    {children}
  </Flex>
);

export const Small = ({ children }: { children: ReactNode }) => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

import { useState, type ReactNode } from 'react';
import { Box, Button, Flex } from '@strapi/design-system';

interface ReadOnProps {
  label: string;
  /** What follows, read when it is asked for. */
  children: ReactNode;
}

/** A button in the place of what follows, until somebody asks for it. */
export const ReadOn = ({ label, children }: ReadOnProps) => {
  const [isGoingOn, setIsGoingOn] = useState(false);
  if (isGoingOn) return <Box paddingTop={4}>{children}</Box>;
  return (
    <Flex justifyContent="center" paddingTop={6}>
      <Button variant="secondary" onClick={() => setIsGoingOn(true)}>
        {label}
      </Button>
    </Flex>
  );
};

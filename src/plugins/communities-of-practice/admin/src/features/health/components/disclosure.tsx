import { useState, type ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

const Summary = styled.summary`
  cursor: pointer;
  width: fit-content;
  color: ${({ theme }) => theme.colors.primary700};
`;

/** What is drawn, and fetched, once somebody opens it. */
export const Disclosure = ({ title, children }: { title: string; children: ReactNode }) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <Summary>
        <Typography variant="pi" textColor="primary700">
          {title}
        </Typography>
      </Summary>
      {isOpen && (
        <Box paddingTop={2} maxWidth="72rem">
          {children}
        </Box>
      )}
    </details>
  );
};

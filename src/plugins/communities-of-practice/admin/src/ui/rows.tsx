import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { RowBoundary } from './row-boundary';

const List = styled.ul`
  > li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const Row = styled.li`
  padding-block: ${({ theme }) => theme.spaces[4]};

  &:first-child {
    padding-top: 0;
  }
  &:last-child {
    padding-bottom: 0;
  }
`;

interface RowsProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** What to say where there is nothing. */
  empty: string;
  children: (item: T) => ReactNode;
}

/** A list of entries of which each stands or falls alone. */
export const Rows = <T,>({ items, keyOf, empty, children }: RowsProps<T>) => {
  if (items.length === 0) {
    return (
      <Typography tag="p" textColor="neutral600">
        {empty}
      </Typography>
    );
  }
  return (
    <List>
      {items.map((item) => (
        <Row key={keyOf(item)}>
          <RowBoundary>{children(item)}</RowBoundary>
        </Row>
      ))}
    </List>
  );
};

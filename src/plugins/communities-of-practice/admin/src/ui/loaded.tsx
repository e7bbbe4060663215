import type { ReactNode } from 'react';
import { Box } from '@strapi/design-system';
import { CouldNotLoad } from './could-not-load';
import { RowBoundary } from './row-boundary';
import { Skeleton } from './skeleton';

interface Query<T> {
  data?: T;
  error?: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

interface LoadedProps<T> {
  query: Query<T>;
  children: (data: T) => ReactNode;
}

/** The four states of anything fetched. What was read before stays visible when a later reading fails. */
export const Loaded = <T,>({ query, children }: LoadedProps<T>) => {
  const { data, error, isFetching, refetch } = query;
  if (error === undefined && data === undefined) return <Skeleton />;
  return (
    <>
      {error !== undefined && (
        <Box paddingBottom={4}>
          <CouldNotLoad error={error} isTrying={isFetching} onTryAgain={refetch} />
        </Box>
      )}
      {data !== undefined && <RowBoundary>{children(data)}</RowBoundary>}
    </>
  );
};

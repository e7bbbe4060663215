import type { ReactNode } from 'react';
import { Loaded } from '../../../ui/loaded';
import { Looking, ShownSelect } from '../../../ui/looking';
import { PageFrame } from '../../../ui/page-frame';
import { useWords } from '../words';

type Query<T> = Parameters<typeof Loaded<T>>[0]['query'];
type Which = 'all' | 'here' | 'asking' | 'gone';

interface PeopleFrameProps<T> {
  title: string;
  subtitle: string;
  /** Whom the page can show, those that it shows first before others. */
  every: readonly [Which, ...Which[]];
  query: Query<T>;
  primaryAction?: ReactNode;
  children: (people: T) => ReactNode;
}

/** A page of people, in one community or in all: whom it looks for, and whom it found. */
export const PeopleFrame = <T,>({ every, query, children, ...frame }: PeopleFrameProps<T>) => {
  const { say } = useWords();
  return (
    <PageFrame
      {...frame}
      toolbar={
        <Looking label={say('people.search')}>
          <ShownSelect
            label={say('people.show')}
            every={every}
            nameOf={(shown) => say(`people.show.${shown}`)}
          />
        </Looking>
      }
    >
      <Loaded query={query}>{children}</Loaded>
    </PageFrame>
  );
};

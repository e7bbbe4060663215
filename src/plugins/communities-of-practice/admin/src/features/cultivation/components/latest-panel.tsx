import { Panel } from '../../../ui/panel';
import { Rows } from '../../../ui/rows';
import { Time } from '../../../ui/time';
import { useWords } from '../words';
import type { ThreadItem } from '../api/cultivation-api';
import { ThreadLine } from './thread-line';

export const LatestPanel = ({ items }: { items: ThreadItem[] }) => {
  const { say } = useWords();
  return (
    <Panel title={say('latest.title')}>
      <Rows items={items} keyOf={({ documentId }) => documentId} empty={say('latest.none')}>
        {(item) => (
          <ThreadLine
            item={item}
            when={
              <>
                <Time moment={item.postedAt} />
                {' · '}
                {say('latest.replies', { count: item.replyCount })}
              </>
            }
          />
        )}
      </Rows>
    </Panel>
  );
};

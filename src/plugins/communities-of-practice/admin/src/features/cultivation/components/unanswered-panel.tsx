import { Panel } from '../../../ui/panel';
import { Rows } from '../../../ui/rows';
import { Time } from '../../../ui/time';
import { useWords } from '../words';
import type { ThreadItem } from '../api/cultivation-api';
import { ThreadLine } from './thread-line';

/** Who has waited longest stands first. */
export const UnansweredPanel = ({ items, count }: { items: ThreadItem[]; count: number }) => {
  const { say } = useWords();
  return (
    <Panel
      anchor="unanswered"
      title={say('unanswered.title', { count })}
      intro={items.length > 0 ? say('unanswered.intro') : undefined}
    >
      <Rows items={items} keyOf={({ documentId }) => documentId} empty={say('unanswered.none')}>
        {(item) => (
          <ThreadLine
            item={item}
            when={
              <>
                {say('unanswered.waiting')} <Time moment={item.postedAt} asAge />
              </>
            }
          />
        )}
      </Rows>
    </Panel>
  );
};

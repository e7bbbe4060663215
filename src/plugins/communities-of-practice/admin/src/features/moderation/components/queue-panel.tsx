import { useState } from 'react';
import { Box, Button, Flex } from '@strapi/design-system';
import { Loaded } from '../../../ui/loaded';
import { useModerationQuery, type Asked } from '../api/moderation-api';
import { useWords } from '../words';
import { ReviewPanel } from './review-panel';

interface QueuePanelProps {
  show: Asked['show'];
  community?: string;
  anchor?: string;
}

/** What waits, oldest first, or what is hidden, latest first: a page at a time, with how many there are. */
export const QueuePanel = ({ show, community, anchor }: QueuePanelProps) => {
  const { say } = useWords();
  const [cursor, setCursor] = useState<string | undefined>();
  const query = useModerationQuery(
    { community, show, cursor },
    { refetchOnMountOrArgChange: true }
  );
  const isHidden = show === 'hidden';
  const none = community === undefined ? 'review.none' : 'review.none-here';
  return (
    <Loaded query={query}>
      {({ data, meta: { pagination } }) => (
        <ReviewPanel
          anchor={anchor}
          title={say(isHidden ? 'hidden.title' : 'review.title', { count: pagination.total })}
          intro={isHidden && data.length > 0 ? say('hidden.intro') : undefined}
          empty={say(isHidden ? 'hidden.none' : none)}
          items={data}
          isAmongOthers={community === undefined}
          further={
            <Box paddingTop={pagination.next || cursor ? 4 : 0}>
              <Flex gap={2}>
                {cursor && (
                  <Button variant="tertiary" onClick={() => setCursor(undefined)}>
                    {say(isHidden ? 'review.first-hidden' : 'review.first')}
                  </Button>
                )}
                {pagination.next && (
                  <Button
                    variant="tertiary"
                    onClick={() => setCursor(pagination.next ?? undefined)}
                  >
                    {say(isHidden ? 'review.next-hidden' : 'review.next')}
                  </Button>
                )}
              </Flex>
            </Box>
          }
        />
      )}
    </Loaded>
  );
};

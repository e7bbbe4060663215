import { useState } from 'react';
import { Layouts, SearchInput } from '@strapi/strapi/admin';
import { Box, Button, Flex } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { useAsked } from '../../../ui/asked';
import { Loaded } from '../../../ui/loaded';
import { PageFrame } from '../../../ui/page-frame';
import { Rows } from '../../../ui/rows';
import { useConversationsQuery } from '../api/conversations-api';
import { ConversationLine } from '../components/conversation-line';
import { useWords } from '../words';

interface StretchProps {
  community: string;
  looked: string | undefined;
  cursor?: string;
}

/** One stretch of the conversations; what came before it follows below when asked for. */
const Stretch = ({ community, looked, cursor }: StretchProps) => {
  const { say } = useWords();
  const [isGoingOn, setIsGoingOn] = useState(false);
  const query = useConversationsQuery(
    { community, looked, cursor },
    { refetchOnMountOrArgChange: true }
  );
  return (
    <Loaded query={query}>
      {({ data, meta: { pagination } }) => {
        const next = 'next' in pagination ? pagination.next : null;
        return (
          <>
            <Rows
              items={data}
              keyOf={({ documentId }) => documentId}
              empty={say(looked ? 'conversations.none-found' : 'conversations.none')}
            >
              {(conversation) => (
                <ConversationLine community={community} conversation={conversation} />
              )}
            </Rows>
            {next &&
              (isGoingOn ? (
                <Box paddingTop={4}>
                  <Stretch community={community} looked={looked} cursor={next} />
                </Box>
              ) : (
                <Flex justifyContent="center" paddingTop={6}>
                  <Button variant="secondary" onClick={() => setIsGoingOn(true)}>
                    {say('conversations.more')}
                  </Button>
                </Flex>
              ))}
          </>
        );
      }}
    </Loaded>
  );
};

const ConversationsPage = () => {
  const { say } = useWords();
  const { documentId: community = '' } = useParams();
  const { query } = useAsked();
  const looked = query._q || undefined;
  return (
    <PageFrame
      title={say('conversations.title')}
      subtitle={say('conversations.subtitle')}
      toolbar={
        <Layouts.Action
          startActions={
            <SearchInput
              label={say('conversations.search')}
              placeholder={say('conversations.search')}
            />
          }
        />
      }
    >
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
        <Stretch key={`${community} ${looked}`} community={community} looked={looked} />
      </Box>
    </PageFrame>
  );
};

export default ConversationsPage;

import { Box } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { useAsked } from '../../../ui/asked';
import { Loaded } from '../../../ui/loaded';
import { Looking } from '../../../ui/looking';
import { PageFrame } from '../../../ui/page-frame';
import { ReadOn } from '../../../ui/read-on';
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
            {next && (
              <ReadOn label={say('conversations.more')}>
                <Stretch community={community} looked={looked} cursor={next} />
              </ReadOn>
            )}
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
      toolbar={<Looking label={say('conversations.search')} />}
    >
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
        <Stretch key={`${community} ${looked}`} community={community} looked={looked} />
      </Box>
    </PageFrame>
  );
};

export default ConversationsPage;

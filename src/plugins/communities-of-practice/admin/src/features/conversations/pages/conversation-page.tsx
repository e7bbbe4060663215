import { Box, Typography } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { AdminLink } from '../../../ui/admin-link';
import { contentManager } from '../../../ui/content-manager';
import { Loaded } from '../../../ui/loaded';
import { MemberText } from '../../../ui/member-text';
import { useMoments } from '../../../ui/moments';
import { PageFrame } from '../../../ui/page-frame';
import { Panel } from '../../../ui/panel';
import { ReadOn } from '../../../ui/read-on';
import { Rows } from '../../../ui/rows';
import { Time } from '../../../ui/time';
import { useMay } from '../../../ui/permissions';
import { useActivityName } from '../../activities';
import { DECIDE } from '../../moderation';
import { useConversationQuery, type WholeConversation } from '../api/conversations-api';
import { ConversationMarkers } from '../components/conversation-line';
import { Reply } from '../components/reply';
import { ThreadActs } from '../components/thread-acts';
import { useWords } from '../words';

const Opening = ({ whole }: { whole: WholeConversation }) => {
  const { say } = useWords();
  const activityName = useActivityName();
  const { exact } = useMoments();
  return (
    <Panel title={activityName(whole.activity)} aside={<ConversationMarkers {...whole} />}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <bdi>{whole.author ?? say('author.gone')}</bdi>
        {' · '}
        <Time moment={whole.postedAt} />
      </Typography>
      <Box paddingTop={3} maxWidth="72rem">
        <Typography tag="p" textColor="neutral800">
          <MemberText>{whole.text}</MemberText>
        </Typography>
      </Box>
      {whole.round?.state === 'running' && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={3}>
          {say('conversations.collecting-how', { until: exact(whole.round.endsAt) })}
        </Typography>
      )}
      <Box paddingTop={4}>
        <AdminLink to={contentManager.edit('contribution', whole.documentId)}>
          {say('conversations.edit')}
        </AdminLink>
      </Box>
    </Panel>
  );
};

const Ending = ({ closing }: { closing: NonNullable<WholeConversation['closing']> }) => {
  const { say } = useWords();
  return (
    <Panel title={say('conversations.ending')}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <Time moment={closing.closedAt} />
      </Typography>
      {closing.learned && (
        <Typography tag="p" textColor="neutral800" paddingTop={2}>
          <MemberText>{closing.learned}</MemberText>
        </Typography>
      )}
    </Panel>
  );
};

/** The replies from a place on; those after them follow below when asked for. */
const Replies = ({ thread, cursor }: { thread: string; cursor?: string }) => {
  const { say } = useWords();
  const query = useConversationQuery({ thread, cursor });
  return (
    <Loaded query={query}>
      {({ replies, more }) => (
        <>
          <Rows
            items={replies}
            keyOf={({ documentId }) => documentId}
            empty={say('conversations.no-reply')}
          >
            {(reply) => <Reply reply={reply} />}
          </Rows>
          {more && (
            <ReadOn label={say('conversations.more-replies')}>
              <Replies thread={thread} cursor={more} />
            </ReadOn>
          )}
        </>
      )}
    </Loaded>
  );
};

const ConversationPage = () => {
  const { say } = useWords();
  const { thread = '' } = useParams();
  const mayDecide = useMay(DECIDE);
  const query = useConversationQuery({ thread }, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={query.data?.title ?? say('conversations.one')}>
      <Loaded query={query}>
        {(whole) => (
          <>
            {mayDecide && <ThreadActs whole={whole} />}
            <Opening whole={whole} />
            <Panel
              title={
                whole.round?.state === 'running'
                  ? say('conversations.replies-collected')
                  : say('conversations.replies-title', { count: whole.replyCount })
              }
            >
              <Replies thread={thread} />
            </Panel>
            {whole.closing && <Ending closing={whole.closing} />}
          </>
        )}
      </Loaded>
    </PageFrame>
  );
};

export default ConversationPage;

import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Marker } from '../../../ui/marker';
import { MemberText } from '../../../ui/member-text';
import { useMoments } from '../../../ui/moments';
import { Time } from '../../../ui/time';
import { useActivityName } from '../../activities';
import type { Conversation } from '../api/conversations-api';
import { conversationPath } from '../paths';
import { useWords } from '../words';

type Marked = Pick<Conversation, 'standing' | 'threadStatus' | 'round'>;

/** What makes a thread differ from one that is shown and open. */
export const ConversationMarkers = ({ standing, threadStatus, round }: Marked) => {
  const { say } = useWords();
  const { onDay } = useMoments();
  return (
    <>
      {standing !== 'shown' && (
        <Marker tone={standing === 'hidden' ? 'urgent' : 'attention'}>
          {say(`standing.${standing}`)}
        </Marker>
      )}
      {round?.state === 'running' && (
        <Marker>{say('conversations.collecting', { until: onDay(round.endsAt) })}</Marker>
      )}
      {threadStatus === 'closed' && <Marker tone="good">{say('conversations.closed')}</Marker>}
    </>
  );
};

interface ConversationLineProps {
  community: string;
  conversation: Conversation;
}

export const ConversationLine = ({ community, conversation }: ConversationLineProps) => {
  const { say } = useWords();
  const activityName = useActivityName();
  const { documentId, title, excerpt, activity, author, lastActivityAt, replyCount } = conversation;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={1}
      data-conversation={documentId}
      data-standing={conversation.standing}
    >
      <Flex gap={2} wrap="wrap">
        <Link tag={NavLink} to={conversationPath(community, documentId)}>
          <Typography fontWeight="bold" textColor="primary600">
            <MemberText>{title}</MemberText>
          </Typography>
        </Link>
        <ConversationMarkers {...conversation} />
      </Flex>
      <Typography tag="p" textColor="neutral700">
        <MemberText lines={1}>{excerpt}</MemberText>
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {activityName(activity)}
        {' · '}
        <bdi>{author ?? say('author.gone')}</bdi>
        {' · '}
        {conversation.round?.state !== 'running' && (
          <>
            {say('conversations.replies', { count: replyCount })}
            {' · '}
          </>
        )}
        <Time moment={lastActivityAt} />
      </Typography>
    </Flex>
  );
};

import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Marker } from '../../../ui/marker';
import { MemberText } from '../../../ui/member-text';
import { Time } from '../../../ui/time';
import { useActivityName } from '../../activities';
import type { Conversation } from '../api/conversations-api';
import { conversationPath } from '../paths';
import { useWords } from '../words';

type Marked = Pick<Conversation, 'standing' | 'threadStatus'>;

/** What makes a thread differ from one that is shown and open. */
export const ConversationMarkers = ({ standing, threadStatus }: Marked) => {
  const { say } = useWords();
  return (
    <>
      {standing !== 'shown' && (
        <Marker tone={standing === 'hidden' ? 'urgent' : 'attention'}>
          {say(`standing.${standing}`)}
        </Marker>
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
        {say('conversations.replies', { count: replyCount })}
        {' · '}
        <Time moment={lastActivityAt} />
      </Typography>
    </Flex>
  );
};

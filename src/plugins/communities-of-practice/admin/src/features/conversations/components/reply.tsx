import { Flex, Typography } from '@strapi/design-system';
import { Marker } from '../../../ui/marker';
import { MemberText } from '../../../ui/member-text';
import { Time } from '../../../ui/time';
import type { Said } from '../api/conversations-api';
import { useWords } from '../words';

/** What somebody said in a thread, whole. */
export const Reply = ({ reply }: { reply: Said }) => {
  const { say } = useWords();
  const { author, postedAt, stance, standing, helped, text } = reply;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} data-reply={reply.documentId}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold" textColor="neutral800">
          <bdi>{author ?? say('author.gone')}</bdi>
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          <Time moment={postedAt} />
        </Typography>
        {stance && <Marker>{say(`stance.${stance}`)}</Marker>}
        {helped && <Marker tone="good">{say('conversations.helped')}</Marker>}
        {standing !== 'shown' && (
          <Marker tone={standing === 'hidden' ? 'urgent' : 'attention'}>
            {say(`standing.${standing}`)}
          </Marker>
        )}
      </Flex>
      <Typography tag="p" textColor="neutral800" style={{ maxWidth: '72rem' }}>
        <MemberText>{text}</MemberText>
      </Typography>
    </Flex>
  );
};

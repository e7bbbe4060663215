import type { ReactNode } from 'react';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useActivityName } from '../../activities';
import { MemberText } from '../../../ui/member-text';
import { useMay } from '../../../ui/permissions';
import { conversationPath, READ_CONVERSATIONS } from '../../conversations';
import { useWords } from '../words';
import type { ThreadItem } from '../api/cultivation-api';

interface ThreadLineProps {
  item: ThreadItem;
  /** Stands at the end of the small print: how long it waits, when it came. */
  when: ReactNode;
}

/** A contribution or reply in one glance; its title opens the conversation. */
export const ThreadLine = ({ item, when }: ThreadLineProps) => {
  const { say } = useWords();
  const activityName = useActivityName();
  const mayRead = useMay(READ_CONVERSATIONS);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {mayRead ? (
        <Link tag={NavLink} to={conversationPath(item.community, item.contribution)}>
          <Typography fontWeight="bold" textColor="primary600">
            <MemberText>{item.title}</MemberText>
          </Typography>
        </Link>
      ) : (
        <Typography fontWeight="bold" textColor="neutral800">
          <MemberText>{item.title}</MemberText>
        </Typography>
      )}
      <Typography tag="p" textColor="neutral700">
        <MemberText lines={1}>{item.excerpt}</MemberText>
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {activityName(item.activity)}
        {' · '}
        <bdi>{item.author ?? say('author.gone')}</bdi>
        {' · '}
        {when}
      </Typography>
    </Flex>
  );
};

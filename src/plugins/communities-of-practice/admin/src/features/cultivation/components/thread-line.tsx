import type { ReactNode } from 'react';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useActivityName } from '../../activities';
import { contentManager } from '../../../ui/content-manager';
import { MemberText } from '../../../ui/member-text';
import { useWords } from '../words';
import type { ThreadItem } from '../api/cultivation-api';

interface ThreadLineProps {
  item: ThreadItem;
  /** Stands at the end of the small print: how long it waits, when it came. */
  when: ReactNode;
}

/** A contribution or reply in one glance; its title opens it in the Content Manager. */
export const ThreadLine = ({ item, when }: ThreadLineProps) => {
  const { say } = useWords();
  const activityName = useActivityName();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Link tag={NavLink} to={contentManager.edit(item.kind, item.documentId)}>
        <Typography fontWeight="bold" textColor="primary600">
          <MemberText>{item.title}</MemberText>
        </Typography>
      </Link>
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

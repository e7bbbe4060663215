import { Flex, Typography } from '@strapi/design-system';
import { useActivityName } from '../../activities';
import { AdminLink } from '../../../ui/admin-link';
import { contentManager } from '../../../ui/content-manager';
import { Marker, type Tone } from '../../../ui/marker';
import { MemberText } from '../../../ui/member-text';
import { useMay } from '../../../ui/permissions';
import { communityPath } from '../../../ui/plugin-id';
import { Time } from '../../../ui/time';
import { useWords } from '../words';
import { DECIDE } from '../permissions';
import type { ModerationAct, ReviewItem } from '../api/moderation-api';
import { Concerns } from './concerns';
import { DecisionButtons } from './decision-buttons';

const TONES: Record<ReviewItem['standing'], Tone> = {
  shown: 'plain',
  quiet: 'plain',
  held: 'attention',
  hidden: 'urgent',
  withdrawn: 'plain',
};

interface ReviewCardProps {
  item: ReviewItem;
  isBusy?: boolean;
  /** Whether items of other communities stand beside it, so that it must say where it belongs. */
  isAmongOthers?: boolean;
  /** Left out where there is nothing to decide. */
  onDecide?: (act: ModerationAct, note?: string) => Promise<boolean>;
}

const ItemFacts = ({ item, isAmongOthers }: { item: ReviewItem; isAmongOthers: boolean }) => {
  const { say } = useWords();
  const activityName = useActivityName();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {activityName(item.activity)}
      {' · '}
      <bdi>{item.author ?? say('author.gone')}</bdi>
      {' · '}
      <Time moment={item.postedAt} />
      {isAmongOthers && (
        <>
          {' · '}
          <AdminLink to={communityPath(item.community)} size="small">
            {item.communityName}
          </AdminLink>
        </>
      )}
    </Typography>
  );
};

/** What somebody wrote, why it was reported, and what to do about it. */
export const ReviewCard = ({
  item,
  isBusy = false,
  isAmongOthers = true,
  onDecide,
}: ReviewCardProps) => {
  const { say } = useWords();
  const mayDecide = useMay(DECIDE);
  return (
    <Flex
      tag="article"
      direction="column"
      alignItems="stretch"
      gap={2}
      aria-label={item.title}
      data-item={item.documentId}
      data-standing={item.standing}
    >
      <Flex gap={2} wrap="wrap">
        <Marker tone={TONES[item.standing]}>{say(`standing.${item.standing}`)}</Marker>
        {item.kind === 'reply' && <Marker>{say('thread.reply')}</Marker>}
        <Typography tag="h3" fontWeight="bold" textColor="neutral800">
          <MemberText>{item.title}</MemberText>
        </Typography>
      </Flex>
      <ItemFacts item={item} isAmongOthers={isAmongOthers} />
      <Typography tag="p" textColor="neutral800">
        <MemberText lines={4}>{item.excerpt}</MemberText>
      </Typography>
      <Concerns concerns={item.concerns} />
      <Flex gap={2} wrap="wrap" paddingTop={1}>
        {onDecide && mayDecide && (
          <DecisionButtons item={item} isBusy={isBusy} onDecide={onDecide} />
        )}
        <AdminLink
          to={contentManager.edit(item.kind, item.documentId)}
          label={`${say('review.open')}: ${item.title}`}
        >
          {say('review.open')}
        </AdminLink>
      </Flex>
    </Flex>
  );
};

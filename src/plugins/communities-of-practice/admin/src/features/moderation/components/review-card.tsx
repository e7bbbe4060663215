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
import { DecisionLine } from './past-decisions';
import { Whole } from './whole';

const TONES: Record<NonNullable<ReviewItem['standing']>, Tone> = {
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
  onDecide?: (act: ModerationAct, why?: string) => Promise<boolean>;
  /** The safeguarding concern through which the lead reads it. */
  concern?: string;
}

/** What the Content Manager has a form of. */
const isEdited = (kind: ReviewItem['kind']): kind is 'contribution' | 'reply' =>
  kind === 'contribution' || kind === 'reply';

const ItemFacts = ({ item, isAmongOthers }: { item: ReviewItem; isAmongOthers: boolean }) => {
  const { say } = useWords();
  const activityName = useActivityName();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {item.activity !== null && (
        <>
          {activityName(item.activity)}
          {' · '}
        </>
      )}
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
  concern,
}: ReviewCardProps) => {
  const { say, sayOr } = useWords();
  const mayDecide = useMay(DECIDE);
  return (
    <Flex
      tag="article"
      direction="column"
      alignItems="stretch"
      gap={2}
      aria-label={item.title}
      data-item={item.documentId}
      data-standing={item.standing ?? undefined}
    >
      <Flex gap={2} wrap="wrap">
        {item.standing !== null && (
          <Marker tone={TONES[item.standing]}>{say(`standing.${item.standing}`)}</Marker>
        )}
        {item.kind !== 'contribution' && (
          <Marker>{sayOr(`kind.${item.kind}`, say('thread.reply'))}</Marker>
        )}
        <Typography tag="h3" fontWeight="bold" textColor="neutral800">
          <MemberText>{item.title}</MemberText>
        </Typography>
      </Flex>
      <ItemFacts item={item} isAmongOthers={isAmongOthers} />
      <Typography tag="p" textColor="neutral800">
        <MemberText lines={4}>{item.excerpt}</MemberText>
      </Typography>
      <Concerns concerns={item.concerns} />
      {item.decision && <DecisionLine decision={item.decision} />}
      {(onDecide || concern) && <Whole item={item} concern={concern} />}
      <Flex gap={2} wrap="wrap" paddingTop={1}>
        {onDecide && mayDecide && (
          <DecisionButtons item={item} isBusy={isBusy} onDecide={onDecide} />
        )}
        {isEdited(item.kind) && (
          <AdminLink
            to={contentManager.edit(item.kind, item.documentId)}
            label={`${say('review.open')}: ${item.title}`}
          >
            {say('review.open')}
          </AdminLink>
        )}
      </Flex>
    </Flex>
  );
};

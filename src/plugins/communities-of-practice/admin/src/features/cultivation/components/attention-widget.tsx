import { Widget } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { AdminLink } from '../../../ui/admin-link';
import { MemberText } from '../../../ui/member-text';
import { useNumber } from '../../../ui/numbers';
import { useMay } from '../../../ui/permissions';
import { communityPath, pagePath } from '../../../ui/plugin-id';
import { DECIDE, DESK_PATH } from '../../moderation';
import { useWords } from '../words';
import { useOverviewQuery, type CommunityRow, type Totals } from '../api/cultivation-api';

/** Whoever is needed most, and no more than a glance takes in. */
const FIRST = { pagination: { pageSize: '3' } };

interface LineProps {
  name: string;
  count: number;
  to: string | null;
  children: string;
}

const Line = ({ name, count, to, children }: LineProps) => {
  const number = useNumber();
  return (
    <Flex tag="li" gap={3} alignItems="baseline" data-total={name}>
      <Box minWidth="2.4rem" textAlign="right">
        <Typography variant="beta" textColor={count > 0 ? 'neutral800' : 'neutral600'}>
          {number(count)}
        </Typography>
      </Box>
      {to && count > 0 ? (
        <AdminLink to={to}>{children}</AdminLink>
      ) : (
        <Typography textColor="neutral700">{children}</Typography>
      )}
    </Flex>
  );
};

const Lines = ({ totals }: { totals: Totals }) => {
  const { say } = useWords();
  const mayDecide = useMay(DECIDE);
  const { unanswered, underReview, requests, contributionsThisWeek, repliesThisWeek } = totals;
  const thisWeek = { contributions: contributionsThisWeek, replies: repliesThisWeek };
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      <Line name="unanswered" count={unanswered} to={pagePath('communities')}>
        {say('totals.unanswered', { count: unanswered })}
      </Line>
      <Line name="underReview" count={underReview} to={mayDecide ? DESK_PATH : null}>
        {say('totals.under-review', { count: underReview })}
      </Line>
      <Line name="requests" count={requests} to={`${pagePath('people')}?show=asking`}>
        {say('totals.requests', { count: requests })}
      </Line>
      <Line name="thisWeek" count={contributionsThisWeek + repliesThisWeek} to={null}>
        {say('totals.this-week', thisWeek)}
      </Line>
    </Flex>
  );
};

/** The communities that need somebody most, each with its first need. */
const First = ({ communities }: { communities: CommunityRow[] }) => {
  const { say } = useWords();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {communities.map(({ needs: [need], ...row }) =>
        need ? (
          <Flex tag="li" key={row.documentId} wrap="wrap" alignItems="baseline" gap={2}>
            <AdminLink to={communityPath(row.documentId)}>
              <MemberText>{row.name}</MemberText>
            </AdminLink>
            <Typography textColor="neutral600">
              {say(`need.${need.key}.what`, { count: need.count })}
            </Typography>
          </Flex>
        ) : null
      )}
    </Flex>
  );
};

/** What waits for somebody, on Strapi's homepage. */
export const AttentionWidget = () => {
  const { say } = useWords();
  const { data, error } = useOverviewQuery(FIRST, { refetchOnMountOrArgChange: true });
  if (error) return <Widget.Error />;
  if (!data) return <Widget.Loading />;
  const { communities, totals } = data.data;
  if (totals.communities === 0) return <Widget.NoData>{say('widget.none')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Lines totals={totals} />
      <First communities={communities} />
    </Flex>
  );
};

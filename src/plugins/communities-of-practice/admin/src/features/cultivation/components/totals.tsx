import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { AdminLink } from '../../../ui/admin-link';
import { useNumber } from '../../../ui/numbers';
import { useMay } from '../../../ui/permissions';
import { pagePath } from '../../../ui/plugin-id';
import { DECIDE, DESK_PATH } from '../../moderation';
import { useWords } from '../words';
import type { Totals as Figures } from '../api/cultivation-api';

const Row = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
`;

interface TileProps {
  name: string;
  count: number;
  label: string;
  link?: { to: string; label: string };
}

/** The figure and its label are one sentence, read as one. */
const Tile = ({ name, count, label, link }: TileProps) => {
  const number = useNumber();
  return (
    <Box
      tag="li"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 5 }}
      data-total={name}
    >
      <Typography tag="p" textColor="neutral700">
        <Typography
          variant="alpha"
          textColor={count > 0 ? 'neutral800' : 'neutral600'}
          style={{ display: 'block' }}
        >
          {number(count)}
        </Typography>{' '}
        {label}
      </Typography>
      {link && count > 0 && (
        <Box paddingTop={2}>
          <AdminLink to={link.to}>{link.label}</AdminLink>
        </Box>
      )}
    </Box>
  );
};

/** What is worth a glance, over all communities. */
export const Totals = ({ totals }: { totals: Figures }) => {
  const { say } = useWords();
  const mayDecide = useMay(DECIDE);
  const { unfacilitated, unanswered, underReview, requests } = totals;
  const { contributionsThisWeek, repliesThisWeek } = totals;
  return (
    <Row aria-label={say('totals.label')}>
      {unfacilitated > 0 && (
        <Tile
          name="unfacilitated"
          count={unfacilitated}
          label={say('totals.unfacilitated', { count: unfacilitated })}
        />
      )}
      <Tile
        name="unanswered"
        count={unanswered}
        label={say('totals.unanswered', { count: unanswered })}
      />
      <Tile
        name="underReview"
        count={underReview}
        label={say('totals.under-review', { count: underReview })}
        link={mayDecide ? { to: DESK_PATH, label: say('totals.under-review.go') } : undefined}
      />
      <Tile
        name="requests"
        count={requests}
        label={say('totals.requests', { count: requests })}
        link={{ to: `${pagePath('people')}?show=asking`, label: say('totals.requests.go') }}
      />
      <Tile
        name="thisWeek"
        count={contributionsThisWeek + repliesThisWeek}
        label={say('totals.this-week', {
          contributions: contributionsThisWeek,
          replies: repliesThisWeek,
        })}
      />
    </Row>
  );
};

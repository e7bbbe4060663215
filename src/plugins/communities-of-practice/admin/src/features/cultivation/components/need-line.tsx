import { Flex, Typography } from '@strapi/design-system';
import { Clock, Feather, Question, Sun, User, WarningCircle } from '@strapi/icons';
import { AdminLink } from '../../../ui/admin-link';
import { contentManager } from '../../../ui/content-manager';
import { communityPath } from '../../../ui/plugin-id';
import { useWords } from '../words';
import type { Need, NeedKey } from '../needs';

type Icon = typeof WarningCircle;

const ICONS: Record<NeedKey, { icon: Icon; colour: string }> = {
  review: { icon: WarningCircle, colour: 'danger600' },
  unfacilitated: { icon: User, colour: 'danger600' },
  unanswered: { icon: Question, colour: 'warning600' },
  requests: { icon: User, colour: 'warning600' },
  unbegun: { icon: Feather, colour: 'primary600' },
  quiet: { icon: Clock, colour: 'primary600' },
  fading: { icon: Sun, colour: 'primary600' },
};

/** Where something can be done about a need; for the others there is no place in the admin. */
const PLACES = {
  review: (key: string) => `${communityPath(key)}#to-review`,
  unfacilitated: contentManager.memberships,
  unanswered: (key: string) => `${communityPath(key)}#unanswered`,
  requests: contentManager.requests,
};
type PlacedKey = keyof typeof PLACES;

const hasPlace = (key: NeedKey): key is PlacedKey => key in PLACES;

/** One need of a community: what it is, what to do, and the way there. */
export const NeedLine = ({
  need,
  community,
  name,
}: {
  need: Need;
  community: string;
  name: string;
}) => {
  const { say } = useWords();
  const { icon: Icon, colour } = ICONS[need.key];
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Icon
        fill={colour}
        width="1.6rem"
        height="1.6rem"
        aria-hidden
        style={{ flexShrink: 0, marginTop: '0.2rem' }}
      />
      <Typography tag="p" textColor="neutral700">
        <Typography fontWeight="bold" textColor="neutral800">
          {say(`need.${need.key}.what`, { count: need.count })}
        </Typography>{' '}
        {say(`need.${need.key}.do`)}{' '}
        {hasPlace(need.key) && (
          <AdminLink
            to={PLACES[need.key](community)}
            label={`${say(`need.${need.key}.go`)}: ${name}`}
          >
            {say(`need.${need.key}.go`)}
          </AdminLink>
        )}
      </Typography>
    </Flex>
  );
};

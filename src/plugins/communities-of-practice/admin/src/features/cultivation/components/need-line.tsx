import { Flex, Typography } from '@strapi/design-system';
import { AdminLink } from '../../../ui/admin-link';
import type { Need } from '../api/cultivation-api';
import { useWords } from '../words';
import { hasPlace, NEED_LOOKS, NEED_PLACES } from './needs';

interface NeedLineProps {
  need: Need;
  community: string;
  name: string;
}

/** One need of a community: what it is, what to do, and the way there. */
export const NeedLine = ({ need, community, name }: NeedLineProps) => {
  const { say } = useWords();
  const { icon: Icon, colour } = NEED_LOOKS[need.key];
  return (
    <Flex tag="li" gap={2} alignItems="flex-start" data-need={need.key}>
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
            to={NEED_PLACES[need.key](community)}
            label={`${say(`need.${need.key}.go`)}: ${name}`}
          >
            {say(`need.${need.key}.go`)}
          </AdminLink>
        )}
      </Typography>
    </Flex>
  );
};

import { Flex, Typography } from '@strapi/design-system';
import type { Need } from '../api/cultivation-api';
import { useWords } from '../words';
import { NEED_LOOKS } from './needs';

/** The most pressing need of a community in few words, and how many others it has. */
export const NeedCell = ({ needs: [first, ...others] }: { needs: Need[] }) => {
  const { say } = useWords();
  if (!first) return <Typography textColor="neutral600">{say('need.well')}</Typography>;
  const { icon: Icon, colour } = NEED_LOOKS[first.key];
  return (
    <Flex
      gap={2}
      title={others.map(({ key, count }) => say(`need.${key}.short`, { count })).join('\n')}
    >
      <Icon fill={colour} width="1.6rem" height="1.6rem" aria-hidden style={{ flexShrink: 0 }} />
      <Typography textColor="neutral800" ellipsis>
        {say(`need.${first.key}.short`, { count: first.count })}
      </Typography>
      {others.length > 0 && (
        <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
          {say('need.more', { count: others.length })}
        </Typography>
      )}
    </Flex>
  );
};

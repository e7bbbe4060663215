import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useWords } from '../ui/words';

/** From here on a figure says no more than "many". */
const MANY = 99;

/** How many things wait, beside the words of an entry. */
export const CountBadge = ({ count, isSmall = false }: { count: number; isSmall?: boolean }) => {
  const { say } = useWords();
  const { formatNumber } = useIntl();
  const size = isSmall ? '1.6rem' : '2rem';
  return (
    <Flex
      tag="span"
      inline
      justifyContent="center"
      background="primary600"
      style={{ minWidth: size, height: size, borderRadius: size, paddingInline: '0.4rem' }}
    >
      <Typography
        aria-hidden
        variant="pi"
        fontWeight="bold"
        textColor="neutral0"
        style={isSmall ? { fontSize: '1rem', lineHeight: 1 } : undefined}
      >
        {count > MANY ? `${formatNumber(MANY)}+` : formatNumber(count)}
      </Typography>
      <VisuallyHidden>{say('nav.waiting', { count })}</VisuallyHidden>
    </Flex>
  );
};

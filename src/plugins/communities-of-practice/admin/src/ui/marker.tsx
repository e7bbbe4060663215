import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

// Strapi's own Badge writes orange on cream, which too few eyes can read; these all reach 4.5 : 1.
const TONES = {
  plain: { background: 'neutral150', borderColor: 'neutral150', text: 'neutral700' },
  attention: { background: 'warning100', borderColor: 'warning200', text: 'neutral800' },
  urgent: { background: 'danger100', borderColor: 'danger200', text: 'danger700' },
  good: { background: 'success100', borderColor: 'success200', text: 'success700' },
} as const;

export type Tone = keyof typeof TONES;

/** A short word about something, such as its visibility. */
export const Marker = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => {
  const { background, borderColor, text } = TONES[tone];
  return (
    <Flex
      tag="span"
      inline
      background={background}
      borderColor={borderColor}
      hasRadius
      paddingLeft={2}
      paddingRight={2}
      style={{ minHeight: '2.2rem' }}
    >
      <Typography variant="pi" textColor={text} style={{ whiteSpace: 'nowrap' }}>
        {children}
      </Typography>
    </Flex>
  );
};

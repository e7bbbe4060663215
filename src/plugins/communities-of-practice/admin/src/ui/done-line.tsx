import { useEffect, useRef } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useWords } from './words';

interface DoneLineProps {
  /** What was done, in a sentence; nothing yet where it is null. */
  done: string | null;
  isBusy: boolean;
  onUndo?: () => void;
}

/**
 * What was done last. It takes the focus, because the button that had it has left with its row; and
 * it takes the act back, because a hand slips.
 */
export const DoneLine = ({ done, isBusy, onUndo }: DoneLineProps) => {
  const { say } = useWords();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) line.current?.focus();
  }, [done]);
  if (!done) return null;
  return (
    <Flex
      ref={line}
      tabIndex={-1}
      role="status"
      background="success100"
      borderColor="success200"
      hasRadius
      padding={3}
      gap={3}
      wrap="wrap"
    >
      <CheckCircle fill="success600" aria-hidden style={{ flexShrink: 0 }} />
      <Typography textColor="neutral800" style={{ flex: '1 1 20rem', overflowWrap: 'anywhere' }}>
        {done}
      </Typography>
      {onUndo && (
        <Button variant="tertiary" size="S" disabled={isBusy} onClick={onUndo}>
          {say('undo')}
        </Button>
      )}
    </Flex>
  );
};

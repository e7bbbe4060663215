import { useEffect, useRef } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useWords } from '../words';
import type { Decided } from '../use-decide';

interface DecidedLineProps {
  decided: Decided | null;
  isBusy: boolean;
  onUndo: (decided: Decided) => void;
}

/**
 * What was decided last. It takes the focus, because the button that had it has left with its item;
 * and it takes the decision back, because a hand slips.
 */
export const DecidedLine = ({ decided, isBusy, onUndo }: DecidedLineProps) => {
  const { say } = useWords();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (decided) line.current?.focus();
  }, [decided]);
  if (!decided) return null;
  const canUndo = decided.act === 'hide' || decided.act === 'hold';
  return (
    <Box paddingBottom={4}>
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
          {say(`decided.${decided.act}`, { title: decided.item.title })}
        </Typography>
        {canUndo && (
          <Button variant="tertiary" size="S" disabled={isBusy} onClick={() => onUndo(decided)}>
            {say('decided.undo')}
          </Button>
        )}
      </Flex>
    </Box>
  );
};

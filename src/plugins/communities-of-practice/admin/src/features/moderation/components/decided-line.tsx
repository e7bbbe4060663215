import { Box } from '@strapi/design-system';
import { DoneLine } from '../../../ui/done-line';
import type { Decided } from '../use-decide';
import { useWords } from '../words';

interface DecidedLineProps {
  decided: Decided | null;
  isBusy: boolean;
  onUndo: (decided: Decided) => void;
}

/** What was decided last, with the way back where there is one. */
export const DecidedLine = ({ decided, isBusy, onUndo }: DecidedLineProps) => {
  const { say } = useWords();
  if (!decided) return null;
  return (
    <Box paddingBottom={4}>
      <DoneLine
        done={say(`decided.${decided.word}`, { title: decided.title })}
        isBusy={isBusy}
        onUndo={decided.decision === null ? undefined : () => onUndo(decided)}
      />
    </Box>
  );
};

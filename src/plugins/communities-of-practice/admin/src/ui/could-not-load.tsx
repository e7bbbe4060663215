import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { explanationOf } from './refusal';
import { useWords } from './words';

interface CouldNotLoadProps {
  error: unknown;
  isTrying: boolean;
  onTryAgain: () => void;
}

export const CouldNotLoad = ({ error, isTrying, onTryAgain }: CouldNotLoadProps) => {
  const words = useWords();
  return (
    <Flex
      role="alert"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
      gap={4}
      alignItems="flex-start"
    >
      <WarningCircle
        fill="danger600"
        width="2.4rem"
        height="2.4rem"
        aria-hidden
        style={{ flexShrink: 0 }}
      />
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="delta">{words.say('failure.title')}</Typography>
          <Typography textColor="neutral600">{explanationOf(error, words)}</Typography>
        </Flex>
        <Button
          variant="secondary"
          startIcon={<ArrowClockwise />}
          loading={isTrying}
          onClick={onTryAgain}
        >
          {words.say('failure.try-again')}
        </Button>
      </Flex>
    </Flex>
  );
};

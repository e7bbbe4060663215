import { Flex, VisuallyHidden } from '@strapi/design-system';
import { keyframes, styled } from 'styled-components';
import { useWords } from './words';

const breathe = keyframes`
  50% { opacity: 0.55; }
`;

const Block = styled.div<{ $height: string }>`
  width: 100%;
  height: ${({ $height }) => $height};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};

  @media (prefers-reduced-motion: no-preference) {
    animation: ${breathe} 1.6s ease-in-out infinite;
  }
`;

/** The page's outline while it loads, so that nothing jumps when the figures come. */
export const Skeleton = () => {
  const { say } = useWords();
  return (
    <Flex direction="column" gap={4} aria-busy="true" role="status">
      <VisuallyHidden>{say('loading')}</VisuallyHidden>
      <Block $height="9rem" />
      <Block $height="14rem" />
      <Block $height="14rem" />
    </Flex>
  );
};

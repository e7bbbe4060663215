import { styled } from 'styled-components';

/**
 * Words that a member wrote: as text and never as HTML, in their own direction, and never wider than
 * the page, whatever was pasted.
 */
const Words = styled.span<{ $lines?: number }>`
  overflow-wrap: anywhere;
  unicode-bidi: plaintext;
  ${({ $lines }) =>
    $lines
      ? `display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: ${$lines}; overflow: hidden;`
      : 'white-space: pre-line;'}
`;

export const MemberText = ({ lines, children }: { lines?: number; children: string }) => (
  <Words dir="auto" $lines={lines}>
    {children}
  </Words>
);

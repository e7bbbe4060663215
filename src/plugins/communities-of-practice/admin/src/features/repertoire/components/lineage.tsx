import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { contentManager } from '../../../ui/content-manager';
import { MemberText } from '../../../ui/member-text';
import type { Kin } from '../api/repertoire-api';
import { useWords } from '../words';
import { Small } from './side';

const DOT_REM = 0.9;
const LARGEST_REM = 2;

/** A family as a tree: a line down from each, a dot for each, the larger the more it was used. */
const Tree = styled.ul`
  ul {
    margin-left: ${DOT_REM / 2}rem;
    padding-left: ${({ theme }) => theme.spaces[4]};
    border-left: 1px solid ${({ theme }) => theme.colors.neutral300};
  }
  li {
    padding-top: ${({ theme }) => theme.spaces[2]};
  }
`;

const Member = styled.div`
  display: flex;
  align-items: baseline;
  gap: ${({ theme }) => theme.spaces[2]};
`;

const Dot = styled.span<{ $uses: number; $isThis: boolean }>`
  flex: none;
  width: ${({ $uses }) => Math.min(LARGEST_REM, DOT_REM + $uses * 0.1)}rem;
  aspect-ratio: 1;
  border-radius: 50%;
  border: 2px solid ${({ theme }) => theme.colors.primary600};
  background: ${({ theme, $isThis }) => ($isThis ? theme.colors.primary600 : 'transparent')};
`;

interface LineageProps {
  kin: readonly Kin[];
  documentId: string;
}

const Branch = ({ kin, documentId, of }: LineageProps & { of: string | null }) => {
  const { say } = useWords();
  return kin
    .filter(({ parent }) => parent === of)
    .map((one) => {
      const isThis = one.documentId === documentId;
      const hasMore = kin.some(({ parent }) => parent === one.documentId);
      return (
        <li key={one.documentId}>
          <Member>
            <Dot aria-hidden $uses={one.useCount} $isThis={isThis} />
            <div>
              {isThis ? (
                <Typography fontWeight="bold" textColor="neutral800" aria-current="true">
                  <MemberText>{one.title}</MemberText>
                </Typography>
              ) : (
                <Link tag={NavLink} to={contentManager.edit('resource', one.documentId)}>
                  <MemberText>{one.title}</MemberText>
                </Link>
              )}
              <Small>
                <bdi>{one.author ?? say('author.gone')}</bdi>
                {` · ${one.community} · `}
                {say('repertoire.uses', { count: one.useCount })}
              </Small>
            </div>
          </Member>
          {hasMore && (
            <ul>
              <Branch kin={kin} documentId={documentId} of={one.documentId} />
            </ul>
          )}
        </li>
      );
    });
};

/** Those whose parent is not among them stand at the top. */
const uprooted = (kin: readonly Kin[]): Kin[] => {
  const keys = new Set(kin.map(({ documentId }) => documentId));
  return kin.map((one) => ({
    ...one,
    parent: one.parent !== null && keys.has(one.parent) ? one.parent : null,
  }));
};

export const Lineage = ({ kin, documentId }: LineageProps) => (
  <Tree>
    <Branch kin={uprooted(kin)} documentId={documentId} of={null} />
  </Tree>
);

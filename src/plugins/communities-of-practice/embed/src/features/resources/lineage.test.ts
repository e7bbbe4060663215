import { treesOf, type Branch } from './lineage';

const kin = (documentId: string, parent: string | null) => ({
  documentId,
  parent,
  depth: 0,
  kind: 'tool' as const,
  title: documentId,
  licence: 'cc-by' as const,
  setting: null,
  useCount: 0,
  postedAt: '2026-01-01T00:00:00.000Z',
  community: { documentId: 'c', slug: 'c', name: 'C' },
  author: null,
});

const said = (branches: readonly Branch[]): string =>
  branches.map(({ kin: { title }, branches: under }) => `${title}(${said(under)})`).join('');

describe('a family of resources', () => {
  it('stands as it grew, whatever its order', () => {
    const family = [
      kin('leaf', 'twig'),
      kin('root', null),
      kin('twig', 'root'),
      kin('bud', 'root'),
    ];
    expect(said(treesOf(family))).toBe('root(twig(leaf())bud())');
  });

  it('begins with whatever comes from something that is not among them', () => {
    expect(said(treesOf([kin('twig', 'elsewhere'), kin('leaf', 'twig')]))).toBe('twig(leaf())');
    expect(treesOf([])).toEqual([]);
  });
});

import { contentType, longText } from './content-type';
import { defineKind, type Derives } from './kind';

const made = (hasDerivedWords: boolean, derives?: Derives) =>
  defineKind({
    schema: contentType({
      singularName: 'word',
      pluralName: 'words',
      displayName: 'Word',
      description: 'A word',
      collectionName: 'words',
      attributes: { text: longText },
      hasDerivedWords,
      hidden: [],
      indexes: [],
    }),
    verbs: [],
    ...(derives ? { derives } : {}),
  });

describe('a kind', () => {
  const derives = { markdown: 'text', searched: ['text'] };

  it('derives words for which its schema has room, or none', () => {
    expect(made(true, derives).derives).toEqual(derives);
    expect(made(false).derives).toBeUndefined();
    expect(() => made(false, derives)).toThrow('The kind "word" and its schema must both');
    expect(() => made(true)).toThrow('The kind "word" and its schema must both');
  });
});

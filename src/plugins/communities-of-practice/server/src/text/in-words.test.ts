import { inWords } from './in-words';

describe('what was put into a list or a form', () => {
  it('reads as lines, with what belongs together on one', () => {
    const files = [
      {
        documentId: 'filethateveryresourcehas',
        name: 'log.pdf',
        size: 900,
        caption: 'The log',
        addedAt: '2026-01-01T09:00:00.000Z',
      },
      { documentId: 'anotherfileoftheresource', name: 'door.png', size: 8, caption: null },
    ];
    expect(inWords(files)).toBe('log.pdf — The log\ndoor.png');
    expect(inWords(['Heating', 'Energy'])).toBe('Heating\nEnergy');
    expect(
      inWords({ tried: 'Wool.', peers: ['memberwhosekeyisthisone1'], ideas: ['a', 'b'] })
    ).toBe('Wool.\na\nb');
  });

  it.each([[], {}, null, undefined, 3, true, '', [''], [{}]])('is nothing of %j', (given) => {
    expect(inWords(given)).toBe('');
  });
});

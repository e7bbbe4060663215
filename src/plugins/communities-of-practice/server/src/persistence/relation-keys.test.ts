import fc from 'fast-check';
import { keyOfRelation } from './relation-keys';

const KEYS: Readonly<Record<number, string>> = {
  1: 'aaaaaaaaaaaaaaaaaaaaaaaa',
  2: 'bbbbbbbbbbbbbbbbbbbbbbbb',
};
const findById = async (id: number) => KEYS[id] ?? null;
const keyOf = (input: unknown) => keyOfRelation(input, findById);

const key = fc.stringMatching(/^[a-z0-9]{24}$/).filter((text) => !/^\d+$/.test(text));

describe('keyOfRelation', () => {
  it.each([
    ['an id', 1],
    ['an id as text', '1'],
    ['an object with an id', { id: 1 }],
    ['a list of one id', [1]],
    ['a list of one object', [{ id: 1 }]],
    ['connect', { connect: [1] }],
    ['connect with an object', { connect: [{ id: 1 }] }],
    ['connect without a list', { connect: { id: 1 } }],
    ['set', { set: [{ id: 1 }] }],
    ['connect beside disconnect', { disconnect: [{ id: 2 }], connect: [{ id: 1 }] }],
    ['connect with a position', { connect: [{ id: 1, position: { end: true } }] }],
  ])('finds the documentId behind %s', async (_, input) => {
    expect(await keyOf(input)).toBe(KEYS[1]);
  });

  it('takes any documentId in any form as it stands', async () => {
    await fc.assert(
      fc.asyncProperty(key, async (documentId) => {
        const forms = [
          documentId,
          [documentId],
          { documentId },
          { connect: [documentId] },
          { connect: [{ documentId }] },
          { connect: [{ documentId, position: { end: true } }], disconnect: [] },
          { set: [documentId] },
          { set: [{ documentId }] },
          { id: 1, documentId },
        ];
        for (const form of forms) expect([form, await keyOf(form)]).toEqual([form, documentId]);
      })
    );
  });

  it.each([
    ['null', null],
    ['an empty list', []],
    ['an empty set', { set: [] }],
    ['disconnect', { disconnect: [{ id: 1 }] }],
    ['an id that leads nowhere', 99],
  ])('ends disconnected with %s', async (_, input) => {
    expect(await keyOf(input)).toBeNull();
  });

  it.each([
    ['nothing to connect', { connect: [] }],
    ['nothing to connect or disconnect', { connect: [], disconnect: [] }],
  ])('stays as it is with %s', async (_, input) => {
    expect(await keyOf(input)).toBeUndefined();
  });

  it('never throws, and gives a documentId, null or undefined whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withNullPrototype: true, withBigInt: false }),
        async (input) => {
          const found = await keyOf(input);
          expect(found === null || found === undefined || /^[a-z0-9]{24}$/.test(found)).toBe(true);
        }
      ),
      { numRuns: 2_000 }
    );
  });
});

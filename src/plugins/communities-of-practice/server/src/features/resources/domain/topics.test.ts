import fc from 'fast-check';
import { distinctTopics, topicMark, topicMarks } from './topics';

const topic = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .filter((text) => text.trim() !== '' && !/[\n\r]/.test(text));

describe('topics', () => {
  it('are found whole, whatever the case', () => {
    const marks = topicMarks(['Heating', 'Église']);
    expect(['heating', 'EGLISE'].map((one) => marks.includes(topicMark(one)))).toEqual([
      true,
      true,
    ]);
    expect(
      ['heat', 'eating', 'heating église'].map((one) => marks.includes(topicMark(one)))
    ).toEqual([false, false, false]);
  });

  it('are kept as written, the first of those that are found alike', () => {
    expect(distinctTopics(['Heating', 'grants', 'heating', 'Grants', 'Roofs'])).toEqual([
      'Heating',
      'grants',
      'Roofs',
    ]);
  });

  it('are all found, and none twice', () => {
    fc.assert(
      fc.property(fc.array(topic, { maxLength: 8 }), (topics) => {
        const kept = distinctTopics(topics);
        const marks = topicMarks(kept);
        expect(topics.every((one) => marks.includes(topicMark(one)))).toBe(true);
        expect(new Set(kept.map(topicMark)).size).toBe(kept.length);
        expect(kept.every((one) => topics.includes(one))).toBe(true);
      })
    );
  });
});

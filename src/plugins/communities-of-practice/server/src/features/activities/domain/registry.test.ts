import { defineActivity } from './define-activity';
import { offeredActivities } from './offered-activities';
import { ACTIVITIES, activityKeys, addActivity } from './registry';

/** The seed's table, word for word. */
const SEED = [
  ['PROBLEM SOLVING', 'I’m stuck: can we brainstorm some ideas?'],
  ['REQUESTS FOR INFORMATION', 'Where can I find out more about this?'],
  ['SEEKING EXPERIENCE', 'Has anyone else been facing this issue?'],
  ['REUSING ASSETS', 'I’ve developed/found this resource that you might like to tweak.'],
  ['COORDINATION & STRATEGY', 'Could we develop this together?'],
  ['BUILDING AN ARGUMENT', 'How have others taken their church councils with them on this?'],
  ['GROWING CONFIDENCE', 'Can I just check out this idea with you?'],
  [
    'DISCUSSING DEVELOPMENTS',
    'What do you make of these new policies/resources from the wider Church?',
  ],
  ['DOCUMENTING PROJECTS', 'Let’s develop some FAQs.'],
  ['VISITS', 'Can we visit an example of best practice?'],
  ['MAPPING KNOWLEDGE & IDENTIFYING GAPS', 'What don’t we know about this? Who can help us?'],
];

describe('the registry of activities', () => {
  it('is the seed’s table', () => {
    expect(ACTIVITIES.map(({ name, prompt }) => [name.toUpperCase(), prompt])).toEqual(SEED);
  });

  it('has keys of its own, outcomes to end with, and fields named once', () => {
    const keys = ACTIVITIES.map(({ key }) => key);
    expect(new Set(keys).size).toBe(11);
    for (const { outcomes, fields, closingQuestion } of ACTIVITIES) {
      expect(outcomes.length).toBeGreaterThan(1);
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
      expect(closingQuestion).toMatch(/\?$/);
    }
  });

  it.each(ACTIVITIES.map((activity) => [activity.key, activity] as const))(
    'refuses a field that %s does not have',
    (_key, activity) => {
      expect(activity.details.safeParse({ surprise: 'x' }).success).toBe(false);
    }
  );

  it.each(ACTIVITIES.map((activity) => [activity.key, activity] as const))(
    'wants of %s just the fields it says it wants',
    (_key, activity) => {
      const wanted = activity.fields.filter(({ required }) => required).map(({ name }) => name);
      const parsed = activity.details.safeParse({});
      const missing = parsed.success ? [] : parsed.error.issues.map((issue) => issue.path[0]);
      expect(missing).toEqual(wanted);
    }
  );

  it('lets an editor hide and reword, in the seed’s order', () => {
    const offered = offeredActivities({
      hiddenActivities: ['visits'],
      prompts: { 'growing-confidence': 'May I try this on you?', visits: 'Never shown' },
    });
    expect(offered).toHaveLength(10);
    expect(offered[6]).toMatchObject({
      key: 'growing-confidence',
      prompt: 'May I try this on you?',
    });
  });

  describe('with one of the project’s own', () => {
    const prayer = {
      key: 'prayer-request',
      name: 'Prayer request',
      prompt: 'Would you pray for this?',
      fields: [{ name: 'until', label: 'Until', kind: 'date', required: false } as const],
      expectsReply: false,
      opens: null,
      closingQuestion: 'What came of it?',
      outcomes: [{ key: 'prayed', label: 'Prayed for' }],
    };

    it.each([
      [{ ...prayer, key: 'visits' }, 'there is one with this key already'],
      [{ ...prayer, key: 'Prayer Request' }, 'its key must be'],
      [{ ...prayer, fields: [...prayer.fields, ...prayer.fields] }, 'it names a field twice'],
      [{ ...prayer, outcomes: [] }, 'it has no outcome to end with'],
    ])('refuses one that cannot stand beside the others: %#', (described, words) => {
      expect(() => addActivity(defineActivity(described))).toThrow(words);
      expect(ACTIVITIES).toHaveLength(11);
    });

    it('offers it after the seed’s', () => {
      addActivity(defineActivity(prayer));
      expect(activityKeys().at(-1)).toBe('prayer-request');
      expect(offeredActivities({ hiddenActivities: [], prompts: {} })).toHaveLength(12);
    });
  });
});

import { z } from '@strapi/utils';
import { configValidator, wholeNumbers } from './plugin-config';

const validate = configValidator([
  { limits: wholeNumbers({ secondsBetweenReplies: 5, repliesADay: 10 }) },
  {
    limits: wholeNumbers({ thanksAMinute: 20 }),
    site: { origins: z.array(z.string()) },
    carries: z.array(z.string(), 'takes a list of names'),
  },
]);

describe('the plugin’s configuration', () => {
  it.each([
    {},
    { limits: {} },
    { carries: ['community'] },
    { limits: { secondsBetweenReplies: 0, thanksAMinute: 3 }, site: { origins: [] } },
  ])('takes %j', (config) => {
    expect(() => validate(config)).not.toThrow();
  });

  it.each([
    [
      { limits: { secondsBetweenReplies: 'fifteen' } },
      'limits.secondsBetweenReplies takes a whole number',
    ],
    [
      { limits: { secondsBetweenReplies: 1.5 } },
      'limits.secondsBetweenReplies takes a whole number',
    ],
    [{ limits: { thanksAMinute: -1 } }, 'limits.thanksAMinute takes 0 or more'],
    [
      { limits: { secondsBetweenReplies: null } },
      'limits.secondsBetweenReplies takes a whole number',
    ],
    [{ limits: 5 }, 'limits takes an object of settings'],
    [{ carries: 'community' }, 'carries takes a list of names'],
    [
      { limits: { secondsBetweenReply: 5 } },
      'limits.secondsBetweenReply is no setting. There are: secondsBetweenReplies, repliesADay, thanksAMinute.',
    ],
    [{ limit: {} }, 'limit is no setting. There are: limits, site, carries.'],
    [{ limits: { repliesADay: undefined } }, 'limits.repliesADay is not set'],
    [{ limits: { repliesADay: Number('ten') } }, 'limits.repliesADay is not set'],
    [{ site: { origins: [undefined] } }, 'site.origins.0 is not set'],
  ])('refuses %j in words', (config, words) => {
    expect(() => validate(config)).toThrow(words);
  });

  it('says all that is wrong at once', () => {
    const wrong = { limits: { repliesADay: 'x', thanksAMinute: 'y' } };
    expect(() => validate(wrong)).toThrow(/repliesADay[^]*thanksAMinute/);
  });

  it('refuses a setting that two features bring', () => {
    const twice = { limits: wholeNumbers({ repliesADay: 1 }) };
    expect(() => configValidator([twice, twice])).toThrow(
      'The setting "limits.repliesADay" is defined twice.'
    );
  });
});

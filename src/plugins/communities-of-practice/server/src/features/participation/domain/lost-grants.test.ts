import { afterChange, afterStart, lossesOf } from './lost-grants';

const READ = 'website 1 contribution.find';
const WRITE = 'website 2 contribution.create';
const THANK = 'website 2 thanks.create';
const MODERATE = 'admin 2 moderation.decide';

describe('what roles lost while the plugin was away', () => {
  it('is nothing at the first start', () => {
    expect(afterStart({ had: [], lost: [] }, [READ])).toEqual({ had: [READ], lost: [] });
  });

  it('is what they had and no longer have', () => {
    const after = afterStart({ had: [READ, WRITE, MODERATE], lost: [] }, [READ]);
    expect(after).toEqual({ had: [READ], lost: [WRITE, MODERATE] });
  });

  it('is still missed at the next start, once', () => {
    const first = afterStart({ had: [READ, WRITE], lost: [THANK] }, [READ]);
    expect(afterStart(first, [READ]).lost).toEqual([THANK, WRITE]);
  });

  it('is not what somebody takes back', () => {
    expect(afterChange({ had: [READ, WRITE], lost: [] }, [READ])).toEqual({
      had: [READ],
      lost: [],
    });
    expect(afterChange({ had: [READ, WRITE], lost: [MODERATE] }, [READ]).lost).toEqual([MODERATE]);
  });

  it('is no longer missed once the role was set anew', () => {
    const after = afterChange({ had: [READ], lost: [WRITE, THANK, MODERATE] }, [READ, WRITE]);
    expect(after).toEqual({ had: [READ, WRITE], lost: [MODERATE] });
  });

  it('is told role by role', () => {
    expect(lossesOf('website', [READ, WRITE, THANK, MODERATE])).toEqual([
      { role: '1', what: ['contribution.find'] },
      { role: '2', what: ['contribution.create', 'thanks.create'] },
    ]);
    expect(lossesOf('admin', [READ, MODERATE])).toEqual([
      { role: '2', what: ['moderation.decide'] },
    ]);
  });
});

import { soughtIn } from './sought';

const asked = (text: string) => soughtIn(text, 'english').words.map((word) => word.asked);

describe('what a question looks for', () => {
  it('is what says something, unless nothing does', () => {
    expect(asked('How do we heat the hall in winter?')).toEqual(['heat', 'hall', 'winter']);
    expect(asked('who are we')).toEqual(['who', 'are', 'we']);
    expect(asked('boiler Boiler BOILER')).toEqual(['boiler']);
    expect(asked('!!! "" %')).toEqual([]);
    expect(asked(Array.from({ length: 60 }, (_, index) => `word${index}`).join(' '))).toHaveLength(
      16
    );
  });

  it('has a beginning where the last word is not done', () => {
    expect(soughtIn('boiler heati', 'english').words.map(({ prefix }) => prefix)).toEqual([
      null,
      'heati',
    ]);
    expect(soughtIn('heating ', 'english').words[0]?.prefix).toBeNull();
    expect(soughtIn('he', 'english').words[0]?.prefix).toBeNull();
  });

  it('takes what is joined with what is not, and what stands between quotes as it stands', () => {
    expect(soughtIn('heat-pumps', 'english').words[0]?.alternatives).toEqual([
      ['heatpump'],
      ['heat', 'pump'],
    ]);
    expect(soughtIn('a heat pump', 'english').words.map((word) => word.alternatives)).toEqual([
      [['heat'], ['heatpump']],
      [['pump'], ['heatpump']],
    ]);
    expect(soughtIn('the "cold hall" “of ours”', 'english').phrases).toEqual([
      'cold hall',
      'of ours',
    ]);
    expect(soughtIn('an "open quote', 'english').phrases).toEqual([]);
  });
});

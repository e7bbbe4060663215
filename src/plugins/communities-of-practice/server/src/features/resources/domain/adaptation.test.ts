import fc from 'fast-check';
import { CORE_ANSWERS, LICENCES } from '../../../../../shared/contracts';
import { adapted, refuseAdaptation, type Adapting, type Original } from './adaptation';

const original: Original = {
  kind: 'tool',
  title: 'A heating log',
  text: 'One line a Sunday.',
  licence: 'cc-by',
  links: [{ label: 'The sheet', url: 'https://example.org/sheet.pdf' }],
  topics: ['Heating'],
  core: 'It hangs by the door.',
};
const said: Adapting = {
  whatChanged: 'Two columns.',
  why: 'Three rooms.',
  setting: 'A town church',
};

describe('an adaptation', () => {
  it('is the original but for what was changed, and says so', () => {
    expect(adapted(original, { ...said, coreKept: 'kept', title: 'A log for the hall' })).toEqual({
      ...original,
      ...said,
      title: 'A log for the hall',
      coreKept: 'kept',
      adaptedUnder: 'cc-by',
    });
  });

  it('carries on only a core that was kept', () => {
    expect(adapted(original, { ...said, coreKept: 'changed' }).core).toBeNull();
    expect(adapted({ ...original, core: null }, said)).toMatchObject({
      core: null,
      coreKept: null,
    });
  });

  it('says what became of the core where there is one, and only there', () => {
    const path = 'body.data.coreKept';
    expect(refuseAdaptation(original, said)).toMatchObject({ errors: [{ path }] });
    expect(refuseAdaptation(original, { ...said, coreKept: 'changed' })).toBeNull();
    const coreless = { ...original, core: null };
    expect(refuseAdaptation(coreless, said)).toBeNull();
    expect(refuseAdaptation(coreless, { ...said, coreKept: 'kept' })).toMatchObject({
      code: 'invalid-input',
      errors: [{ path }],
    });
  });

  it('is never written under a licence that the original’s does not allow', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LICENCES),
        fc.option(fc.constantFrom(...LICENCES), { nil: undefined }),
        fc.constantFrom(...CORE_ANSWERS),
        (licence, wanted, coreKept) => {
          const from = { ...original, licence };
          const how = { ...said, coreKept, ...(wanted ? { licence: wanted } : {}) };
          const refusal = refuseAdaptation(from, how);
          if (refusal) return expect(refusal).toEqual({ code: 'licence-must-be-kept' });
          const made = adapted(from, how);
          expect(made.adaptedUnder).toBe(licence);
          if (licence === 'cc-by-sa' || licence === 'cc-by-nc') expect(made.licence).toBe(licence);
        }
      )
    );
  });
});

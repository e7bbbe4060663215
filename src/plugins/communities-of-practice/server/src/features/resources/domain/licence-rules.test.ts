import fc from 'fast-check';
import { LICENCES, REFUSALS, type Licence } from '../../../../../shared/contracts';
import { refuseAdaptingUnder, refuseLicence } from './licence-rules';
import { LICENCE_TERMS } from './licences';

const licence = fc.constantFrom(...LICENCES);

/** By hand, from the licences' deeds: what an adaptation may be under, in the registry's order. */
const ALLOWED: Readonly<Record<Licence, readonly Licence[]>> = {
  'cc-by': ['cc-by', 'cc-by-sa', 'cc-by-nc', 'cc-by-nd', 'ask-me'],
  'cc-by-sa': ['cc-by-sa'],
  'cc-by-nc': ['cc-by-nc'],
  'cc-by-nd': [],
  cc0: ['cc-by', 'cc-by-sa', 'cc-by-nc', 'cc-by-nd', 'cc0', 'ask-me'],
  'ask-me': ['cc-by', 'cc-by-sa', 'cc-by-nc', 'cc-by-nd', 'cc0', 'ask-me'],
};

/** Adapts again and again, as far as each licence lets it; a refused step changes nothing. */
const chainOf = (first: Licence, wanted: readonly { licence: Licence; isByAdapter: boolean }[]) =>
  wanted.reduce<Licence[]>(
    (chain, step) => {
      const last = chain.at(-1) ?? first;
      const refusal =
        refuseAdaptingUnder({ licence: last, isByAdapter: step.isByAdapter }) ??
        refuseLicence(step.licence, last);
      return refusal ? chain : [...chain, step.licence];
    },
    [first]
  );

const steps = fc.array(fc.record({ licence, isByAdapter: fc.boolean() }), { maxLength: 12 });

describe('adapting under a licence', () => {
  it.each(LICENCES)('%s has a name and one sentence', (key) => {
    const { name, sentence } = LICENCE_TERMS[key];
    expect(name).not.toBe('');
    expect(sentence).toMatch(/^[A-Z][^.!?]*\.$/);
  });

  it.each(LICENCES)('%s allows what its deed allows, and no more', (original) => {
    const allowed = LICENCES.filter((one) => refuseLicence(one, original) === null);
    expect(allowed).toEqual(ALLOWED[original]);
  });

  it('is refused for no derivatives, whoever asks', () => {
    for (const isByAdapter of [true, false]) {
      expect(refuseAdaptingUnder({ licence: 'cc-by-nd', isByAdapter })).toEqual({
        code: 'licence-forbids-adapting',
      });
    }
  });

  it('needs asking under ask-me, but for its own author', () => {
    expect(refuseAdaptingUnder({ licence: 'ask-me', isByAdapter: false })).toEqual({
      code: 'licence-needs-asking',
    });
    expect(refuseAdaptingUnder({ licence: 'ask-me', isByAdapter: true })).toBeNull();
  });

  it('keeps any licence open to what was made from nothing', () => {
    fc.assert(fc.property(licence, (one) => refuseLicence(one, null) === null));
  });

  it('keeps share-alike and non-commercial through any chain of adaptations', () => {
    fc.assert(
      fc.property(licence, steps, (first, wanted) => {
        const chain = chainOf(first, wanted);
        chain.forEach((one, at) => {
          if (one === 'cc-by-sa' || one === 'cc-by-nc') {
            expect(new Set(chain.slice(at))).toEqual(new Set([one]));
          }
          // Nothing comes after no derivatives, and no name is lost but by its own author's leave.
          if (one === 'cc-by-nd') expect(chain.length).toBe(at + 1);
          if (one === 'cc-by') expect(chain[at + 1]).not.toBe('cc0');
        });
      })
    );
  });

  it('refuses with a code that has words', () => {
    fc.assert(
      fc.property(licence, licence, fc.boolean(), (original, wanted, isByAdapter) => {
        const refusal =
          refuseAdaptingUnder({ licence: original, isByAdapter }) ??
          refuseLicence(wanted, original);
        if (refusal) expect(REFUSALS[refusal.code].message).not.toBe('');
      })
    );
  });

  it('leaves a way where it allows adapting: its own licence', () => {
    fc.assert(
      fc.property(licence, (one) => {
        const isOpen = refuseAdaptingUnder({ licence: one, isByAdapter: true }) === null;
        expect(refuseLicence(one, one) === null).toBe(isOpen);
      })
    );
  });
});

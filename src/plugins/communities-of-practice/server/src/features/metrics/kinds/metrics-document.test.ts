import fs from 'node:fs';
import path from 'node:path';
import english from '../../../../../admin/src/features/health/words/en.json';
import { metricsDocument } from './metrics-document.fixture';
import { METRICS } from './registry';

const FILE = path.resolve(__dirname, '../../../../../../../../docs/metrics.md');

describe('what is said of metrics', () => {
  it('docs/metrics.md is what the registry says', () => {
    const document = metricsDocument(METRICS);
    if (process.env.WRITE_DOCS) fs.writeFileSync(FILE, document);
    expect(fs.readFileSync(FILE, 'utf8')).toBe(document);
  });

  it.each(METRICS)('the admin says the same of $key, in words that can be translated', (metric) => {
    const words: Readonly<Record<string, string>> = english;
    const { name, tells, computed } = metric.words;
    for (const [part, said] of Object.entries({ name, tells, computed }))
      expect(words[`metric.${metric.key}.${part}`]).toBe(said);
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf } from '../engine/findings.ts';
import { markdown } from './markdown.ts';
import { options, sample, secret, textOf } from './sample-estate.ts';

const text = textOf(markdown(sample(), options()));

describe('markdown', () => {
  it('reads as it should', async () => {
    await expect(text).toMatchFileSnapshot('expected/markdown.md');
  });

  it('prints no secret', () => {
    expect(text).not.toContain(secret);
  });

  it('keeps what a name holds from becoming markup', () => {
    const assessed = sample();
    const findings = findingsOf(assessed.ledger.findings.map(finding => ({ ...finding, because: 'a | b <script> @everyone `x` [y](z)' })));
    const hostile = textOf(markdown({ ...assessed, ledger: { ...assessed.ledger, findings } }, options({ quiet: true })));
    expect(hostile).toContain('a &#124; b &lt;script&gt; &#64;everyone \\`x\\` \\[y\\](z)');
    for (const line of hostile.split('\n').filter(row => row.startsWith('| '))) expect(line.split(/(?<!\\)\|/)).toHaveLength(7);
  });

  it('says so when there is nothing to say', () => {
    const assessed = sample();
    expect(textOf(markdown({ ...assessed, ledger: { ...assessed.ledger, findings: findingsOf([]) } }, options({ quiet: true })))).toBe('No findings.\n');
  });
});

import { describe, expect, it } from 'vitest';
import { type DutyId, dutyIds } from '../model/index.ts';
import { explain } from './explain.ts';
import type { Quote } from './quote.ts';
import { options, sample, secret, textOf } from './sample-estate.ts';

const source: Quote = ({ file, line }) => {
  const lines: Readonly<Record<string, string>> = {
    'main.tf:12': '  public = true',
    'main.tf:13': '  encryption = "own"',
    'main.tf:32': '  public = var.public',
    'main.tf:44': `  login = "${secret}"`,
    'variables.tf:3': 'variable "public" {',
  };
  return lines[`${file}:${line}`];
};
const told = (address: string, duty?: DutyId): string => {
  const assessed = sample();
  const found = [...assessed.bound.found.values()].find(one => one.declaration.address === address);
  if (!found) throw new Error(`no asset ${address}`);
  return textOf(explain(assessed, found, { screen: options().screen, quote: source, ...(duty && { duty }) }));
};

describe('explain', () => {
  it('shows the whole chain of an unmet duty', async () => {
    await expect(told('acme_bucket.open', 'limit-exposure')).toMatchFileSnapshot('expected/explain-unmet.txt');
  });

  it('shows the fact the line turned on, its place and its source line', async () => {
    await expect(told('acme_bucket.open', 'control-keys')).toMatchFileSnapshot('expected/explain-moved.txt');
  });

  it('shows where an unknown comes from', async () => {
    await expect(told('module.site["a"].acme_bucket.this', 'limit-exposure')).toMatchFileSnapshot('expected/explain-unproven.txt');
  });

  it('shows all who may hold a duty when the deciding fact is not known', async () => {
    await expect(told('acme_server.web[1]', 'apply-os-patches')).toMatchFileSnapshot('expected/explain-open.txt');
  });

  it('shows who accepted a finding', () => {
    expect(told('acme_bucket.logs', 'undo-mistakes')).toContain('accepted by a checkov comment at main.tf:2: logs may go');
  });

  it('has every duty, and each with a page or a reason', () => {
    const all = told('acme_bucket.logs');
    expect(all.match(/^ {2}verdict/gm)).toHaveLength(dutyIds.length);
    expect(all.match(/^ {2}page|not applicable: |unstudied: /gm)).toHaveLength(dutyIds.length);
  });

  it('never quotes the line of a secret', () => {
    const all = told('acme_server.web[0]');
    expect(all).not.toContain(secret);
    expect(all).toMatch(/because +login.*\(sensitive\)/);
  });
});

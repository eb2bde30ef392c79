import { describe, expect, it } from 'vitest';
import { findingsOf } from '../engine/findings.ts';
import type { Subject } from '../model/index.ts';
import { madeOf, options, sample, secret, textOf } from './sample-estate.ts';
import { widthOf } from './terminal/fit.ts';
import { terminal } from './terminal.ts';

const shown = (changes: Parameters<typeof options>[0] = {}, assessed = sample()): string => textOf(terminal(assessed, options(changes)));
const screen = (width: number, unicode = true, colour = false) => ({ screen: { width, unicode, colour } });

describe('the terminal report', () => {
  it('reads as it should', async () => {
    await expect(shown()).toMatchFileSnapshot('expected/terminal.txt');
  });

  it('reads as it should in 80 columns of ASCII', async () => {
    await expect(shown(screen(80, false))).toMatchFileSnapshot('expected/terminal-ascii.txt');
  });

  it.each([60, 80, 120, 200])('fits %i columns, but for the address of a page', width => {
    for (const line of shown(screen(width)).split('\n')) if (!/https:|^ {2}demarc /.test(line)) expect(widthOf(line), line).toBeLessThanOrEqual(width);
  });

  it('is plain ASCII where the terminal knows nothing else', () => {
    expect(shown(screen(100, false))).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it('says the same with colours as without', () => {
    const coloured = shown(screen(100, true, true));
    const start = String.fromCharCode(27);
    expect(coloured).toContain(start);
    expect(coloured.replaceAll(new RegExp(`${start}\\[[0-9;]*m`, 'g'), '')).toBe(shown());
    expect(shown()).not.toContain(start);
  });

  it('says once what is wrong in many places', () => {
    const assessed = sample();
    const problems = [1, 2, 3].map(line => ({ file: 'main.tf', line, message: 'module "label" is not here' }));
    const read = { ...assessed.read, problems: [...problems, { file: 'a.tf', line: 9, message: 'torn' }] };
    const text = shown({}, { ...assessed, read });
    expect(text).toContain('main.tf:1 and 2 more places: module "label" is not here');
    expect(text).toContain('a.tf:9 torn');
    expect(text.split('is not here')).toHaveLength(2);
  });

  it('lets no control character of a file through', () => {
    const assessed = sample();
    const subjects = madeOf(assessed.ledger.subjects.map(subject => ({ ...subject, address: `${subject.address}\u001b[2J\u0007\r` })));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not get through
    expect(shown({}, { ...assessed, ledger: { ...assessed.ledger, subjects } })).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('prints no secret', () => {
    expect(shown({ verdicts: new Set(['unmet', 'unproven', 'met', 'excepted']) })).not.toContain(secret);
  });

  it('shows only findings when it is quiet, and all of them', () => {
    const quiet = shown({ quiet: true });
    expect(quiet.startsWith('✗ unmet critical  The bucket is not public\n')).toBe(true);
    expect(quiet).not.toContain('Who holds what');
    expect(shown({ quiet: true, verdicts: new Set(['excepted']) })).toContain('accepted by a checkov comment at main.tf:2: logs may go');
  });

  it('says nothing when it is quiet and there is nothing to say', () => {
    const assessed = sample();
    expect(shown({ quiet: true }, { ...assessed, ledger: { ...assessed.ledger, findings: findingsOf([]) } })).toBe('');
  });

  it('says what is left out, and how to see it', () => {
    const assessed = sample();
    const [finding] = assessed.ledger.findings.filter(one => one.verdict === 'unmet');
    if (!finding) throw new Error('no finding');
    const findings = findingsOf(
      Array.from({ length: 50 }, (_, i) => ({ ...finding, cause: { file: 'main.tf', line: i + 1 }, place: { file: 'main.tf', line: i + 1 } })),
    );
    const text = shown({}, { ...assessed, ledger: { ...assessed.ledger, findings } });
    expect(text).toContain(`and 47 more places: --check ${finding.check} --quiet`);
    expect(textOf(terminal({ ...assessed, ledger: { ...assessed.ledger, findings } }, options({ quiet: true }))).match(/main\.tf:\d+/g)).toHaveLength(50);
  });

  it('has something to say of an estate without a known asset', () => {
    const assessed = sample();
    const ledger = { ...assessed.ledger, subjects: madeOf<Subject>([]), findings: findingsOf([]), profileOf: new Uint32Array() };
    const text = shown({}, { ...assessed, ledger });
    expect(text).toContain('0 assets');
    expect(text).toContain('other_thing 2');
    expect(text).not.toContain('Who holds what');
  });
});

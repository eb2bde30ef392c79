import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

const root = mkdtempSync(join(tmpdir(), 'demarc-policy-'));
const at = (file: string): string => join(root, file);
const put = (file: string, text: string): void => {
  mkdirSync(join(at(file), '..'), { recursive: true });
  writeFileSync(at(file), text);
};
const check = (id: string, rest: string): string =>
  `  - id: ${id}\n    of: aws.rds.instance\n    duty: back-up-data\n    title: Backups are kept for a month\n    severity: critical\n    risk: It is lost.\n${rest}`;
const month = '    expect: { backupDays: { at-least: 30 } }\n';
const terraform = 'resource "aws_db_instance" "x" {\n            backup_retention_period = 7\n          }';
const examples = `    examples:\n      - { gives: met, shows: a month, facts: { backupDays: 30 } }\n      - gives: unmet\n        terraform: |\n          ${terraform}\n      - { gives: unproven, facts: {} }\n`;
const module = (asks: string): string =>
  `export default { checks: [{ id: 'acme.odd', of: 'aws.rds.instance', duty: 'back-up-data', title: 'Odd', severity: 'low', risk: 'None.', asks: ${asks},
  examples: [{ gives: 'met', facts: { backupDays: 3 } }, { gives: 'unmet', facts: { backupDays: 4 } }, { gives: 'unproven', facts: {} }] }] };`;

let out = '';
let said = '';
beforeAll(() => {
  vi.stubEnv('DEMARC_TODAY', '2026-11-22');
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += String(text);
    return true;
  });
  put('infra/main.tf', 'resource "aws_db_instance" "main" {\n  engine = "postgres"\n  backup_retention_period = 7\n}\n');
});
beforeEach(() => {
  out = at('out.txt');
  said = '';
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});
/** Runs a command that writes to a file. */
const answer = async (...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> => {
  const code = await run([...args, '-o', out]);
  return { code, text: readFileSync(out, 'utf8') };
};

describe('demarc policy test', () => {
  it('tries every example, and fails on one that is not as expected, on a fault and on a check without examples', async () => {
    put('good.yaml', `checks:\n${check('acme.month', month + examples)}`);
    put('other.yaml', `checks:\n${check('acme.month', month + examples.replace('backupDays: 30', 'backupDays: 3'))}`);
    put('none.yaml', `checks:\n${check('acme.month', month)}`);
    put('bad.yaml', `checks:\n${check('acme.month', month.replace('Days', 'Day') + examples)}`);
    expect(await run(['policy', 'test', at('good.yaml')])).toBe(0);
    for (const file of ['other.yaml', 'none.yaml', 'bad.yaml']) expect(await run(['policy', 'test', at(file)]), file).toBe(1);
    expect(await run(['policy', 'test', at('infra')])).toBe(2);
    expect(said).toContain('docs/policies.md');
  });
  it('tries the checks of modules', async () => {
    put('odd.mjs', module('fact => { const days = fact("backupDays"); return days.is === "unknown" ? undefined : days.value % 2 === 1; }'));
    put('broken.mjs', module('fact => fact("backupDays").value.no.such'));
    expect(await run(['policy', 'test', at('odd.mjs')])).toBe(0);
    expect(await run(['policy', 'test', at('broken.mjs')])).toBe(1);
    put('empty.mjs', 'export default {};');
    expect(await run(['policy', 'test', at('empty.mjs')])).toBe(2);
    expect(said).toContain('it exports no checks');
  });
});

describe('checks of your own in an estate', () => {
  it('count as those of the catalog do: from its charter, from elsewhere, from a module', async () => {
    put('shop/demarc.yaml', `checks:\n${check('acme.month', month)}`);
    put('shop/main.tf', readFileSync(at('infra/main.tf'), 'utf8'));
    put('acme.yaml', `checks:\n${check('acme.elsewhere', month)}`);
    const { code, text } = await answer('assess', at('shop'), '--policy', at('acme.yaml'), '--policy', at('odd.mjs'), '-f', 'rows', '--fail-on', 'critical');
    expect(code).toBe(1);
    const backups = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { duty: string; checks: string; met: number; asked: number })
      .find(({ duty }) => duty === 'back-up-data');
    // Met: the catalog's own, and that of the module.
    expect(backups).toMatchObject({ checks: 'acme.elsewhere; acme.month', met: 2, asked: 4 });
    expect(await run(['assess', at('infra'), '--fail-on', 'critical', '-o', out])).toBe(0);
  });
  it('make a framework of your own', async () => {
    put(
      'shop/demarc.yaml',
      `checks:\n${check('acme.month', month)}frameworks:\n  - id: acme-baseline\n    controls:\n      - { id: A1, title: Backups, checks: acme.month }\n`,
    );
    const { text } = await answer('assess', at('shop'), '--framework', 'acme-baseline', '-f', 'json');
    expect(JSON.parse(text)).toMatchObject({ controls: [{ id: 'A1' }] });
    expect(await run(['assess', at('shop'), '--framework', 'acme-basline'])).toBe(2);
    expect(said).toContain('Did you mean acme-baseline?');
  });
  it('change how grave others are', async () => {
    put('grave/demarc.yaml', 'severities:\n  - { severity: critical, checks: aws.rds.keeps-backups }\n');
    put('grave/main.tf', 'resource "aws_db_instance" "main" {\n  engine = "postgres"\n}\n');
    expect(await run(['assess', at('grave'), '--fail-on', 'critical', '-o', out])).toBe(1);
    expect(await run(['assess', at('grave/main.tf'), '--fail-on', 'critical', '-o', out])).toBe(0);
  });
  it('are told where they are wrong, and leave the rest as it is', async () => {
    put('wrong.yaml', `checks:\n${check('acme.month', month.replace('Days', 'Day'))}`);
    const { text } = await answer('assess', at('infra'), '--policy', at('wrong.yaml'), '-f', 'json');
    expect(text).toContain('There is no fact \\"backupDay\\". Did you mean backupDays?');
    expect(text).toContain('aws.rds.has-a-standby');
    expect(await run(['assess', at('infra'), '--policy', at('nowhere.yaml')])).toBe(2);
    expect(said).toContain('there is no such file');
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

const root = mkdtempSync(join(tmpdir(), 'demarc-charter-'));
const at = (file: string): string => join(root, file);
let clock = 1_700_000_000;
/** Long before the run: what was written just now is read again in any case. */
const put = (file: string, text: string): void => {
  mkdirSync(join(at(file), '..'), { recursive: true });
  writeFileSync(at(file), text);
  clock += 10;
  utimesSync(at(file), clock, clock);
};
let said = '';
beforeAll(() => {
  vi.stubEnv('DEMARC_TODAY', '2026-11-22');
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += String(text);
    return true;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  put('infra/main.tf', 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n');
});
beforeEach(() => {
  said = '';
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('--cache with a charter', () => {
  const bucket = (name: string): string => `resource "aws_s3_bucket" "${name}" {\n  bucket = "${name}"\n}\n`;
  const severities = (severity: string): string => `severities: [{ duties: [undo-mistakes], where: { scope: a }, severity: ${severity} }]\n`;
  const main = (more = ''): string =>
    `include: [../more.yaml]\ncodeowners: [../CODEOWNERS]\nanswers: [../answers.yaml]\nscopes: [{ id: a, folders: [a] }]\n${more}`;
  const accepted =
    'exceptions:\n  - { id: E, where: { asset: aws_s3_bucket.a }, duties: [undo-mistakes], reason: r, requested-by: a, approved-by: b, approved: 2026-05-01, expires: 2026-11-30 }\n';
  const own = (title: string): string =>
    `checks:\n  - { id: acme.named, of: aws.s3.bucket, duty: undo-mistakes, title: ${title}, severity: low, risk: None., expect: { versioning: Enabled } }\n`;
  const answers = (by: string): string => `answers-to: baseline\nanswers: [{ question: in-transit, answer: yes, by: ${by}, on: 2026-05-01 }]\n`;
  interface Written {
    readonly estate: unknown;
    readonly findings: unknown;
    readonly holders: readonly unknown[];
    readonly cells: readonly { readonly holders: number }[];
    readonly profiles: readonly (readonly number[])[];
    readonly ownership?: readonly unknown[];
    readonly assets: readonly { readonly profile: number; readonly ownership?: number }[];
    readonly answeredOnce: Written['assets'];
  }
  /** Numbers of what repeats are given in any order. */
  const spelled = (text: string): string => {
    const { estate, findings, holders, cells, profiles, ownership = [], assets, answeredOnce } = JSON.parse(text) as Written;
    const cellsOf = (profile: number) => profiles[profile]?.map(number => ({ ...cells[number], holders: holders[cells[number]?.holders ?? 0] }));
    const all = [...assets, ...answeredOnce].map(one => ({ ...one, profile: cellsOf(one.profile), ownership: ownership[one.ownership ?? -1] }));
    return JSON.stringify({ estate, findings, all }, undefined, 1);
  };
  /** What a run says with a cache, and without one. */
  const both = async (more: readonly string[] = []): Promise<readonly string[]> =>
    Promise.all(
      [['--cache', at('cached/.cache')], []].map(async (cache, i) => {
        const file = at(`out-${i}.json`);
        await run(['assess', at('cached/in'), '-f', 'json', '-o', file, ...cache, ...more]);
        return spelled(readFileSync(file, 'utf8'));
      }),
    );
  /** What lies in the cache, and when it was written: a run that found all it needed writes nothing. */
  const files = (): readonly string[] => readdirSync(at('cached/.cache')).map(name => `${name} ${statSync(at(`cached/.cache/${name}`)).mtimeMs}`);
  beforeAll(() => {
    for (const name of ['a', 'b']) put(`cached/in/${name}/main.tf`, bucket(name));
    put('cached/in/demarc.yaml', main(accepted));
    put('cached/more.yaml', 'teams: [{ id: t }]\nownership: [{ team: t, where: { scope: a } }]\n');
    put('cached/CODEOWNERS', '* @acme/x\n');
    put('cached/answers.yaml', answers('ann'));
  });
  const changes: readonly (readonly [string, () => void])[] = [
    ['nothing', () => undefined],
    ['a file of the estate', () => put('cached/in/b/main.tf', `${bucket('b')}${bucket('c')}`)],
    ['the charter', () => put('cached/in/demarc.yaml', main(`${accepted}${severities('critical')}`))],
    ['the charter, to what it was', () => put('cached/in/demarc.yaml', main(accepted))],
    ['an include', () => put('cached/more.yaml', `teams: [{ id: t }, { id: u }]\nownership: [{ team: u, where: { scope: a } }]\n${own('One')}`)],
    ['a check of its own', () => put('cached/more.yaml', `teams: [{ id: t }]\nownership: [{ team: t, where: { scope: a } }]\n${own('Two')}`)],
    ['CODEOWNERS', () => put('cached/CODEOWNERS', '* @acme/y\n')],
    ['an answer', () => put('cached/answers.yaml', answers('bob'))],
    ['an answer that is gone', () => rmSync(at('cached/answers.yaml'))],
    ['the day', () => vi.stubEnv('DEMARC_TODAY', '2026-12-01')],
    ['the charter, which is gone', () => rmSync(at('cached/in/demarc.yaml'))],
  ];
  it.each(changes)('says what a run without it says, after a change of %s', async (_, change) => {
    change();
    const [cached, fresh] = await both();
    expect(cached).toBe(fresh);
    const [again] = await both();
    expect(again).toBe(fresh);
    if (_ === 'the charter, which is gone') vi.stubEnv('DEMARC_TODAY', '2026-11-22');
  });
  it('is used when nothing has changed, and follows charters of elsewhere', async () => {
    put('cached/policy.yaml', severities('critical').replace('where: { scope: a }', 'where: { service: aws.s3 }'));
    const policy = ['--policy', at('cached/policy.yaml')];
    await both(policy);
    const before = files();
    const [kept] = await both(policy);
    expect(files()).toEqual(before);
    put('cached/policy.yaml', severities('high').replace('where: { scope: a }', 'where: { service: aws.s3 }'));
    const [cached, fresh] = await both(policy);
    expect(cached).toBe(fresh);
    expect(cached).not.toBe(kept);
  });
  it('cannot follow modules, and says so', async () => {
    put('cached/rules.mjs', 'export default [];\n');
    expect(await run(['assess', at('cached/in'), '--cache', at('cached/.cache'), '--policy', at('cached/rules.mjs')])).toBe(2);
    expect(said).toContain('--cache cannot tell when what');
  });
});

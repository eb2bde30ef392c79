import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeOf } from '../../test/estate-of.ts';
import { bucket, judged, today } from '../../test/judged.ts';
import { type HeldBy, type Holder, isLike } from '../model/index.ts';
import { readBackstage } from './backstage.ts';
import { clausesOf, moved, withUserControls } from './clauses.ts';
import { fileMatcher, readCodeowners } from './codeowners.ts';
import { agedSince, monthsAfter } from './gap-list.ts';
import { globTest } from './glob.ts';
import { idleRules } from './idle.ts';
import { beside, loadCharter } from './load.ts';

const aws = 'parties: [{ id: aws, name: AWS }, { id: ops, name: Ops }, { id: ops2 }]\n';
const accepted = (where: string, expires = '2027-05-01') =>
  `exceptions:\n  - { id: E, where: ${where}, duties: [undo-mistakes], reason: r, requested-by: a, approved-by: b, approved: 2026-05-01, expires: ${expires} }\n`;

describe('exceptions', () => {
  it('accept what they name, and nothing beside it', () => {
    const { row } = judged(bucket('a') + bucket('b'), accepted('{ asset: aws_s3_bucket.a }'));
    expect(row('aws_s3_bucket.a', 'undo-mistakes')?.verdict).toBe('excepted');
    expect(row('aws_s3_bucket.b', 'undo-mistakes')?.verdict).toBe('unmet');
  });
  it('survive a new address and moved lines when they go by the name of the asset', () => {
    const renamed = `# moved\n\n\n${bucket('a').replace('"aws_s3_bucket" "a"', '"aws_s3_bucket" "renamed"')}`;
    expect(judged(renamed, accepted('{ asset: acme-a }')).row('aws_s3_bucket.renamed', 'undo-mistakes')?.verdict).toBe('excepted');
  });
  it('are told when they fit nothing any more', () => {
    const { answer, charter } = judged(bucket('a'), accepted('{ asset: aws_s3_bucket.gone }'));
    expect(idleRules(answer, charter, today)).toMatchObject([{ line: 2, message: expect.stringContaining('Exception E fits nothing that was read') }]);
    const used = judged(bucket('a'), accepted('{ asset: aws_s3_bucket.a }'));
    expect(idleRules(used.answer, used.charter, today)).toEqual([]);
  });
  it('end, and the gap is open again', () => {
    const { row, classes } = judged(bucket('a'), accepted('{ asset: aws_s3_bucket.a }', '2026-11-21'));
    expect(row('aws_s3_bucket.a', 'undo-mistakes')?.verdict).toBe('unmet');
    expect(classes()).toContain('expired-exception');
  });
  it('hold on their last day', () => {
    expect(judged(bucket('a'), accepted('{ asset: aws_s3_bucket.a }', today)).row('aws_s3_bucket.a', 'undo-mistakes')?.verdict).toBe('excepted');
  });
  it('go by the id of another tool', () => {
    const yaml = accepted('{ asset: aws_s3_bucket.a }').replace('duties: [undo-mistakes]', 'checks: [ckv_aws_21]');
    expect(
      judged(bucket('a'), yaml)
        .row('aws_s3_bucket.a', 'undo-mistakes')
        ?.results.find(({ check }) => check === 'aws.s3.keeps-versions')?.verdict,
    ).toBe('excepted');
  });
});

describe('attestations', () => {
  const report = (more = '', from = '2026-01-01', until = '2026-12-31') =>
    `${aws}attestations:\n  - { id: soc, party: aws, type: soc-2, from: ${from}, until: ${until}${more} }\n`;
  const region = 'provider "aws" {\n  region = "eu-west-1"\n}\n';
  const verdict = (yaml: string, terraform = region + bucket('a')) => judged(terraform, yaml).row('aws_s3_bucket.a', 'isolate-tenants')?.verdict;
  it('count in their period, with their bridge, service and region', () => {
    expect(verdict(report())).toBe('attested');
    expect(verdict(report(', services: aws.s3, regions: "eu-*"'))).toBe('attested');
    expect(verdict(report(', services: aws.rds'))).toBe('assumed');
    expect(verdict(report(', regions: "us-*"'))).toBe('assumed');
    expect(verdict(report('', '2025-01-01', '2025-12-31'))).toBe('assumed');
    expect(verdict(report(', bridge-until: 2026-12-31', '2025-01-01', '2025-12-31'))).toBe('attested');
    expect(verdict(report('', '2026-12-01', '2027-12-31'))).toBe('assumed');
    expect(verdict(report(', opinion: adverse'))).toBe('assumed');
    expect(verdict(report(', duties: [guard-facilities]'))).toBe('assumed');
  });
  it('do not count where the region is not known', () => {
    expect(verdict(report(', regions: "eu-*"'), bucket('a'))).toBe('assumed');
  });
  it('never make your own side met', () => {
    expect(judged(bucket('a'), report()).row('aws_s3_bucket.a', 'undo-mistakes')?.verdict).toBe('unmet');
  });
});

describe('ownership', () => {
  const teams = 'teams: [{ id: a }, { id: b }, { id: c, also-known-as: ["@acme/c"] }]\n';
  const rules = (...lines: readonly string[]) =>
    `${teams}scopes: [{ id: here, folders: "." }]\nownership:\n${lines.map(line => `  - { ${line} }`).join('\n')}\n`;
  it('is of the rule that names most', () => {
    expect(judged(bucket('a'), rules('team: a', 'team: b, where: { scope: here }')).team('aws_s3_bucket.a')).toBe('b');
    expect(judged(bucket('a'), rules('team: a, where: { asset: aws_s3_bucket.a }', 'team: b, where: { scope: here }')).team('aws_s3_bucket.a')).toBe('a');
    expect(judged(bucket('a'), rules('team: a, layers: [data]', 'team: b, where: { scope: here }')).team('aws_s3_bucket.a')).toBe('a');
    expect(judged(bucket('a'), rules('team: a, layers: [identity]', 'team: b, where: { scope: here }')).team('aws_s3_bucket.a')).toBe('b');
  });
  it('is of both where two rules name as much, and that is told', () => {
    const { team, classes } = judged(bucket('a'), rules('team: a, where: { scope: here }', 'team: b, where: { scope: here }'));
    expect(team('aws_s3_bucket.a')).toBe('a+b');
    expect(classes()).toContain('two-teams');
  });
  it('follows a tag, and no tag that names nobody', () => {
    const tagged = (value: string) => bucket('a', `  tags = { Owner = "${value}" }\n`);
    expect(judged(tagged('b'), rules('team: a', 'team-from-tag: owner')).team('aws_s3_bucket.a')).toBe('b');
    expect(judged(tagged('zz'), rules('team: a', 'team-from-tag: owner')).team('aws_s3_bucket.a')).toBe('a');
  });
  it('follows CODEOWNERS where the charter says nothing', () => {
    const yaml = `${teams}codeowners: CODEOWNERS\n`;
    expect(judged(bucket('a'), yaml, { CODEOWNERS: '*.tf @acme/c\n' }).team('aws_s3_bucket.a')).toBe('c');
    expect(judged(bucket('a'), `${yaml}ownership: [{ team: a }]\n`, { CODEOWNERS: '*.tf @acme/c\n' }).team('aws_s3_bucket.a')).toBe('a');
  });
  it('is of nobody when no rule fits, and that is told', () => {
    const { team, classes } = judged(bucket('a'), rules('team: a, where: { region: mars }'));
    expect(team('aws_s3_bucket.a')).toBe('');
    expect(classes()).toContain('unowned');
  });
});

describe('CODEOWNERS', () => {
  it.each([
    ['*', 'a/b.tf', true],
    ['*.tf', 'a/b.tf', true],
    ['/a/', 'a/b/c.tf', true],
    ['/a/', 'x/a/c.tf', false],
    ['a/', 'x/a/c.tf', true],
    ['a/*', 'a/b.tf', true],
    ['a/*', 'a/b/c.tf', false],
    ['a/**', 'a/b/c.tf', true],
    ['**/logs', 'x/y/logs/z.tf', true],
    ['/a/b.tf', 'a/b.tf', true],
    ['a.tf', 'aXtf', false],
    ['infra/**', 'infra/a.tf', true],
    ['infra/**', 'x/infra/a.tf', false],
    ['infra/*/prod', 'infra/eu/prod/a.tf', true],
    ['/', 'a.tf', false],
  ] as const)('%s and %s: %s', (pattern, file, fits) => expect(fileMatcher('', pattern)(file)).toBe(fits));
  it('ends whatever the pattern: one that tried every way would not within the time of the universe', () => {
    expect(fileMatcher('', `${'*a'.repeat(40)}b`)('a'.repeat(400))).toBe(false);
    expect(fileMatcher('', `${'**/a/'.repeat(40)}b`)('a/'.repeat(400))).toBe(false);
  });
  it('speaks of the repository around it', () => {
    expect(readCodeowners('# c\n/a/ @x @y # why\n[Section]\n', 'repo/.github/CODEOWNERS')).toEqual([
      { team: '@x', folder: 'repo', pattern: '/a/', at: { file: 'repo/.github/CODEOWNERS', line: 2, column: 1 } },
    ]);
  });
});

it('Backstage gives teams, and folders to their owners', () => {
  const text = 'kind: Group\nmetadata: { name: c }\n---\nkind: Component\nmetadata: { name: web }\nspec: { owner: group:default/c }\n';
  const { teams, borrowed } = readBackstage(text, 'apps/web/catalog-info.yaml');
  expect(teams.map(({ id }) => id)).toEqual(['c']);
  expect(borrowed).toMatchObject([{ team: 'group:default/c', folder: 'apps/web', at: { line: 6 } }]);
});

describe('clauses', () => {
  const source = { url: 'https://example.com', says: '', read: '2026-01-01', grade: 'read' } as const;
  const shared: Holder = {
    held: 'by',
    sides: [
      { party: 'provider', does: 'p' },
      { party: 'customer', does: 'c' },
    ],
    source,
  };
  const signed = (clause: string) => {
    const yaml = `${aws}agreements:\n  - { id: msa, party: ops, clauses: [${clause}] }\n`;
    return clausesOf(loadCharter(['demarc.yaml'], treeOf({ 'demarc.yaml': yaml }), { today }).charter);
  };
  const parties = (holder: Holder) => (holder.held === 'by' ? holder.sides.map(({ party }) => party) : [holder.held]);
  it('take your side and no other, and leave you what you keep', () => {
    expect(parties(moved(shared, 'harden-os', signed('{ takes: harden-os, does: A. }'), 'aws'))).toEqual(['provider', 'third-party:Ops']);
    expect(parties(moved(shared, 'harden-os', signed('{ takes: harden-os, does: A., keeps: B. }'), 'aws'))).toEqual([
      'provider',
      'third-party:Ops',
      'customer',
    ]);
    expect(moved(shared, 'stop-malware', signed('{ takes: harden-os, does: A. }'), 'aws')).toBe(shared);
  });
  it('take what nobody held, and nothing that the provider holds', () => {
    expect(parties(moved({ held: 'nobody', because: 'x' }, 'harden-os', signed('{ takes: harden-os, does: A. }'), 'aws'))).toEqual(['third-party:Ops']);
    const theirs: Holder = { held: 'by', sides: [{ party: 'provider', does: 'p' }], source };
    expect(moved(theirs, 'harden-os', signed('{ takes: harden-os, does: A. }'), 'aws')).toBe(theirs);
  });
  it('give a duty of the party to you', () => {
    const theirs: HeldBy = { held: 'by', sides: [{ party: 'third-party:Ops', does: 'p' }], source };
    expect(moved(theirs, 'harden-os', signed('{ gives: harden-os, does: A. }'), 'aws')).toMatchObject({
      sides: [{ party: 'customer', under: 'msa' }],
      published: theirs.sides,
    });
  });
  it('are silent after their last day', () => {
    const terraform = `provider "aws" {\n  region = "eu-west-1"\n}\n${bucket('a')}`;
    const yaml = (until: string) => `${aws}agreements:\n  - { id: msa, party: ops, until: ${until}, clauses: [{ takes: undo-mistakes, does: A. }] }\n`;
    expect(JSON.stringify(judged(terraform, yaml('2026-11-22')).row('aws_s3_bucket.a', 'undo-mistakes')?.holders)).toContain('third-party:Ops');
    const ended = judged(terraform, yaml('2026-11-21'));
    expect(JSON.stringify(ended.row('aws_s3_bucket.a', 'undo-mistakes')?.holders)).not.toContain('third-party:Ops');
    expect(ended.classes()).toContain('expired-agreement');
  });
  it('leave a duty checked that another does for you', () => {
    const { row, gaps } = judged(bucket('a'), `${aws}agreements:\n  - { id: msa, party: ops, clauses: [{ takes: undo-mistakes, does: A. }] }\n`);
    expect(row('aws_s3_bucket.a', 'undo-mistakes')?.verdict).toBe('unmet');
    expect(gaps().find(gap => gap.class === 'unmet' && gap.duties[0] === 'undo-mistakes')?.next).toBe('Ask Ops, who has it under msa.');
  });
  it('user controls are yours where the line gave the duty to the provider alone', () => {
    const control = { id: 'C', says: 's', duty: 'harden-os', at: { file: '', line: 1, column: 1 } } as const;
    const theirs: Holder = { held: 'by', sides: [{ party: 'provider', does: 'p' }], source };
    expect(parties(withUserControls(theirs, [['soc', control]]))).toEqual(['provider', 'customer']);
    expect(withUserControls(shared, [['soc', control]])).toBe(shared);
  });
});

it('a charter that says nothing of an estate leaves its ledger as it is', () => {
  const terraform = bucket('a') + bucket('b');
  const [without, empty] = [judged(terraform, 'organisation: a\n'), judged(terraform, accepted('{ asset: no-such-bucket }'))];
  const { holders, cells, profiles, profileOf } = without.answer.ledger;
  expect({
    holders: empty.answer.ledger.holders,
    cells: empty.answer.ledger.cells,
    profiles: empty.answer.ledger.profiles,
    profileOf: empty.answer.ledger.profileOf,
  }).toEqual({
    holders,
    cells,
    profiles,
    profileOf,
  });
});

describe('small things', () => {
  it('months end where a shorter month does', () => {
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsAfter('2025-02-01', 12)).toBe('2026-02-01');
    expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28');
    expect(agedSince('2026-11-20', today)).toEqual({ since: '2026-11-20', days: 2 });
  });
  it('paths are from the folder of the file', () => {
    expect(beside('a/b/demarc.yaml', '../c')).toBe('a/c');
    expect(beside('demarc.yaml', '.')).toBe('');
    expect(beside('demarc.yaml', './x/')).toBe('x');
    expect(beside('a/demarc.yaml', '/etc/x')).toBe('/etc/x');
  });
  it('a glob made ready says what the slow one says', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.'), maxLength: 6 });
    const values = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 6 });
    fc.assert(
      fc.property(letters, values, (glob, value) => {
        expect(globTest(glob)(value)).toBe(isLike(value, glob) === true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { assess } from '../engine/assess.ts';
import { gdpr } from '../frameworks/gdpr.ts';
import { control, type dutyIds, type HeldBy, type Holder, isLike } from '../model/index.ts';
import { loadReaders, readEstateWith } from '../readers/estate.ts';
import { readBackstage } from './backstage.ts';
import { clausesOf, moved, withUserControls } from './clauses.ts';
import { fileMatcher, readCodeowners } from './codeowners.ts';
import { agedSince, monthsAfter } from './gap-list.ts';
import { gapsOf } from './gaps.ts';
import { globTest } from './glob.ts';
import { governing } from './govern.ts';
import { idleRules } from './idle.ts';
import { beside, loadCharter } from './load.ts';

const readers = await loadReaders();
const today = '2026-11-22';
const tree = (texts: Readonly<Record<string, string>>) => ({
  list: (folder: string) => (folder === '.' || folder === '' ? Object.keys(texts) : undefined),
  read: (file: string) => (texts[file] === undefined ? { problem: 'there is no such file' } : { text: texts[file] }),
});
const judged = (terraform: string, yaml: string, more: Readonly<Record<string, string>> = {}) => {
  const texts = { 'main.tf': terraform, 'demarc.yaml': yaml, ...more };
  const estate = readEstateWith(readers, Object.keys(texts), tree(texts));
  const { charter, problems } = loadCharter(['demarc.yaml'], tree(texts), { today });
  expect(problems).toEqual([]);
  const answer = assess(estate, catalog, { today, governing: governing(charter, today) });
  const row = (address: string, duty: string) => {
    const found = [...answer.bound.found.values()].find(one => one.declaration.address === address);
    return found && answer.rows(found).find(one => one.duty === duty);
  };
  const classes = () => gapsOf(answer, charter, today).map(gap => gap.class);
  const team = (address: string, duty: (typeof dutyIds)[number] = 'undo-mistakes') => {
    const i = [...answer.ledger.subjects].findIndex(subject => subject.address === address);
    const own = answer.ledger.ownership?.[answer.ledger.ownerOf[i] ?? 0];
    const one = own?.duties[duty] ?? own?.all;
    return [one?.team, ...(one?.also ?? [])].join('+');
  };
  return { answer, charter, row, classes, team, gaps: () => gapsOf(answer, charter, today) };
};

const bucket = (name: string, tags = '') => `resource "aws_s3_bucket" "${name}" {\n  bucket = "acme-${name}"\n${tags}}\n`;
const aws = 'parties: [{ id: aws, name: AWS }, { id: ops, name: Ops }, { id: ops2 }]\n';
const accepted = (where: string, expires = '2027-05-01') =>
  `exceptions:\n  - { id: E, where: ${where}, duties: [undo-mistakes], reason: r, requested-by: a, approved-by: b, approved: 2026-05-01, expires: ${expires} }\n`;

describe('regulations', () => {
  const scopes = 'scopes: [{ id: all, folders: [.], regulations: [DSGVO] }]\n';
  const graded = (where: string) => `${scopes}severities: [{ duties: [undo-mistakes], where: ${where}, severity: critical }]\n`;
  const severityOf = (yaml: string) =>
    judged(bucket('a'), yaml)
      .gaps()
      .find(({ duties }) => duties[0] === 'undo-mistakes')?.severity;
  it('are a place where rules apply', () => {
    expect(severityOf(scopes)).toBe('medium');
    expect(severityOf(graded('{ regulation: gdpr }'))).toBe('critical');
    expect(severityOf(graded('{ regulation: gdpr, region: eu-* }'))).toBe('medium');
  });
  it('are named by the gaps of their scopes, with the controls that ask for them', () => {
    const { answer, charter } = judged(bucket('a'), `${scopes}teams: [{ id: t }]\nownership: [{ team: t }]\n`);
    const named = (known: Parameters<typeof gapsOf>[3]) => gapsOf(answer, charter, today, known).find(({ duties }) => duties[0] === 'undo-mistakes');
    expect(named({ answering: new Map([['gdpr', gdpr]]) })?.controls).toEqual(['gdpr/32(2)']);
    const own = { id: 'gdpr', controls: [control('32', 'Undo', 'undo-mistakes')] };
    expect(named({ answering: new Map([['gdpr', own]]) })).toMatchObject({ regulations: ['gdpr'], controls: ['gdpr/32'] });
  });
  it('are those of an organisation as well, when it writes their framework', () => {
    const yaml =
      'scopes: [{ id: all, folders: [.], regulations: [FADP] }]\nframeworks: [{ id: fadp, controls: [{ id: "8", title: Security, duties: [undo-mistakes] }] }]\n';
    expect(judged(bucket('a'), yaml).charter.frameworks).toHaveLength(1);
  });
  it('ask of the organisation what its scopes must answer for', () => {
    const { answer, charter } = judged(bucket('a'), `${scopes}reviews: [{ id: plan, every: 1, last: 2026-01-01, duties: [respond-to-incidents] }]\n`);
    const gaps = gapsOf(answer, charter, today, { answering: new Map([['gdpr', gdpr]]) });
    expect(gaps.find(({ subject }) => subject === 'plan')).toMatchObject({ class: 'overdue-review', regulations: ['gdpr'], controls: ['gdpr/33'] });
  });
});

describe('the day of creation', () => {
  const configMap = (name: string, created?: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n  namespace: shop\n  uid: u-${name}\n${created === undefined ? '' : `  creationTimestamp: "${created}T10:00:00Z"\n  resourceVersion: "1"\n`}spec:\n  containers: [{ name: a, image: a }]\n${created === undefined ? '' : 'status: { phase: Running }\n'}`;
  const pods = `${configMap('old', '2022-03-04')}---\n${configMap('day', '2024-01-01')}---\n${configMap('young', '2025-03-04')}---\n${configMap('code')}`;
  const accepted = (where: string) =>
    `exceptions:\n  - { id: E, where: ${where}, duties: [harden-workload], reason: r, requested-by: a, approved-by: b, approved: 2026-05-01, expires: 2027-05-01 }\n`;
  const names = (where: string) => {
    const { answer, row } = judged('', accepted(where), { 'pods.yaml': pods });
    const all = [...answer.ledger.subjects].filter(({ answers }) => answers === 'asset').map(({ address }) => address);
    return all.filter(address => row(address, 'harden-workload')?.verdict === 'excepted').sort();
  };
  it('is a place where rules apply; what code would create has none', () => {
    expect(names('{ born-before: 2024-01-01 }')).toEqual(['Pod shop/old']);
    expect(names('{ born-after: 2024-01-01 }')).toEqual(['Pod shop/young']);
    expect(names('{ born-after: 2022-01-01, born-before: 2025-01-01 }')).toEqual(['Pod shop/day', 'Pod shop/old']);
  });
  it('is told by gaps', () => {
    const { gaps } = judged('', 'teams: [{ id: t }]\nownership: [{ team: t }]\n', { 'pods.yaml': pods });
    const born = Object.fromEntries(gaps().map(gap => [gap.subject, gap.born]));
    expect(born).toMatchObject({ 'Pod shop/old': '2022-03-04', 'Pod shop/young': '2025-03-04' });
    expect(born['Pod shop/code']).toBeUndefined();
  });
});

describe('copies that two systems take', () => {
  const volume = 'resource "aws_ebs_volume" "d" {\n  availability_zone = "eu-central-1a"\n  size = 10\n  tags = { Backup = "daily", team = "a" }\n}\n';
  const plan = (name: string, selects: string) =>
    `resource "aws_backup_plan" "${name}" {\n  name = "${name}"\n}\nresource "aws_backup_selection" "${name}" {\n  name = "s"\n  iam_role_arn = "r"\n  plan_id = aws_backup_plan.${name}.id\n  ${selects}\n}\n`;
  const named = 'resources = [aws_ebs_volume.d.arn]';
  const tagged = (value: string) => `selection_tag {\n    type = "STRINGEQUALS"\n    key = "Backup"\n    value = ${value}\n  }`;
  const policy = (more: string) =>
    `resource "aws_dlm_lifecycle_policy" "p" {\n  description = "d"\n  execution_role_arn = "r"\n  ${more}\n  policy_details {\n    resource_types = ["VOLUME"]\n    target_tags = { Backup = "daily" }\n  }\n}\n`;
  const by = 'parties: [{ id: ops, name: Ops }]\nagreements:\n  - { id: msa, party: ops, clauses: [{ takes: [back-up-data], does: Copies., with: SYSTEM }] }\n';
  const twice = (terraform: string, yaml = aws, more: Readonly<Record<string, string>> = {}) =>
    judged(terraform, yaml, more)
      .gaps()
      .filter(gap => gap.class === 'done-twice')
      .map(({ subject, reason }) => `${subject}: ${reason}`);
  it('are an overlap: two plans, a plan and a policy, a plan and a party', () => {
    expect(twice(volume + plan('a', named) + plan('b', tagged('"daily"')))).toEqual([
      'aws_ebs_volume.d: two do it: AWS Backup (aws_backup_plan.a) and AWS Backup (aws_backup_plan.b)',
    ]);
    expect(twice(volume + plan('a', named) + policy(''))).toEqual([
      'aws_ebs_volume.d: two do it: AWS Backup (aws_backup_plan.a) and Data Lifecycle Manager (aws_dlm_lifecycle_policy.p)',
    ]);
    expect(twice(volume + plan('a', named), by.replace('SYSTEM', 'Veeam'))).toEqual([
      'aws_ebs_volume.d: two do it: Ops with Veeam (msa) and AWS Backup (aws_backup_plan.a)',
    ]);
  });
  it('are none where one system does it, whoever runs it', () => {
    expect(twice(volume + plan('a', `${named}\n  ${tagged('"daily"')}`))).toEqual([]);
    expect(twice(volume + plan('a', named), by.replace('SYSTEM', 'AWS Backup'))).toEqual([]);
    const second = plan('a', tagged('"daily"')).slice(plan('a', '').indexOf('resource "aws_backup_selection"')).replace('selection" "a"', 'selection" "more"');
    expect(twice(volume + plan('a', named) + second)).toEqual([]);
  });
  it.each([
    ['another tag', plan('b', tagged('"weekly"'))],
    ['a tag that is not known', plan('b', tagged('var.when'))],
    ['another asset', plan('b', 'resources = ["arn:aws:ec2:eu-central-1:111122223333:volume/vol-1"]')],
    ['an exclusion', plan('b', `${named}\n  not_resources = ["arn:aws:ec2:*:*:volume/*"]`)],
    ['a condition', plan('b', `${named}\n  condition {\n    string_equals {\n      key = "aws:ResourceTag/x"\n      value = "y"\n    }\n  }`)],
    ['names and a tag of which one fits', plan('b', `${named}\n  ${tagged('"weekly"')}`)],
    ['a policy that is off', policy('state = "DISABLED"')],
    ['a policy of machines', policy('').replace('"VOLUME"', '"INSTANCE"')],
  ])('are not guessed: %s', (_, other) => {
    expect(twice(`variable "when" {}\n${volume}${plan('a', named)}${other}`)).toEqual([]);
  });
  it('are known in CloudFormation as well', () => {
    const selection = (name: string, selects: string) =>
      `  ${name}:\n    Type: AWS::Backup::BackupSelection\n    Properties:\n      BackupPlanId: ${name}\n      BackupSelection: { SelectionName: s, IamRoleArn: r, ${selects} }\n`;
    const template = `Resources:\n  D:\n    Type: AWS::EC2::Volume\n    Properties:\n      AvailabilityZone: eu-central-1a\n      Size: 10\n      Tags: [{ Key: Backup, Value: daily }]\n${selection('One', 'ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: Backup, ConditionValue: daily }]')}  P:\n    Type: AWS::DLM::LifecyclePolicy\n    Properties:\n      Description: d\n      ExecutionRoleArn: r\n      State: ENABLED\n      PolicyDetails: { ResourceTypes: [VOLUME], TargetTags: [{ Key: Backup, Value: daily }] }\n`;
    expect(twice('', aws, { 'stack.yaml': template })).toEqual(['D: two do it: AWS Backup (One) and Data Lifecycle Manager (P)']);
  });
});

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
    return clausesOf(loadCharter(['demarc.yaml'], tree({ 'demarc.yaml': yaml }), { today }).charter);
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

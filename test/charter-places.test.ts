import { describe, expect, it } from 'vitest';
import { gapsOf } from '../src/charter/gaps.ts';
import { gdpr } from '../src/frameworks/gdpr.ts';
import { control } from '../src/model/index.ts';
import { bucket, judged, today } from './judged.ts';

const aws = 'parties: [{ id: aws, name: AWS }, { id: ops, name: Ops }, { id: ops2 }]\n';

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

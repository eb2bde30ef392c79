import { describe, expect, it } from 'vitest';
import { declared, estateWith, type Written } from '../../test/declared.ts';
import { catalog } from '../catalog/index.ts';
import type { Declaration, Finding } from '../model/index.ts';
import { assess } from './assess.ts';
import { spoken } from './words.ts';

const today = '2026-11-22';
const findingOf = (declarations: readonly Declaration[], check: string): Omit<Finding, 'subject'> => {
  const { ledger } = assess(estateWith(declarations), catalog, { today });
  const finding = ledger.findings.find(one => one.check === check);
  if (!finding) throw new Error(`no finding ${check}`);
  return finding;
};
const on = (line: number) => ({ at: { file: 'main.tf', line, endLine: line + 5 } });

describe('where a finding stands', () => {
  it('is never a page of the provider', () => {
    const finding = findingOf(
      [
        declared('aws_iam_role.r', { name: 'r', assume_role_policy: '{"Statement":[]}' }, on(10)),
        declared(
          'aws_iam_role_policy_attachment.a',
          { role: { ref: 'aws_iam_role.r.name' }, policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' },
          on(20),
        ),
      ],
      'aws.iam.role-is-no-administrator',
    );
    expect([finding.place.file, finding.cause.file]).toEqual(['main.tf', 'main.tf']);
  });

  it('is the line of the link when another asset says it, and comes from there', () => {
    const subnet = declared('aws_subnet.s', { map_public_ip_on_launch: true });
    const elsewhere = JSON.parse(JSON.stringify(subnet).replaceAll('main.tf', 'network.tf')) as Declaration;
    const finding = findingOf([elsewhere, declared('aws_instance.i', { subnet_id: { ref: 'aws_subnet.s.id' } })], 'aws.ec2.instance-has-no-public-address');
    expect(finding.because).toBe('is public: yes');
    expect([finding.place.file, finding.cause.file]).toEqual(['main.tf', 'network.tf']);
  });
});

describe('where an unknown of a part comes from', () => {
  it('is the part, when nothing in it says more', () => {
    const containers = '[{"name":"web","image":"nginx"}]';
    const task = declared('aws_ecs_task_definition.t', { family: 't', container_definitions: containers }, on(50));
    const finding = findingOf([task], 'aws.ecs.containers-do-not-run-as-root');
    expect(finding.verdict).toBe('unproven');
    expect(finding.cause).toEqual(finding.place);
  });
});

describe('the reason of what can be met in several ways', () => {
  const instance = (body: { readonly [key: string]: Written }) =>
    findingOf([declared('aws_db_instance.d', { engine: 'mysql', ...body })], 'aws.rds.keeps-its-password-out-of-the-source').because;
  it('is what is written, before what is not', () => expect(instance({ password: 'hunter2hunter2' })).toBe('password written: yes'));
});

describe('names of facts', () => {
  it.each([
    ['blockPublicPolicy', 'block public policy'],
    ['allOfAService', 'all of a service'],
    ['http2Enabled', 'http2 enabled'],
  ])('%s is spoken as "%s"', (field, words) => expect(spoken(field)).toBe(words));
});

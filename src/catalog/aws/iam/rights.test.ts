import { describe, expect, it } from 'vitest';
import { declared, estateWith, type Written } from '../../../../test/declared.ts';
import { bind } from '../../../engine/bind.ts';
import { factsOf } from '../../../engine/facts.ts';
import type { Catalog, Declaration, Fact, Several } from '../../../model/index.ts';
import { ways } from './escalation.ts';
import mappings, { shipped } from './terraform.ts';

const catalog: Catalog = { services: [], demarcations: [], checks: [], mappings, computed: [], shipped };
const factOf = (declarations: readonly Declaration[], id: string, field: string): Fact => {
  const bound = bind(estateWith(declarations), catalog);
  const found = bound.found.get(id);
  if (!found) throw new Error(`${id} was not found`);
  return factsOf(bound)(found)(field);
};
const policyFact = (statements: Written, field: string): unknown => {
  const fact = factOf([declared('aws_iam_policy.p', { policy: { Statement: statements } })], 'aws_iam_policy.p', field);
  return fact.is === 'unknown' ? 'open' : fact.value;
};
const allow = (Action: Written, Resource: Written = '*', more: { readonly [key: string]: Written } = {}): Written => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const deny = (Action: Written, more: { readonly [key: string]: Written } = {}): Written => ({ Effect: 'Deny', Action, Resource: '*', ...more });
const open = { unknown: 'var.x has no value' };
const mfa = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };
const climbs = (statements: Written): Several<string> => policyFact(statements, 'climbs') as Several<string>;

describe('administers', () => {
  it.each<[string, Written, unknown]>([
    ['everything', [allow('*')], true],
    ['everything in IAM', [allow('iam:*')], true],
    ['everything with a second factor', [allow('*', '*', mfa)], true],
    ['everything that carries a tag', [allow('*', '*', { Condition: { StringEquals: { 'aws:ResourceTag/team': 'shop' } } })], false],
    ['everything in one bucket', [allow('*', 'arn:aws:s3:::shop/*')], false],
    ['everything but IAM', [{ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*'], Resource: '*' }], false],
    ['everything but EC2', [{ Effect: 'Allow', NotAction: 'ec2:*', Resource: '*' }], true],
    ['everything but one resource', [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::audit' }], true],
    ['everything, with IAM denied', [allow('*'), deny('iam:*')], false],
    ['everything, with passing of roles denied', [allow('*'), deny('iam:PassRole')], false],
    ['everything, with a bucket denied', [allow('*'), deny('s3:DeleteBucket')], true],
    [
      'everything, with IAM denied without a second factor',
      [allow('*'), deny('iam:*', { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } })],
      true,
    ],
    [
      'everything, with changes denied that lack a boundary',
      [allow('*'), deny('iam:*', { Condition: { StringNotEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::1:policy/limit' } } })],
      false,
    ],
    ['everything, with all but one resource denied', [allow('*'), { Effect: 'Deny', Action: 'iam:*', NotResource: 'arn:aws:iam::1:role/x' }], 'open'],
    ['nothing', [], false],
    ['something unknown', [allow(open)], 'open'],
    ['everything on something unknown', [allow('*', open)], 'open'],
    ['everything on a condition unknown', [allow('*', '*', { Condition: open })], 'open'],
    ['everything, with an effect unknown', [{ Effect: open, Action: '*', Resource: '*' }], 'open'],
    ['everything in spite of something unknown', [allow(['*', open])], true],
  ])('%s', (_, statements, expected) => {
    expect(policyFact(statements, 'administers')).toBe(expected);
  });
});

describe('ways to raise one’s rights', () => {
  it.each(ways.map(way => [way.name, way] as const))('%s needs every step', (name, { steps }) => {
    const all = steps.map(step => step.action);
    expect(climbs([allow(all)]).items).toContain(name);
    for (const missing of all) expect(climbs([allow(['s3:GetObject', ...all.filter(action => action !== missing)])]).items).not.toContain(name);
  });
  it('are put together from several statements, and found behind patterns', () => {
    expect(climbs([allow('lambda:Create*'), allow('lambda:Inv*ke*'), allow('iam:PassR*')]).items).toEqual([
      'calls a function with a role',
      'lets an event call a function with a role',
    ]);
  });
  it('are no ways when they lead to named things only', () => {
    expect(climbs([allow('iam:PutRolePolicy', 'arn:aws:iam::111122223333:role/app-*')])).toEqual({ items: [] });
    expect(climbs([allow('iam:PutRolePolicy', 'arn:aws:iam::111122223333:role/*')]).items).toEqual(['writes a policy into a role']);
    expect(climbs([allow('iam:PutRolePolicy', 'arn:aws:iam::111122223333:user/*')])).toEqual({ items: [] });
  });
  it('may lead over oneself: policies do, keys do not', () => {
    const self = 'arn:aws:iam::*:user/${aws:username}';
    expect(climbs([allow('iam:AttachUserPolicy', self)]).items).toEqual(['attaches a policy to a user']);
    expect(climbs([allow(['iam:CreateAccessKey', 'iam:UpdateLoginProfile'], self)])).toEqual({ items: [] });
  });
  it('hand a role to the service that is meant', () => {
    const to = (service: Written): Written => allow('iam:PassRole', '*', { Condition: { StringEquals: { 'iam:PassedToService': service } } });
    const run = allow('ec2:RunInstances');
    expect(climbs([run, to('ec2.amazonaws.com')]).items).toEqual(['runs an instance with a role']);
    expect(climbs([run, to(['lambda.amazonaws.com', 'ec2.*'])]).items).toEqual(['runs an instance with a role']);
    expect(climbs([run, to('lambda.amazonaws.com')])).toEqual({ items: [] });
  });
  it('stay open where a step is not known, and closed where one is missing for certain', () => {
    expect(climbs([allow(['iam:PassRole', open])]).rest).toBe('a statement is not wholly known');
    expect(climbs([allow('iam:PutRolePolicy', open)])).toEqual({ items: [], rest: 'a statement is not wholly known' });
    expect(climbs([allow('s3:GetObject', open)])).toEqual({ items: [] });
  });
});

describe('what an identity holds', () => {
  const role = (body: { readonly [key: string]: Written }): Declaration => declared('aws_iam_role.r', { name: 'r', ...body });
  const attach = (arn: Written): Declaration => declared('aws_iam_role_policy_attachment.a', { role: { ref: 'aws_iam_role.r.name' }, policy_arn: arn });
  const administers = (...declarations: readonly Declaration[]): unknown => {
    const fact = factOf(declarations, 'aws_iam_role.r', 'administers');
    return fact.is === 'unknown' ? 'open' : fact.value;
  };
  const aws = (name: string): string => `arn:aws:iam::aws:policy/${name}`;
  const limit = declared('aws_iam_policy.limit', { arn: 'arn:aws:iam::1:policy/limit', policy: { Statement: [allow('s3:*')] } });

  it('comes from what is attached to it', () => {
    expect(administers(role({}), attach(aws('AdministratorAccess')))).toBe(true);
    expect(administers(role({}), attach(aws('ReadOnlyAccess')))).toBe(false);
    expect(administers(role({}), attach('arn:aws:iam::1:policy/elsewhere'))).toBe('open');
    expect(administers(role({ managed_policy_arns: [aws('PowerUserAccess')] }))).toBe(false);
  });
  it('is held back by a boundary, unless the boundary is as wide or not read', () => {
    const admin = attach(aws('AdministratorAccess'));
    expect(administers(role({ permissions_boundary: 'arn:aws:iam::1:policy/limit' }), admin, limit)).toBe(false);
    expect(administers(role({ permissions_boundary: aws('AdministratorAccess') }), admin)).toBe(true);
    expect(administers(role({ permissions_boundary: 'arn:aws:iam::1:policy/elsewhere' }), admin)).toBe('open');
    expect(administers(role({ permissions_boundary: open }), admin)).toBe('open');
    expect(administers(role({ permissions_boundary: open }), attach(aws('ReadOnlyAccess')))).toBe(false);
  });
});

describe('actions on everything', () => {
  const unbound = (statements: Written): unknown => policyFact(statements, 'unbound');
  it.each<[Written, unknown]>([
    [[allow(['ec2:DescribeInstances', 'cloudwatch:PutMetricData', 'ecr:GetAuthorizationToken', 'ssmmessages:*'])], { items: [] }],
    [[allow(['s3:GetObject', 's3:ListAllMyBuckets'])], { items: ['s3:getobject'] }],
    [[allow('s3:ListBucket')], { items: ['s3:listbucket'] }],
    [[allow(['ec2:Describe*', 'dynamodb:*'])], { items: ['dynamodb:*'] }],
    [[allow('*')], { items: ['*'] }],
    [[{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], { items: ['all but iam:*'] }],
    [[allow('s3:GetObject', 'arn:aws:s3:::shop/*')], { items: [] }],
    [[allow('ec2:StopInstances', '*', { Condition: { StringEquals: { 'ec2:ResourceTag/team': 'shop' } } })], { items: [] }],
    [[allow('ec2:StopInstances', '*', mfa)], { items: ['ec2:stopinstances'] }],
    [[deny('s3:GetObject')], { items: [] }],
    [[allow('s3:GetObject', open)], { items: [], rest: 'a statement is not wholly known' }],
    [[allow('ec2:DescribeInstances', open)], { items: [] }],
    [[allow(open)], { items: [], rest: 'var.x has no value' }],
  ])('%j', (statements, expected) => {
    expect(unbound(statements)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { declared, estateWith, type Written } from '../../../test/declared.ts';
import { bind } from '../../engine/bind.ts';
import { factsOf } from '../../engine/facts.ts';
import { allUnstudied, asset, type Catalog, demarcate, type Fact, hole, mapping, type Part, type Several, service } from '../../model/index.ts';
import { coversAction, document, statements } from './policy.ts';

const thing = asset(service({ id: 'test.thing', name: 'Thing', vendor: 'test' }), 'thing', { policy: statements });
const catalog: Catalog = {
  services: [],
  demarcations: [demarcate(thing, allUnstudied)],
  checks: [],
  mappings: [mapping(thing, 'test_thing', ['id'], { policy: document('policy') })],
  computed: [],
  shipped: [],
};
const policyFact = (policy: Written): Fact<Several<Part>> => {
  const bound = bind(estateWith([declared('test_thing.t', { policy })]), catalog);
  const found = bound.found.get('test_thing.t');
  if (!found) throw new Error('not found');
  return factsOf(bound)(found)('policy') as Fact<Several<Part>>;
};
const partsOf = (policy: Written): readonly Part[] => {
  const fact = policyFact(policy);
  return fact.is === 'unknown' ? [] : fact.value.items;
};
/** One fact of the only statement: its value, or `open` when it is not known. */
const factOf = (statement: { readonly [key: string]: Written }, name: string): unknown => {
  const [part] = partsOf({ Statement: [{ Effect: 'Allow', ...statement }] });
  const fact = (part?.facts as Readonly<Record<string, Fact>> | undefined)?.[name];
  return fact === undefined ? 'missing' : fact.is === 'unknown' ? 'open' : fact.value;
};
const open = { unknown: 'var.x has no value' };

describe('policy documents', () => {
  it('are read from maps, JSON texts, and single statements', () => {
    expect(partsOf({ Statement: [{ Sid: 'A', Effect: 'Allow' }, { Effect: 'Deny' }] }).map(p => p.name)).toEqual(['A', '#2']);
    expect(partsOf({ Statement: { Sid: 'Only', Effect: 'Allow' } }).map(p => p.name)).toEqual(['Only']);
    expect(partsOf('{"Version":"2012-10-17","Statement":{"Sid":"T","Effect":"Allow","Action":"*","Resource":"*"}}').map(p => p.name)).toEqual(['T']);
    expect(partsOf('not a policy')).toEqual([]);
  });

  it.each<[Written, unknown]>([
    ['*', true],
    [{ AWS: '*' }, true],
    [{ AWS: ['arn:aws:iam::111122223333:root', '*'] }, true],
    [{ AWS: 'arn:aws:iam::111122223333:root' }, false],
    [{ Service: 'lambda.amazonaws.com' }, false],
    [{ Federated: '*' }, false],
    [{ AWS: open }, 'open'],
    [{ AWS: [open, '*'] }, true],
    [open, 'open'],
  ])('everybody: principal %j is %s', (Principal, expected) => {
    expect(factOf({ Principal }, 'everybody')).toBe(expected);
  });

  it('takes NotPrincipal as everybody, NotAction as all actions, NotResource as all resources', () => {
    expect(factOf({ NotPrincipal: { AWS: 'arn:aws:iam::1:root' } }, 'everybody')).toBe(true);
    expect(factOf({ NotAction: 'iam:*' }, 'allActions')).toBe(true);
    expect(factOf({ NotResource: 'arn:aws:s3:::b' }, 'allResources')).toBe(true);
    expect(factOf({ NotAction: [], Action: 's3:GetObject', NotResource: null, Resource: 'arn:aws:s3:::b' }, 'allActions')).toBe(false);
    expect(factOf({ NotAction: [], Action: 's3:GetObject', NotResource: null, Resource: 'arn:aws:s3:::b' }, 'allResources')).toBe(false);
    expect(factOf({ NotAction: open, Action: 's3:GetObject' }, 'allActions')).toBe('open');
    expect(factOf({ NotAction: open, Action: '*' }, 'allActions')).toBe(true);
    expect(factOf({ NotPrincipal: open, Principal: { AWS: 'arn:aws:iam::1:root' } }, 'everybody')).toBe('open');
  });

  it.each<[Written, unknown, unknown]>([
    ['*', true, false],
    ['*:*', true, false],
    [['s3:Get*', '*'], true, false],
    ['s3:*', false, true],
    [['s3:GetObject', 'ec2:*'], false, true],
    ['s3:Get*', false, false],
    [open, 'open', 'open'],
  ])('actions %j: all %s, all of a service %s', (Action, all, service) => {
    expect(factOf({ Action }, 'allActions')).toBe(all);
    expect(factOf({ Action }, 'wholeService')).toBe(service);
  });

  it.each<[string, Written | undefined, unknown]>([
    ['nothing', undefined, false],
    ['an organisation', { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, true],
    ['any organisation', { StringLike: { 'aws:PrincipalOrgID': '*' } }, false],
    ['everybody but one account', { StringNotEquals: { 'aws:SourceAccount': '1' } }, false],
    ['an account if it is said', { StringEqualsIfExists: { 'aws:SourceAccount': '1' } }, false],
    ['the whole internet', { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '0.0.0.0/0'] } }, false],
    ['a network', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, true],
    ['a key that ties nothing', { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } }, false],
    ['TLS', { Bool: { 'aws:SecureTransport': 'true' } }, false],
    ['a repository', { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } }, true],
    ['something unknown', open, 'open'],
    ['a star that is a plain character', { StringEquals: { 'aws:PrincipalOrgID': '*' } }, true],
    ['an unknown account, exactly', { StringEquals: { 'aws:SourceAccount': open } }, true],
    ['an unknown account of an organisation, exactly', { 'ForAnyValue:StringEquals': { 'aws:PrincipalOrgPaths': [open] } }, true],
    ['an unknown account, with wildcards', { StringLike: { 'aws:SourceAccount': open } }, 'open'],
    ['an unknown source', { ArnLike: { 'aws:SourceArn': hole('var.arn') } }, 'open'],
    ['a source of an unknown kind', { ArnLike: { 'aws:SourceArn': `arn:${hole('var.rest')}` } }, 'open'],
    ['a source with an unknown name', { ArnLike: { 'aws:SourceArn': `arn:aws:s3:::${hole('var.name')}` } }, true],
    ['a network of an unknown length', { IpAddress: { 'aws:SourceIp': `${hole('var.net')}/0` } }, 'open'],
    ['a network with an unknown part', { IpAddress: { 'aws:SourceIp': `10.0.${hole('var.net')}.0/24` } }, true],
    ['an unknown key beside a fixed one', { StringEquals: { 'aws:SourceAccount': open, 'aws:PrincipalOrgID': 'o-1' } }, true],
  ])('a condition on %s', (_, Condition, expected) => {
    expect(factOf({ Principal: '*', ...(Condition !== undefined && { Condition }) }, 'narrowed')).toBe(expected);
  });

  it.each<[string, { readonly [key: string]: Written }, unknown]>([
    [
      'to everybody on everything',
      { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      true,
    ],
    [
      'with a flag instead of a text',
      { Effect: 'Deny', Principal: { AWS: '*' }, Action: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': false } } },
      true,
    ],
    ['the wrong way round', { Effect: 'Deny', Principal: '*', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, false],
    ['of one action only', { Effect: 'Deny', Principal: '*', Action: 's3:GetObject', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }, false],
    [
      'to one role only',
      { Effect: 'Deny', Principal: { AWS: 'arn:aws:iam::1:role/r' }, Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      false,
    ],
    [
      'together with another condition',
      { Effect: 'Deny', Principal: '*', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringEquals: { 'aws:SourceVpc': 'v' } } },
      false,
    ],
    ['in an Allow', { Effect: 'Allow', Principal: '*', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, false],
    ['to somebody unknown', { Effect: 'Deny', Principal: open, Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }, 'open'],
  ])('denies plain HTTP %s', (_, statement, expected) => {
    expect(factOf(statement, 'deniesPlain')).toBe(expected);
  });
});

describe('what a statement leaves out, and what its condition compares', () => {
  it('are told in words', () => {
    expect(factOf({ NotAction: ['iam:*', 'Organizations:*'] }, 'exceptActions')).toEqual({ items: ['iam:*', 'organizations:*'] });
    expect(factOf({ NotResource: 'arn:aws:s3:::b' }, 'exceptResources')).toEqual({ items: ['arn:aws:s3:::b'] });
    expect(factOf({ Action: '*' }, 'exceptActions')).toEqual({ items: [] });
  });
  it.each<[Written | undefined, Several<string>]>([
    [undefined, { items: [] }],
    [
      { StringLike: { 'Token.Example.com:sub': ['repo:Acme/*', 'repo:Other/*'] } },
      { items: ['stringlike token.example.com:sub repo:Acme/*', 'stringlike token.example.com:sub repo:Other/*'] },
    ],
    [
      { Bool: { 'aws:MultiFactorAuthPresent': true }, NumericLessThan: { 'aws:MultiFactorAuthAge': 3600 } },
      { items: ['bool aws:multifactorauthpresent true', 'numericlessthan aws:multifactorauthage 3600'] },
    ],
    [open, { items: [], rest: open.unknown }],
    [{ StringEquals: open }, { items: [], rest: open.unknown }],
    [{ StringEquals: { 'aws:SourceAccount': open } }, { items: [], rest: open.unknown }],
  ])('condition %j', (Condition, expected) => {
    expect(factOf({ Principal: '*', ...(Condition !== undefined && { Condition }) }, 'conditions')).toEqual(expected);
  });
});

describe('coversAction', () => {
  it.each<[Several<string>, boolean | undefined]>([
    [{ items: ['iam:*'] }, true],
    [{ items: ['iam:pass*'] }, true],
    [{ items: ['iam:pass?ole'] }, true],
    [{ items: ['s3:*'] }, false],
    [{ items: ['s3:*'], rest: 'var.x' }, undefined],
    [{ items: ['*'], rest: 'var.x' }, true],
    [{ items: [`iam:${hole('var.verb')}`] }, undefined],
    [{ items: [`s3:${hole('var.verb')}`] }, false],
  ])('%j', (actions, expected) => {
    expect(coversAction(actions, 'iam:passrole')).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { declared, estateWith, type Written } from '../../../../test/declared.ts';
import { bind } from '../../../engine/bind.ts';
import { factsOf } from '../../../engine/facts.ts';
import type { Several } from '../../../model/index.ts';
import mappings from './terraform.ts';

const trustFact = (statement: { readonly [key: string]: Written }, field: string): Several<string> => {
  const role = declared('aws_iam_role.r', { assume_role_policy: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }] } });
  const bound = bind(estateWith([role]), { services: [], demarcations: [], checks: [], mappings, computed: [], shipped: [] });
  const found = bound.found.get('aws_iam_role.r');
  if (!found) throw new Error('not found');
  const fact = factsOf(bound)(found)(field);
  return fact.is === 'unknown' ? { items: [], rest: fact.why } : (fact.value as Several<string>);
};
const open = { unknown: 'var.x has no value' };
const none = { items: [] };

describe('accounts that are trusted as a whole', () => {
  it.each<[string, { readonly [key: string]: Written }, Several<string>]>([
    ['by root', { Principal: { AWS: 'arn:aws:iam::444455556666:root' } }, { items: ['aws:arn:aws:iam::444455556666:root'] }],
    ['by number', { Principal: { AWS: ['444455556666'] } }, { items: ['aws:444455556666'] }],
    ['under a condition', { Principal: { AWS: '444455556666' }, Condition: { StringEquals: { 'sts:ExternalId': 'x' } } }, none],
    ['under a condition that is not known', { Principal: { AWS: '444455556666' }, Condition: open }, { items: [], rest: open.unknown }],
    ['not at all, but one of its roles', { Principal: { AWS: 'arn:aws:iam::444455556666:role/audit' } }, none],
    ['never', { Effect: 'Deny', Principal: { AWS: '444455556666' } }, none],
    ['perhaps', { Effect: open, Principal: { AWS: '444455556666' } }, { items: [], rest: open.unknown }],
    ['or who is not known', { Principal: { AWS: open } }, { items: [], rest: open.unknown }],
  ])('%s', (_, statement, expected) => {
    expect(trustFact(statement, 'wholeAccounts')).toEqual(expected);
  });
});

describe('services and federations without a name', () => {
  it.each<[Written, Several<string>]>([
    [{ Service: '*' }, { items: ['service:*'] }],
    [{ Service: 'ec2.amazonaws.com' }, none],
    [{ Federated: '*' }, { items: ['federated:*'] }],
    [{ Service: open }, { items: [], rest: open.unknown }],
  ])('%j', (Principal, expected) => {
    expect(trustFact({ Principal }, 'namelessServices')).toEqual(expected);
  });
});

describe('federations whose every user may come', () => {
  const github = 'arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com';
  const loose = { items: [`federated:${github}`] };
  const sub = (operator: string, value: Written): Written => ({ [operator]: { 'token.actions.githubusercontent.com:sub': value } });
  it.each<[string, Written | undefined, Several<string>]>([
    ['without a condition', undefined, loose],
    ['with an audience only', { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } }, loose],
    ['with a repository', sub('StringLike', 'repo:acme/shop:*'), none],
    ['with several', sub('ForAnyValue:StringLike', ['repo:acme/shop:*', 'repo:acme/web:*']), none],
    ['with one that is everybody', sub('StringLike', ['repo:acme/shop:*', 'repo:*']), loose],
    ['with a star', sub('StringLike', '*'), loose],
    ['with all but one', sub('StringNotEquals', 'repo:evil/x'), loose],
    ['with a repository if it is said', sub('StringLikeIfExists', 'repo:acme/shop:*'), loose],
    ['with something unknown', open, { items: [], rest: 'its condition is not wholly known' }],
    ['with a repository unknown', sub('StringLike', open), { items: [], rest: 'its condition is not wholly known' }],
  ])('%s', (_, Condition, expected) => {
    const statement = { Principal: { Federated: github }, Action: 'sts:AssumeRoleWithWebIdentity', ...(Condition !== undefined && { Condition }) };
    expect(trustFact(statement, 'looseFederations')).toEqual(expected);
  });
  it('are not asked where sign-in is by SAML, and are told apart by audience where that is their own', () => {
    expect(trustFact({ Principal: { Federated: 'arn:aws:iam::1:saml-provider/acme' }, Action: 'sts:AssumeRoleWithSAML' }, 'looseFederations')).toEqual(none);
    const cognito = { Principal: { Federated: 'cognito-identity.amazonaws.com' }, Action: 'sts:AssumeRoleWithWebIdentity' };
    expect(trustFact({ ...cognito, Condition: { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'eu-west-1:pool' } } }, 'looseFederations')).toEqual(
      none,
    );
    expect(trustFact(cognito, 'looseFederations').items).toEqual(['federated:cognito-identity.amazonaws.com']);
  });
});

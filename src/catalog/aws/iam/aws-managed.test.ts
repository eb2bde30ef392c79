import { describe, expect, it } from 'vitest';
import { declared, nodeOf } from '../../../../test/declared.ts';
import { hole, type MapNode, type Node, unresolved } from '../../../model/index.ts';
import { inAnyPartition, policiesOfAws, policyByName } from './aws-managed.ts';
import { grants, withoutPart } from './aws-managed-grants.ts';

const arnOf = (body: { readonly [key: string]: string | { readonly unknown: string } }): Node =>
  policyByName.value(declared('data.aws_iam_policy.p', body).body, (node, path) => (node as MapNode).entries[path]);

describe('policies of AWS', () => {
  it('are told once each, with a page of their own', () => {
    const names = [...Object.keys(grants), ...withoutPart];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter(name => !/^(?:(?:job-function|service-role)\/)?[A-Za-z0-9_-]+$/.test(name))).toEqual([]);
    expect(policiesOfAws.length).toBe(names.length);
    expect(policiesOfAws.every(({ source }) => source.url.startsWith('https://docs.aws.amazon.com/aws-managed-policy/'))).toBe(true);
  });
  it('are found by name', () => {
    expect(arnOf({ name: 'AWSLambdaBasicExecutionRole' })).toMatchObject({ value: 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole' });
    expect(arnOf({ arn: 'arn:aws:iam::1:policy/x' })).toMatchObject({ value: 'arn:aws:iam::1:policy/x' });
    expect(arnOf({ name: 'ours' })).toMatchObject({ is: 'unresolved', why: 'the policy ours was not read' });
    expect(arnOf({ name: { unknown: 'var.x has no value' } })).toMatchObject({ is: 'unresolved', why: 'var.x has no value' });
    expect(arnOf({ path_prefix: '/x/' })).toMatchObject({ is: 'unresolved' });
    expect(nodeOf('x').is).toBe('value');
  });
  it('are found in any partition, and nothing else is', () => {
    const via = inAnyPartition('policy_arn').via;
    const partition = hole('data.aws_partition.here.partition');
    expect(
      via?.([`arn:${partition}:iam::aws:policy/AdministratorAccess`, `arn:${partition}:iam::aws:policy/Unheard`, 'arn:aws:iam::aws:policy/ReadOnlyAccess']),
    ).toEqual({
      value: { items: [{ ref: 'arn:aws:iam::aws:policy/AdministratorAccess' }] },
    });
    expect(via?.({ [unresolved]: 'var.x has no value' })).toEqual({ value: { items: [] } });
  });
});

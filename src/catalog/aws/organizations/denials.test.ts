import { expect, it } from 'vitest';
import type { Fact, Part, Several, Values } from '../../../model/index.ts';
import type { statement } from '../policy.ts';
import { guardsOf } from './denials.ts';

const at = { file: 'main.tf', line: 1 };
const said = <T>(value: T): Fact<T> => ({ is: 'stated', value, at });
const several = (...items: readonly string[]): Fact<Several<string>> => said({ items });
const none = several();
interface Said {
  readonly effect?: Fact<'Allow' | 'Deny'>;
  readonly actions?: Fact<Several<string>>;
  readonly exceptActions?: Fact<Several<string>>;
  readonly conditions?: Fact<Several<string>>;
}
const one = ({ effect = said('Deny'), actions = none, exceptActions = none, conditions = none }: Said): Part<Values<typeof statement>> => ({
  name: '#1',
  at,
  on: 'x',
  steps: [],
  facts: {
    ...{ sid: said(''), effect, actions, exceptActions, resources: several('*'), exceptResources: none, principals: none },
    ...{ everybody: said(false), narrowed: said(false), allActions: said(false), wholeService: said(false), allResources: said(true) },
    ...{ deniesPlain: said(false), conditional: said(false), conditions },
  },
});
const of = (...all: readonly Said[]) => guardsOf(said({ items: all.map(one) }));

it('finds what a policy keeps from happening', () => {
  expect(of({ actions: several('organizations:leaveorganization') })).toEqual({ value: { items: ['leaving the organisation'] } });
  expect(of({ actions: several('cloudtrail:*', 'guardduty:delete*') })).toEqual({ value: { items: ['stopping trails', 'stopping detection'] } });
  expect(of({ exceptActions: several('s3:*') })).toMatchObject({ value: { items: expect.arrayContaining(['leaving the organisation', 'stopping trails']) } });
  expect(of({ effect: said('Allow'), actions: several('*') })).toEqual({ value: { items: [] } });
});
it('knows the root user and regions by their conditions', () => {
  expect(of({ actions: several('*'), conditions: several('stringlike aws:principalarn arn:aws:iam::*:root') })).toEqual({
    value: { items: ['acts of the root user'] },
  });
  expect(of({ exceptActions: several('iam:*'), conditions: several('stringnotequals aws:requestedregion eu-west-1') })).toEqual({
    value: { items: ['other regions'] },
  });
  expect(of({ actions: several('cloudtrail:stoplogging'), conditions: several('arnnotlike aws:principalarn arn:aws:iam::*:role/audit') })).toEqual({
    value: { items: ['stopping trails'] },
  });
});
it('keeps open what is not known', () => {
  const open = { is: 'unknown', why: 'var.x has no value', at } as const;
  expect(guardsOf(open)).toEqual({ value: { items: [], rest: 'var.x has no value' } });
  expect(of({ actions: open })).toMatchObject({ value: { items: [], rest: 'a statement is not wholly known' } });
  expect(of({ actions: open, conditions: several('stringlike aws:principalarn arn:aws:iam::*:root') })).toMatchObject({
    value: { rest: 'a statement is not wholly known' },
  });
  expect(of({ actions: several('*'), conditions: open })).toMatchObject({ value: { rest: 'a statement is not wholly known' } });
  expect(of({ effect: open, actions: several('*') })).toMatchObject({ value: { rest: 'a statement is not wholly known' } });
});

import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { effectOf, effects } from './effect.ts';

const rule = (effect: string) =>
  Object.fromEntries([
    ['if', { field: 'type', equals: 'x' }],
    ['then', { effect }],
  ]);
describe('the effect of a definition', () => {
  it('stands in its rule, as text or not', () => {
    expect(effectOf(JSON.stringify(rule('Deny')), undefined)).toEqual({ value: 'refuses' });
    expect(effectOf(rule('auditIfNotExists'), undefined)).toEqual({ value: 'reports' });
    expect(effectOf(rule('Modify'), undefined)).toEqual({ value: 'puts right' });
    expect(effectOf(rule('disabled'), undefined)).toEqual({ value: 'nothing' });
  });
  it('is the default of the parameter that the rule names', () => {
    const parameters = { effect: { type: 'String', defaultValue: 'Audit' } };
    expect(effectOf(JSON.stringify(rule("[parameters('effect')]")), JSON.stringify(parameters))).toEqual({ value: 'reports' });
    expect(effectOf(rule("[[parameters('effect')]"), parameters)).toEqual({ value: 'reports' });
  });
  it('may be decided elsewhere', () => {
    const unknown = { unknown: 'which effect it has is decided where it is assigned', among: effects };
    expect(effectOf(rule("[parameters('effect')]"), { effect: { type: 'String' } })).toEqual(unknown);
    expect(effectOf('not json', undefined)).toEqual(unknown);
    expect(effectOf(undefined, undefined)).toEqual(unknown);
    expect(effectOf({ [unresolved]: 'var.rule' }, undefined)).toEqual({ unknown: 'var.rule', among: effects });
  });
});

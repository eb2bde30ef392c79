import { expect, it } from 'vitest';
import { extentOf } from './control-plane-logs.ts';

const at = { file: 'main.tf', line: 1 };
const all = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];
const from = (items: readonly string[], rest?: string) => extentOf({ logs: { is: 'stated', value: { items, ...(rest !== undefined && { rest }) }, at } });

it('tells how much is recorded', () => {
  expect(from([...all].reverse())).toEqual({ value: 'every type' });
  expect(from(['audit', 'api'])).toEqual({ value: 'the audit log' });
  expect(from(['api'])).toEqual({ value: 'other types' });
  expect(from([])).toEqual({ value: 'nothing' });
});

it('keeps open what more types may change', () => {
  expect(from(all, 'var.more')).toEqual({ value: 'every type' });
  expect(from(['audit'], 'var.more')).toEqual({ unknown: 'var.more', among: ['every type', 'the audit log'] });
  expect(from(['api'], 'var.more')).toEqual({ unknown: 'var.more', among: ['every type', 'the audit log', 'other types'] });
  expect(from([], 'var.more')).toEqual({ unknown: 'var.more', among: ['every type', 'the audit log', 'nothing', 'other types'] });
  expect(extentOf({ logs: { is: 'unknown', why: 'var.logs', at } })).toMatchObject({ unknown: 'var.logs' });
});

import { expect, it } from 'vitest';
import { type Change, spelledList } from '../../model/index.ts';
import { gather } from './gather.ts';

const logs = (...types: readonly string[]): Change => ({ do: 'set', on: 'c', path: ['logs'], to: spelledList(...types) });
const days = (to: number): Change => ({ do: 'set', on: 'c', path: ['days'], to });

it('makes one list of two, with all that either has', () => {
  const { changes, of } = gather([[logs('audit', 'api')], [logs('api', 'scheduler')]], new Map());
  expect(changes).toEqual([logs('audit', 'api', 'scheduler')]);
  expect(of).toEqual([[0], [0]]);
});
it('takes the larger of two numbers', () => expect(gather([[days(7)], [days(2)]], new Map()).changes).toEqual([days(7)]));

import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { allowsBy } from './action.ts';
import { logsFlows } from './flow-logs.ts';

it('takes a block or the old switch', () => {
  expect(logsFlows({ log_config: [{}] })).toEqual({ value: true });
  expect(logsFlows({ enable_flow_logs: true })).toEqual({ value: true });
  expect(logsFlows({ enable_flow_logs: false })).toEqual({ value: false });
  expect(logsFlows({})).toEqual({ value: false });
  expect(logsFlows({ log_config: [{ [unresolved]: 'var.x' }] })).toEqual({ unknown: 'var.x', among: [true, false] });
});
it('tells what a rule allows', () => {
  const allows = allowsBy('allow');
  expect(allows({ allow: [{ protocol: 'tcp' }] })).toEqual({ value: true });
  expect(allows({ deny: [{ protocol: 'all' }] })).toEqual({ value: false });
  expect(allows({ allow: { [unresolved]: 'var.x' } })).toEqual({ unknown: 'var.x', among: [true, false] });
});

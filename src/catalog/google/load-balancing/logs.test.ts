import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { logsBy } from './logs.ts';

const logs = logsBy('sample_rate');
const open = { [unresolved]: 'var.x' };
it('logs requests when it is on and a share of them is asked for', () => {
  expect(logs([{ enable: true }])).toEqual({ value: true });
  expect(logs([{ enable: true, sample_rate: 0.5 }])).toEqual({ value: true });
  expect(logs([{ enable: true, sample_rate: 0 }])).toEqual({ value: false });
  expect(logs({ enable: false })).toEqual({ value: false });
  expect(logs([{ sample_rate: 1 }])).toEqual({ value: false });
  expect(logs([])).toEqual({ value: false });
});
it('is open where either is', () => {
  expect(logs([{ enable: open }])).toEqual({ unknown: 'var.x', among: [true, false] });
  expect(logs([{ enable: true, sample_rate: open }])).toEqual({ unknown: 'var.x', among: [true, false] });
  expect(logs([{ enable: open, sample_rate: 0 }])).toEqual({ value: false });
  expect(logs([open])).toEqual({ unknown: 'var.x', among: [true, false] });
});

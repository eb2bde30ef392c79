import { expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { recordsEverything, recordsEverythingAlone } from './audited.ts';

const types = (...names: readonly string[]) => names.map(name => ({ log_type: name }));
it('asks for all reads and writes of all services', () => {
  expect(recordsEverythingAlone({ service: 'allServices', audit_log_config: types('ADMIN_READ', 'DATA_READ', 'DATA_WRITE') })).toEqual({ value: true });
  expect(recordsEverythingAlone({ service: 'allServices', audit_log_config: types('ADMIN_READ') })).toEqual({ value: false });
  expect(recordsEverythingAlone({ service: 'storage.googleapis.com', audit_log_config: types('ADMIN_READ', 'DATA_READ', 'DATA_WRITE') })).toEqual({
    value: false,
  });
  expect(
    recordsEverything([{ service: 'allServices', auditLogConfigs: [{ logType: 'ADMIN_READ' }, { logType: 'DATA_READ' }, { logType: 'DATA_WRITE' }] }]),
  ).toEqual({ value: true });
  expect(recordsEverything([])).toEqual({ value: false });
  expect(recordsEverything([{ service: { [unresolved]: 'var.s' } }])).toEqual({ unknown: 'var.s', among: [true, false] });
  const exempting = (exempted_members: Plain) => ({
    service: 'allServices',
    audit_log_config: [...types('ADMIN_READ', 'DATA_WRITE'), { log_type: 'DATA_READ', exempted_members }],
  });
  expect(recordsEverythingAlone(exempting([]))).toEqual({ value: true });
  expect(recordsEverythingAlone(exempting(['user:jane@example.com']))).toEqual({ value: false });
  expect(recordsEverythingAlone(exempting([{ [unresolved]: 'var.m' }]))).toEqual({ unknown: 'var.m', among: [true, false] });
});

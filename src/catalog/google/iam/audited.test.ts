import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
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
});

import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { recordsData } from './kinds.ts';

const open = { [unresolved]: 'var.x' };
it('asks for reads and writes', () => {
  expect(recordsData([{ log_type: 'DATA_READ' }, { log_type: 'DATA_WRITE' }])).toEqual({ value: true });
  expect(recordsData([{ log_type: 'ADMIN_READ' }, { log_type: 'DATA_READ' }])).toEqual({ value: false });
  expect(recordsData([{ log_type: 'DATA_READ' }, { log_type: open }])).toMatchObject({ unknown: 'var.x' });
  expect(recordsData([open])).toMatchObject({ unknown: 'var.x' });
});

import { customer, demarcate, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { ownCode } from '../own-code.ts';
import { keyCases } from '../own-key.ts';
import { dataset, table } from './service.ts';
import { says } from './sources.ts';

const everyPart = {
  ...abstracted,
  'limit-exposure': customer('Grant nothing to everybody.', says.everybody),
  'record-access': provider('Records who changes, reads and writes the data, with nothing to switch on.', says.audit),
  'back-up-data': unchecked(
    'snapshots and copies of datasets are other resources',
    shared({ provider: 'Keeps a fail-safe copy for some days.', customer: 'Take snapshots or copies of what must outlive that.' }, says.failSafe),
  ),
} as const;

export default [
  demarcate(dataset, {
    ...everyPart,
    'write-safe-code': ownCode('functions and procedures', says.routines),
    'encrypt-at-rest': provider('Encrypts every table, with nothing to switch on.', says.keys),
    'control-keys': when(dataset, 'keys', keyCases(says.keys)),
    'undo-mistakes': shared(
      { provider: 'Keeps what was changed or deleted for seven days, unless told otherwise.', customer: 'Leave the window at its full length.' },
      says.history,
    ),
  }),
  demarcate(table, {
    ...everyPart,
    'encrypt-at-rest': provider('Encrypts every table, with nothing to switch on.', says.keys),
    'control-keys': when(table, 'keys', keyCases(says.defaultKey)),
    'undo-mistakes': unchecked(
      'how far back a table can be reached stands in its dataset',
      shared({ provider: 'Keeps what was changed or deleted for as long as the dataset says.', customer: 'Restore in time.' }, says.history),
    ),
  }),
];

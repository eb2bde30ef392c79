import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { instance, table } from './service.ts';
import { says } from './sources.ts';

const everyPart = { ...abstracted, 'limit-exposure': customer('Let nobody use it but those who are named.', says.everybody) } as const;
const onTable = notApplicable('stands on the tables of the instance');
const onInstance = notApplicable('stands on the instance of the table');

export default [
  demarcate(instance, {
    ...everyPart,
    'survive-failure': when(instance, 'clusters', {
      one: customer('Give the instance a second cluster in another zone, where it must go on.', says.clusters),
      several: provider('Copies every change to all clusters, and has one that fails replaced by another as routing says.', says.clusters),
    }),
    'encrypt-at-rest': provider('Encrypts what is stored, with nothing to switch on.', says.keys),
    'control-keys': when(instance, 'keys', keyCases(says.keys)),
    'back-up-data': onTable,
    'undo-mistakes': onTable,
  }),
  demarcate(table, {
    ...everyPart,
    'survive-failure': onInstance,
    'control-keys': onInstance,
    'back-up-data': shared(
      { provider: 'Makes the backups that were asked for.', customer: 'Enable automated backup, and say how long backups are kept.' },
      says.backups,
    ),
    'undo-mistakes': customer('Protect the table from deletion.', says.protection),
    'retain-and-dispose': unchecked(
      'how long cells must stay follows from law and contract, which no configuration shows',
      customer('Name rules by which old cells go.', says.protection),
    ),
  }),
];

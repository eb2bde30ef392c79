import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { byKey } from '../key-choice.ts';
import { table } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(table, {
    ...abstracted,
    'apply-platform-patches': provider('Installs the fixes of the service without a window for the customer to set.', says.service),
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', says.service),
    'limit-exposure': notApplicable('a table has no policy of its own; identities are let in by theirs, which are judged there'),
    'encrypt-at-rest': provider('Encrypts the data of every table.', says.encryption),
    'control-keys': when(table, 'keys', byKey(says.encryption, 'managed by AWS')),
    'encrypt-in-transit': provider('Takes connections over TLS only.', says.transit),
    'survive-failure': provider('Keeps copies of each table in several zones of the region.', says.zones),
    'back-up-data': shared({ provider: 'Keeps continuous backups where that is switched on.', customer: 'Switch point-in-time recovery on.' }, says.recovery),
    'undo-mistakes': unchecked(
      'a table has no protection from deletion to switch on',
      customer('Bring a table back by point-in-time recovery when it was changed or deleted by mistake.', says.recovery),
    ),
    'record-access': unchecked('whether a trail records the reads and writes of rows is judged on the trail', abstracted['record-access']),
  }),
];

import { customer, demarcate, inferred, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { ownCode } from '../own-code.ts';
import { keyCases } from '../own-key.ts';
import { database } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(database, {
    ...abstracted,
    'write-safe-code': ownCode('security rules', inferred(says.rules)),
    'limit-exposure': unchecked(
      'security rules are programs, and whom they let in no setting of the database shows',
      customer('Write rules that let no client read or write what is not its own.', says.rules),
    ),
    'guard-apis': unchecked(
      'security rules are programs, and whom they let in no setting of the database shows',
      shared({ provider: 'Applies rules and IAM to every request.', customer: 'Write the rules, and test them.' }, says.rules),
    ),
    'survive-failure': provider('Copies every write to several zones, and to several regions where the location spans them.', says.copies),
    'encrypt-at-rest': provider('Encrypts all data, with nothing to switch on.', says.keys),
    'control-keys': when(database, 'keys', keyCases(says.keys)),
    'back-up-data': shared(
      { provider: 'Takes and keeps the backups that were asked for.', customer: 'Ask for them by a schedule, and say how long they are kept.' },
      says.backups,
    ),
    'undo-mistakes': customer('Ask for recovery to a point in time, and for protection from deletion.', says.settings),
  }),
];

import { customer, demarcate, notApplicable, provider, shared, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { secret, version } from './service.ts';
import { says } from './sources.ts';

const onSecret = notApplicable('stands on the secret that the version belongs to');
export default [
  demarcate(secret, {
    ...abstracted,
    'limit-exposure': customer('Let nobody read the secret but those who are named.', says.everybody),
    'encrypt-in-transit': provider('Answers calls over HTTPS only.', says.keys),
    'encrypt-at-rest': provider('Encrypts every secret before it is written, with nothing to switch on.', says.keys),
    'control-keys': when(secret, 'keys', keyCases(says.keys)),
    'guard-credentials': shared(
      { provider: 'Keeps the secret, and says when it is due.', customer: 'Set a schedule, and replace the secret when it is due.' },
      says.rotation,
    ),
    'undo-mistakes': customer('Ask for a delay before versions are destroyed.', says.destruction),
  }),
  demarcate(version, {
    ...abstracted,
    'limit-exposure': onSecret,
    'control-keys': onSecret,
    'undo-mistakes': onSecret,
    'guard-credentials': customer('Put the secret in without writing it into a source.', says.contents),
  }),
];

import { demarcate, notApplicable, provider, shared } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { platform } from '../baselines/sources-of-the-stack.ts';
import { operations } from '../baselines/sources-of-use.ts';
import { ownCode } from '../own-code.ts';
import { rule } from './service.ts';
import { says } from './sources.ts';

const passesOn = notApplicable('a rule passes messages on, and keeps none');

export default [
  demarcate(rule, {
    ...abstracted,
    'write-safe-code': ownCode('rules'),
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', platform.abstractedMoves),
    'survive-failure': shared({ provider: 'Runs the rules engine.', customer: 'Say where messages go that could not be passed on.' }, says.errors),
    'limit-exposure': notApplicable('devices come in at the endpoint of the account, and not at a rule'),
    'back-up-data': passesOn,
    'prove-recovery': passesOn,
    'undo-mistakes': passesOn,
    'classify-data': passesOn,
    'retain-and-dispose': passesOn,
    'encrypt-at-rest': passesOn,
    'control-keys': passesOn,
    'record-access': provider('Records the calls that change rules for 90 days.', operations.accessLogs),
    'encrypt-in-transit': notApplicable('devices come in at the endpoint of the account, and not at a rule'),
    'guard-apis': notApplicable('devices come in at the endpoint of the account, and not at a rule'),
  }),
];

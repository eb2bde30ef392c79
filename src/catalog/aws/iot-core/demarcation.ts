import { customer, demarcate, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { rule } from './service.ts';
import { says } from './sources.ts';

const passesOn = notApplicable('a rule passes messages on, and keeps none');

export default [
  demarcate(rule, {
    ...abstracted,
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', says.passing),
    'survive-failure': shared({ provider: 'Runs the rules engine.', customer: 'Say where messages go that could not be passed on.' }, says.errors),
    'limit-exposure': notApplicable('devices come in at the endpoint of the account, and not at a rule'),
    'back-up-data': passesOn,
    'prove-recovery': passesOn,
    'undo-mistakes': passesOn,
    'classify-data': passesOn,
    'encrypt-at-rest': passesOn,
    'control-keys': passesOn,
    'record-access': provider('Records every call that changes rules in CloudTrail.', says.passing),
    'encrypt-in-transit': notApplicable('devices come in at the endpoint of the account, and not at a rule'),
    'guard-apis': unchecked(
      'which messages a rule should take, no setting shows',
      customer('Pass on only messages that you expect, and look at them before they are used.', says.passing),
    ),
  }),
];

import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { accessRuleLine } from '../access-rule.ts';
import { abstracted } from '../baselines/index.ts';
import { family } from '../baselines/sources-of-families.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { locks } from '../locks.ts';
import { accessRule, namespace } from './service.ts';
import { says } from './sources.ts';

const passesOn = notApplicable('what is sent is passed on, and none of it is kept');

export default [
  demarcate(namespace, {
    ...abstracted,
    'limit-exposure': customer('Close the namespace to public networks where programs come over private endpoints.', says.settings),
    'filter-traffic': unchecked(
      'rules of the firewall are resources of their own, and are not read as facts of the namespace',
      customer('Name the addresses that may come in.', says.firewall),
    ),
    'encrypt-in-transit': provider('Takes TLS 1.2 or newer.', says.settings),
    'survive-failure': unchecked(
      'a second namespace elsewhere is a resource of its own',
      shared({ provider: 'Runs the service.', customer: 'Have programs know a second namespace where nothing may stop.' }, family.spread),
    ),
    'guard-credentials': unchecked(
      'keys come with the rules for shared access, which are checked where they stand',
      customer(
        'Have programs come with identities, and keep and rotate the keys of rules.',
        inferred(
          says.firewall,
          'Says that whoever authenticates gets in from the internet; so what people and programs authenticate with must be kept by those who have it.',
        ),
      ),
    ),
    'encrypt-at-rest': passesOn,
    'control-keys': passesOn,
    'back-up-data': passesOn,
    'prove-recovery': passesOn,
    'undo-mistakes': unchecked('locks are resources of their own', customer('Lock the namespace against deletion.', locks)),
    'record-access': unchecked('logs are collected by a setting of its own', customer('Have the logs of connections collected.', onDiagnostics)),
  }),
  demarcate(accessRule, accessRuleLine()),
];

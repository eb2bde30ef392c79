import { customer, demarcate, inferred, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { authenticatedByDefault, encryptedByDefault } from '../benchmark.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { hub, provisioning } from './service.ts';
import { says } from './sources.ts';

const usual = {
  ...abstracted,
  'control-keys': unchecked(
    'keys of your own are a preview that is taken when a hub is made',
    shared({ provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough for what devices send.' }, says.rules),
  ),
  'encrypt-in-transit': provider('Takes TLS 1.2 with strong ciphers only.', says.tls),
  'limit-exposure': customer('Name the networks that reach it, or close it to all public ones.', says.networks),
  'filter-traffic': unchecked(
    'networks that are named are checked under limit-exposure',
    customer('Name the addresses from which devices and programs may come.', says.networks),
  ),
  'survive-failure': unchecked(
    'whether a second hub stands ready elsewhere is known to people',
    shared(
      {
        provider: 'Runs over the zones of a region that has them, and moves to the paired one in rare cases.',
        customer: 'Decide when to move sooner, and let devices find the way.',
      },
      says.failures,
    ),
  ),
  'undo-mistakes': unchecked(
    'the register of devices is exported by programs, and no setting shows it',
    customer(
      'Export the register of devices, so that it can be brought back.',
      inferred(
        says.failures,
        'Says that Microsoft keeps hubs going and moves them in rare cases, but not that a register that was changed by mistake comes back; so an export to go back to is the customer’s.',
      ),
    ),
  ),
  'secure-devices': unchecked(
    'devices stand outside the cloud, and no configuration shows them',
    customer('Choose devices that resist tampering, and update what runs on them.', says.devices),
  ),
  'record-access': shared({ provider: 'Records the calls that manage it.', customer: 'Have the logs of connections and operations collected.' }, onDiagnostics),
} as const;

export default [
  demarcate(hub, {
    ...usual,
    'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('iot-hub')),
    'encrypt-at-rest': provider('Encrypts what the service stores.', encryptedByDefault('iot-hub')),
    'guard-credentials': customer('Refuse shared keys for programs, give each device its own, and send messages on by identity.', says.devices),
  }),
  demarcate(provisioning, {
    ...usual,
    'limit-exposure': customer('Name the networks that reach it, or close it to all public ones.', says.enrolFrom),
    'filter-traffic': unchecked(
      'networks that are named are checked under limit-exposure',
      customer('Name the addresses from which devices and programs may come.', says.enrolFrom),
    ),
    'encrypt-in-transit': provider('Takes TLS 1.2 only.', says.enrolTls),
    'survive-failure': provider('Runs over the zones of a region that has them, and moves to the paired region in rare cases.', says.enrolFailures),
    'undo-mistakes': unchecked(
      'enrolments are exported by programs, and no setting shows it',
      customer(
        'Keep copies of enrolments, so that they can be brought back.',
        inferred(
          says.enrolFailures,
          'Says that Microsoft keeps the service going, but not that an enrolment that was changed by mistake comes back; so a copy to go back to is the customer’s.',
        ),
      ),
    ),
    'guard-credentials': unchecked(
      'how devices prove who they are is said in enrolments, which are content',
      customer('Have devices prove who they are with a certificate or a chip, not with a key that all share.', says.devices),
    ),
  }),
];

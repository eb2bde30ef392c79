import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { infrastructure } from '../baselines/index.ts';
import { engine } from './service.ts';
import { says } from './sources.ts';

const onMachine = notApplicable('the machine below the engine answers for it');

export default [
  demarcate(engine, {
    ...infrastructure,
    'publish-os-patches': onMachine,
    'apply-os-patches': onMachine,
    'harden-os': onMachine,
    'stop-malware': onMachine,
    'filter-traffic': onMachine,
    'segment-network': onMachine,
    'control-egress': onMachine,
    'encrypt-at-rest': onMachine,
    'publish-platform-patches': provider('Makes the updates of SQL Server.', says.maker),
    'offer-upgrades': provider('Makes the versions of SQL Server, and says when old ones end.', says.maker),
    'apply-platform-patches': when(engine, 'patching', {
      'in a window': shared(
        {
          provider: 'Has the agent install important and critical updates in the window.',
          customer: 'Install all other updates, and keep the machine running for them.',
        },
        says.patching,
      ),
      'by you': customer('Install every update of the engine.', says.patching),
    }),
    'limit-exposure': customer('Let the engine listen on the machine or in its network only.', says.security),
    'guard-credentials': unchecked(
      'logins live inside the engine, which no configuration shows',
      customer('Keep the passwords of the engine in a vault, or do without them.', says.security),
    ),
    'control-keys': customer('Have the engine take its keys from a vault, and rotate them there.', says.settings),
    'back-up-data': customer('Have the databases backed up, encrypted, and kept for long enough.', says.backup),
  }),
];

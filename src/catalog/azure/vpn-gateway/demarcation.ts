import { customer, demarcate, notApplicable, shared } from '../../../model/index.ts';
import { networking } from '../networking.ts';
import { partOf } from '../part-of.ts';
import { connection, gateway } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(gateway, {
    ...networking,
    'survive-failure': shared({ provider: 'Runs two copies of the gateway.', customer: 'Have both of them carry traffic.' }, says.copies),
    'encrypt-in-transit': notApplicable('stands on each connection of the gateway'),
    'record-access': shared({ provider: 'Writes a log of tunnels.', customer: 'Have it sent somewhere, and keep it.' }, says.logs),
  }),
  demarcate(connection, {
    ...partOf('the gateway answers for it'),
    'absorb-floods': networking['absorb-floods'],
    'encrypt-in-transit': shared(
      { provider: 'Encrypts the tunnel by what both sides can agree on.', customer: 'Name strong algorithms, and no old protocol.' },
      says.crypto,
    ),
    'guard-credentials': customer('Keep the shared key in a vault, and change it now and then.', says.secret),
  }),
];

import { customer, demarcate, shared, unchecked } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { job } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(job, {
    ...settingsOnly('a job only calls; nobody reaches anything through it'),
    'control-egress': unchecked('which addresses are meant is known to people', customer('Have the job call only an address that is meant.', says.own)),
    'encrypt-in-transit': customer('Give the address that is called by https.', says.own),
    'authenticate-strongly': shared(
      { provider: 'Makes a token of the account for each call.', customer: 'Name the account with whose token the job calls.' },
      says.targets,
    ),
    'guard-credentials': customer('Keep passwords and tokens out of the headers of jobs.', says.own),
    'grant-least-access': customer('Give the job an account of its own, with the role for its call.', says.targets),
  }),
];

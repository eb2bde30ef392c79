import { customer, demarcate, notApplicable, provider, unchecked, when } from '../../../model/index.ts';
import { serverless } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { job } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(job, {
    ...serverless,
    'isolate-tenants': provider('Runs the workers of each job on machines of their own.', says.machines),
    'isolate-workloads': provider('Runs the workers of each job on machines of their own.', says.machines),
    'publish-platform-patches': provider('Builds the fixes of the machines and of the service that moves data between them.', says.machines),
    'survive-failure': provider('Replaces workers that fail, and repeats their work.', says.machines),
    'limit-exposure': customer('Keep workers on internal addresses.', says.workers),
    'grant-least-access': customer('Name an account of its own, with the fewest rights.', says.account),
    'guard-apis': notApplicable('a job answers no calls'),
    'guard-credentials': unchecked(
      'which parameters of a job are secrets, no configuration shows',
      customer('Keep secrets out of parameters, and fetch them from a store.', says.account),
    ),
    'encrypt-at-rest': provider('Encrypts the state of jobs, with nothing to switch on.', says.keys),
    'control-keys': when(job, 'keys', keyCases(says.keys)),
  }),
];

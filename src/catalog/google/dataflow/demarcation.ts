import { customer, demarcate, held, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { serverless } from '../baselines/index.ts';
import { says as google } from '../baselines/sources.ts';
import { keyCases } from '../own-key.ts';
import { restingOn } from '../resting-on.ts';
import { job } from './service.ts';
import { says } from './sources.ts';

const newest = unchecked(
  'when a job was last restarted, no configuration shows',
  customer('Restart jobs that run long, so that they take the newest images.', says.model),
);

export default [
  demarcate(job, {
    ...serverless,
    ...restingOn(serverless, says.model, 'write-safe-code', 'apply-dependency-patches', 'find-vulnerabilities'),
    'publish-os-patches': provider('Builds fixed images of the machines that workers run on.', says.model),
    'apply-os-patches': newest,
    'harden-os': provider('Hardens the system of its images.', says.model),
    'apply-platform-patches': newest,
    'offer-upgrades': held(
      says.versions,
      { party: 'third-party:software-vendors', does: 'Release new versions of the SDK.' },
      { party: 'provider', does: 'Says which versions it supports, and gives notice before one ends.' },
    ),
    'upgrade-platform': unchecked(
      'which version a job was built with, no configuration shows',
      customer('Move pipelines to a supported version of the SDK before the old one ends.', says.versions),
    ),
    'publish-dependency-patches': held(says.beam, {
      party: 'third-party:software-vendors',
      does: 'Publish fixes of the open source that pipelines build on.',
    }),
    'isolate-tenants': provider('Runs the workers of each job on machines of their own.', says.machines),
    'isolate-workloads': provider('Runs the workers of each job on machines of their own.', says.machines),
    'publish-platform-patches': provider('Makes new images and containers when holes are found.', says.model),
    'survive-failure': provider('Replaces workers that fail, and repeats their work.', says.machines),
    'absorb-floods': provider('Absorbs floods at the front ends of the service.', says.floods),
    'stop-malware': unchecked(
      'what a job brings along, no configuration shows',
      shared({ provider: 'Keeps hostile programs out of its images.', customer: 'Bring nothing hostile along with code and libraries.' }, says.clean),
    ),
    'harden-workload': unchecked(
      'what the code does, no configuration shows',
      shared({ provider: 'Hardens the images that workers run.', customer: 'Give containers and code of jobs no more rights than they need.' }, says.clean),
    ),
    'encrypt-in-transit': unchecked(
      'what the code does, no configuration shows',
      shared({ provider: 'Encrypts traffic to its own services.', customer: 'Use TLS for what the code calls.' }, google.transit),
    ),
    'undo-mistakes': unchecked(
      'the source lives in a repository that the cloud does not show',
      customer('Keep the code of jobs where it can be rolled back.', google.definitions),
    ),
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

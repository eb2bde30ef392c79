import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, serverless } from '../baselines/index.ts';
import { says as google } from '../baselines/sources.ts';
import { withoutData } from '../without-data.ts';
import { pool, trigger } from './service.ts';
import { says } from './sources.ts';

const workers = {
  ...serverless,
  ...withoutData,
  'encrypt-at-rest': provider('Encrypts the disks of workers, with nothing to switch on.', says.keys),
  'control-keys': provider('Holds the keys of disks, and deletes them with the worker.', says.keys),
  'absorb-floods': abstracted['absorb-floods'],
  'publish-platform-patches': abstracted['publish-platform-patches'],
  'offer-upgrades': abstracted['offer-upgrades'],
  'keep-residency': abstracted['keep-residency'],
  'isolate-tenants': provider('Keeps builds of its customers apart.', says.workers),
  'isolate-workloads': provider('Keeps what runs builds apart, and so one build from another.', says.apart),
  'survive-failure': provider('Runs builds on machines that it replaces.', says.workers),
  'harden-workload': unchecked(
    'what a build does is decided in its steps',
    shared({ provider: 'Hardens what builds run on.', customer: 'Give builds no more rights than they need.' }, says.model),
  ),
  'encrypt-in-transit': unchecked(
    'what builds call is decided in their steps',
    shared({ provider: 'Encrypts traffic to its own services.', customer: 'Use TLS for what builds call.' }, google.transit),
  ),
  'apply-os-patches': provider('Installs the fixes of what builds run on.', says.fixes),
  'apply-platform-patches': provider('Installs the fixes of the service.', says.model),
  'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', inferred(says.model)),
  'publish-dependency-patches': held(
    inferred(says.model, 'What a build does is the customer’s; so fixes of the images and libraries that it uses come from their makers.'),
    {
      party: 'third-party:software-vendors',
      does: 'Publish fixes of the images and libraries that builds use.',
    },
  ),
  'write-safe-code': unchecked('what a build does is written in its steps', customer('Build, review and test what builds do.', says.model)),
  'apply-dependency-patches': unchecked(
    'which images and libraries a build uses is written in its steps',
    customer('Have builds use fixed images and libraries.', says.steps),
  ),
  'guard-supply-chain': unchecked(
    'which images a build uses is written in its steps',
    customer('Have builds use only images and code whose origin you verified.', says.steps),
  ),
  'find-vulnerabilities': unchecked(
    'scans run beside what they scan, and are not part of its settings',
    shared({ provider: 'Looks for holes in what builds run on.', customer: 'Scan what builds use and make.' }, says.steps),
  ),
  'limit-exposure': notApplicable('nothing listens on a worker'),
  'guard-apis': notApplicable('a build answers no calls'),
} as const;

export default [
  demarcate(pool, {
    ...workers,
    'control-egress': customer('Have builds leave through your network only, where rules say where to.', says.pools),
    'guard-credentials': notApplicable('stands on the triggers that use the pool'),
  }),
  demarcate(trigger, {
    ...workers,
    'control-egress': unchecked(
      'where builds may connect to is decided by the pool that they run in',
      customer('Run builds that need no internet in a pool without it.', says.pools),
    ),
    'grant-least-access': customer('Name an account of its own, with the fewest rights.', says.account),
    'guard-credentials': customer('Have builds fetch secrets from a store.', says.account),
    'guard-supply-chain': when(trigger, 'pullRequests', {
      no: unchecked('who may change the source is decided in its repository', customer('Let only reviewed changes into the source.', says.strangers)),
      'after a comment': shared(
        { provider: 'Holds a build back until somebody who may do so has commented.', customer: 'Look at a change before you comment.' },
        says.strangers,
      ),
      'of anybody': customer('Demand a comment before changes of strangers are built.', says.strangers),
    }),
  }),
];

import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { serverless } from '../baselines/index.ts';
import { withoutData } from '../without-data.ts';
import { pool, trigger } from './service.ts';
import { says } from './sources.ts';

const workers = {
  ...serverless,
  ...withoutData,
  'encrypt-at-rest': provider('Encrypts the disks of workers, with nothing to switch on.', says.keys),
  'control-keys': provider('Holds the keys of disks, and deletes them with the worker.', says.keys),
  'apply-os-patches': provider('Installs the fixes of what builds run on.', says.model),
  'apply-platform-patches': provider('Installs the fixes of the service.', says.model),
  'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', inferred(says.model)),
  'publish-dependency-patches': held(
    inferred(says.model, 'What a build does is the customer’s; so fixes of the images and libraries that it uses come from their makers.'),
    {
      party: 'third-party:software-vendors',
      does: 'Publish fixes of the images and libraries that builds use.',
    },
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

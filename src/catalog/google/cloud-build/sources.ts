import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const pools = cite(
  'https://cloud.google.com/build/docs/private-pools/create-manage-private-pools',
  'Builds in a private pool reach a network of the customer once the pool is peered with it; whether its workers have external addresses is a setting of the pool.',
  read,
);
const model = cite(
  'https://cloud.google.com/build/docs/shared-responsibility',
  'Google protects what builds run on, operating system included, develops it by secure practices, and patches and hardens the service; what a build does, and with which permissions, is the customer’s.',
  read,
);

export const says = {
  pools,
  model,
  apart: cite(model.url, 'Google gives each build an environment of its own, which is kept apart from others and ends with the build.', read),
  workers: inferred(
    model,
    'Google gives each build an environment that is made for it alone; so keeping customers apart there, and going on when a machine fails, is Google’s too.',
  ),
  fixes: inferred(model, 'Says that Google protects the operating system below builds; so it brings fixes onto it.'),
  steps: inferred(model, 'Google sees to what builds run on; what a build does, and so what it uses and makes, is the customer’s.'),
  account: inferred(model, 'A build acts as a default account unless its trigger names another.'),
  strangers: inferred(model, 'Whose changes start a build, and who must agree to it, are settings of the trigger.'),
  keys: inferred(google.encryption, 'What a build leaves behind on its worker is encrypted by keys of Google, and deleted with it.'),
} as const;

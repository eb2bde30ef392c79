import { asset, choice, flag, list, service } from '../../../model/index.ts';
import { runAs } from '../run-as.ts';
import { says } from './sources.ts';

const cloudBuild = service({ id: 'google.cloud-build', name: 'Cloud Build', vendor: 'google' });

/** Workers for the builds of one customer. */
export const pool = asset(cloudBuild, 'worker-pool', {
  externalAddresses: flag({ unset: true, source: says.pools }),
});

export const pulls = ['no', 'of anybody', 'after a comment'] as const;
/** What starts a build, and how it runs. */
export const trigger = asset(cloudBuild, 'trigger', {
  account: choice(runAs, { unset: 'default', source: says.account }),
  /** Whether requests to pull start builds, and whose. */
  pullRequests: choice(pulls, { unset: 'no', source: says.strangers }),
  /** Substitutions that hold a secret. */
  secrets: list({ unset: { items: [] } }),
});

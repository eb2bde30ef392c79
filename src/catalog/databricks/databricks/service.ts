import { asset, atMost, choice, count, decide, flag, plus, reach, service, text, within } from '../../../model/index.ts';
import { says } from './sources.ts';

const databricks = service({ id: 'databricks.databricks', name: 'Databricks', vendor: 'databricks' });
const clouds = ['AWS', 'Azure', 'Google Cloud'] as const;

export const workspace = asset(databricks, 'workspace', {
  name: text({ unset: '' }),
  cloud: choice(clouds),
  /** A key of yours encrypts notebooks, secrets and queries in the control plane. */
  keyForServices: flag({ unset: false }),
  /** A key of yours encrypts the storage of the workspace. */
  keyForStorage: flag({ unset: false }),
  privateAccess: flag({ unset: false }),
  ownNetwork: flag({ unset: false, source: says.planes }),
});

/** What administrators set for one workspace. */
const said = asset(databricks, 'workspace-settings', {
  addressLists: flag({ unset: false, source: says.addresses }),
  tokens: flag({ unset: true }),
  /** The longest life of a token in days; 0 is without end. */
  tokenDays: count({ unset: 0 }),
  downloads: flag({ unset: true, source: says.split }),
});
/** `tokensEnd` says when a token ends at the latest. */
export const settings = plus(said, me => ({
  tokensEnd: decide(me, [
    [{ tokens: false }, 'there are none'],
    [{ tokenDays: 0 }, 'never'],
    [{ tokenDays: atMost(90) }, 'within 90 days'],
    [{}, 'later'],
  ]),
}));

/** Whether classic compute of a workspace is restarted so that it gets its patches. */
export const automaticUpdate = asset(databricks, 'automatic-update', { enabled: flag({ unset: false, source: says.updates }) });

const declared = asset(databricks, 'cluster', {
  name: text({ unset: '' }),
  cloud: choice(clouds),
  accessMode: choice(['one user', 'many users apart', 'many users together'], { unsaid: 'nobody has said who shares the cluster' }),
  /** Minutes without use after which it stops; 0 is never. */
  stopsAfter: count({ unset: 0 }),
  /** A container image of yours runs instead of the runtime as it comes. */
  ownImage: flag({ unset: false }),
  remoteLogin: flag({ unset: false }),
});
export const cluster = plus(
  plus(declared, () => ({ updates: within('databricks.databricks.automatic-update', 'account') })),
  me => ({ restarted: reach(me, 'updates', 'enabled', flag(), false) }),
);

export const warehouse = asset(databricks, 'warehouse', {
  name: text({ unset: '' }),
  serverless: flag({ unsaid: 'the default differs by how the warehouse is made' }),
});

export const metastore = asset(databricks, 'metastore', {
  name: text({ unset: '' }),
  sharesOutside: flag({ unset: false }),
  /** How long links to shared data work, in seconds; 0 is without end. */
  shareSeconds: count({ unsaid: 'nothing is shared outside' }),
});

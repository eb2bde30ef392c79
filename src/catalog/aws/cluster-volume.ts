import { type Citation, count, customer, flag, link, list, notApplicable, shared, text, unchecked } from '../../model/index.ts';
import { managed } from './baselines/index.ts';

/** What the pages of an engine say, whose clusters keep their data in a volume that all instances share (DocumentDB, Neptune). */
export interface Says {
  readonly encryption: Citation;
  readonly network: Citation;
  readonly copies: Citation;
  readonly backups: Citation;
  readonly deletion: Citation;
  readonly logs: Citation;
  readonly upgrades: Citation;
}

/** The facts that such clusters have in common. */
export const clusterFacts = (says: Says) => ({
  name: text({ unset: '' }),
  encrypted: flag({ unset: false, source: says.encryption }),
  key: text({ unset: '', source: says.encryption }),
  backupDays: count({ unset: 1, source: says.backups }),
  deletionProtection: flag({ unset: false, source: says.deletion }),
  logs: list({ unset: { items: [] }, source: says.logs }),
  groups: link('aws.vpc.security-group', { unsaid: 'the default group of its network applies, and its rules are not written here' }),
});

/** The line that such clusters have in common. */
export const clusterLine = (says: Says) => ({
  ...managed,
  'filter-traffic': customer('Let the groups around the cluster admit only the clients that need it.', says.network),
  'segment-network': unchecked('which networks are apart, no single cluster shows', managed['segment-network']),
  'control-egress': unchecked('what leaves is decided by groups, which are judged where they are declared', managed['control-egress']),
  'upgrade-platform': unchecked(
    'which versions are still supported is not compared yet',
    shared({ provider: 'Says when the support of a version ends.', customer: 'Move to a supported major version before that happens.' }, says.upgrades),
  ),
  'encrypt-at-rest': shared(
    { provider: 'Encrypts storage, backups and snapshots where that was chosen.', customer: 'Choose encryption when the cluster is made.' },
    says.encryption,
  ),
  'survive-failure': unchecked(
    'how many instances a cluster has is written apart from it, and a cluster may scale them by itself',
    shared(
      { provider: 'Keeps the data in three zones, and lets another instance take over.', customer: 'Run a second instance in another zone.' },
      says.copies,
    ),
  ),
  'back-up-data': shared({ provider: 'Backs the cluster up, and keeps that as long as you say.', customer: 'Say for how many days.' }, says.backups),
  'undo-mistakes': customer('Protect the cluster from deletion.', says.deletion),
  'record-access': shared(
    { provider: 'Writes the logs of the engine, and sends on those that you choose.', customer: 'Switch the audit log on, and have it kept and watched.' },
    says.logs,
  ),
});

export const onCluster = notApplicable('stands on the cluster that the instance belongs to');

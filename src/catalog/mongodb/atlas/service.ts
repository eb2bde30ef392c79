import { asset, choice, count, decide, flag, list, parts, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const atlas = service({ id: 'mongodb.atlas', name: 'MongoDB Atlas', vendor: 'mongodb' });

/** An address that may connect. */
export const entry = { address: text({ unset: '' }) };

export const project = asset(atlas, 'project', {
  name: text({ unset: '' }),
  /** Everything that may connect to clusters of the project from the internet. */
  entries: parts(entry, { unset: { items: [] }, source: says.setup }),
  auditing: flag({ unset: false, source: says.auditing }),
  /** A key service of yours stands ready for the clusters of the project. */
  keyService: flag({ unset: false, source: says.keys }),
  backupsCannotBeDeleted: flag({ unset: false, source: says.backupSwitch }),
});

const declaredCluster = asset(atlas, 'cluster', {
  name: text({ unset: '' }),
  cloud: choice(['AWS', 'AZURE', 'GCP']),
  tier: choice(['dedicated', 'shared or free']),
  backup: flag({ unset: false }),
  anyMoment: flag({ unset: false }),
  protectedFromDeletion: flag({ unset: false }),
  minimumTls: choice(['TLS1_0', 'TLS1_1', 'TLS1_2', 'TLS1_3'], { unset: 'TLS1_2' }),
  encryptedWith: choice(['NONE', 'AWS', 'AZURE', 'GCP'], { unset: 'NONE', source: says.keys }),
  release: choice(['LTS', 'CONTINUOUS'], { unset: 'LTS', source: says.versions }),
  regions: count(),
});
/** `keys` says whose key encrypts the cluster above what Atlas does anyhow. */
export const cluster = plus(declaredCluster, me => ({
  keys: decide(me, [
    [{ encryptedWith: 'NONE' }, 'of MongoDB'],
    [{}, 'your own'],
  ]),
}));

export const databaseUser = asset(atlas, 'database-user', {
  name: text({ unset: '' }),
  signsInBy: choice(['password', 'certificate', 'an identity elsewhere'], { unset: 'password' }),
  roles: list({ unset: { items: [] } }),
});

import { at, derived, each, first, gather, isUnresolved, mapping, on, type Plain, spelled, unreadable, unresolved, type Worked } from '../../../model/index.ts';
import { cluster, databaseUser, type entry, project } from './service.ts';

type Tier = 'dedicated' | 'shared or free';
const tiers: readonly Tier[] = ['dedicated', 'shared or free'];
const tierOf = (said: Plain): Worked<Tier> => {
  if (isUnresolved(said)) return { unknown: said[unresolved], among: tiers };
  return { value: ['M0', 'M2', 'M5', 'FLEX', 'TENANT'].includes(String(said)) ? 'shared or free' : 'dedicated' };
};
const isOn = (said: Plain): Worked<boolean> => (isUnresolved(said) ? { unknown: said[unresolved], among: [true, false] } : { value: String(said) === 'true' });
const present = (path: string) => derived(path, () => ({ value: true }));
const address = { address: first(at<string>('cidr_block'), at<string>('ip_address'), at<string>('aws_security_group')) };
const keyService = (block: string) => on('mongodbatlas_encryption_at_rest', 'project_id', derived(block, isOn));
const by =
  <T extends string>(word: T) =>
  (said: Plain): Worked<T | 'password'> =>
    isUnresolved(said) ? { unknown: said[unresolved], among: [word, 'password'] } : { value: String(said) === 'NONE' ? 'password' : word };

const clouds = { AWS: 'AWS', AZURE: 'AZURE', GCP: 'GCP' } as const;
const common = {
  name: at<string>('name'),
  protectedFromDeletion: at<boolean>('termination_protection_enabled', false),
  minimumTls: at<'TLS1_0' | 'TLS1_1' | 'TLS1_2' | 'TLS1_3'>('advanced_configuration.minimum_enabled_tls_protocol'),
  encryptedWith: at<'NONE' | 'AWS' | 'AZURE' | 'GCP'>('encryption_at_rest_provider', 'NONE'),
  release: at<'LTS' | 'CONTINUOUS'>('version_release_system', 'LTS'),
  anyMoment: at<boolean>('pit_enabled', false),
  regions: unreadable('regions are counted over several blocks'),
};
const settings = 'replication_specs.region_configs';

export default [
  mapping(project, 'mongodbatlas_project', ['id', 'project_id', 'name'], {
    name: at('name'),
    entries: gather(
      on('mongodbatlas_project_ip_access_list', 'project_id', each<typeof entry>('', 'address', address)),
      on('mongodbatlas_project_ip_whitelist', 'project_id', each<typeof entry>('', 'address', address)),
    ),
    auditing: on('mongodbatlas_auditing', 'project_id', derived('enabled', isOn, false)),
    keyService: first(keyService('aws_kms_config.enabled'), keyService('azure_key_vault_config.enabled'), keyService('google_cloud_kms_config.enabled')),
    backupsCannotBeDeleted: on('mongodbatlas_backup_compliance_policy', 'project_id', present('project_id')),
  }),
  mapping(cluster, 'mongodbatlas_advanced_cluster', ['id', 'cluster_id', 'name'], {
    ...common,
    cloud: first(spelled(`${settings}.backing_provider_name`, clouds), spelled(`${settings}.provider_name`, clouds)),
    tier: first(
      derived(`${settings}.backing_provider_name`, () => ({ value: 'shared or free' as const })),
      derived(`${settings}.electable_specs.instance_size`, tierOf),
    ),
    backup: at('backup_enabled', false),
  }),
  mapping(cluster, 'mongodbatlas_cluster', ['id', 'cluster_id', 'name'], {
    ...common,
    cloud: first(spelled('backing_provider_name', clouds), spelled('provider_name', clouds)),
    tier: derived('provider_instance_size_name', tierOf),
    backup: first(at<boolean>('cloud_backup'), at<boolean>('provider_backup_enabled'), at<boolean>('backup_enabled', false)),
  }),
  mapping(databaseUser, 'mongodbatlas_database_user', ['id', 'username'], {
    name: at('username'),
    signsInBy: first(
      derived('x509_type', by('certificate')),
      derived('aws_iam_type', by('an identity elsewhere')),
      derived('oidc_auth_type', by('an identity elsewhere')),
      derived('ldap_auth_type', by('an identity elsewhere')),
    ),
    roles: gather(at('roles.*.role_name')),
  }),
];

import { at, derived, first, isUnresolved, mapping, type Plain, spelled, unresolved, type Worked } from '../../../model/index.ts';
import { automaticUpdate, cluster, metastore, settings, warehouse, workspace } from './service.ts';

const isSaid = (said: Plain): Worked<boolean> => {
  if (isUnresolved(said)) return { unknown: said[unresolved], among: [true, false] };
  return { value: said !== undefined && said !== null && said !== '' && !(Array.isArray(said) && said.length === 0) };
};
type Mode = 'one user' | 'many users apart' | 'many users together';
const modes: Readonly<Record<string, Mode>> = {
  SINGLE_USER: 'one user',
  DATA_SECURITY_MODE_DEDICATED: 'one user',
  LEGACY_SINGLE_USER: 'one user',
  LEGACY_SINGLE_USER_STANDARD: 'one user',
  USER_ISOLATION: 'many users apart',
  DATA_SECURITY_MODE_STANDARD: 'many users apart',
  LEGACY_TABLE_ACL: 'many users apart',
  LEGACY_PASSTHROUGH: 'many users apart',
  NONE: 'many users together',
};
const modeOf = (said: Plain): Worked<Mode> => {
  if (isUnresolved(said)) return { unknown: said[unresolved] };
  const mode = modes[String(said)];
  return mode ? { value: mode } : { unknown: `Databricks chooses the access mode where ${String(said)} is written` };
};
const cloudOf = (cloud: 'AWS' | 'Azure' | 'Google Cloud') => () => ({ value: cloud });

export default [
  mapping(workspace, 'databricks_mws_workspaces', ['id', 'workspace_id', 'workspace_name'], {
    name: at('workspace_name'),
    cloud: first(
      spelled('cloud', { aws: 'AWS', gcp: 'Google Cloud', azure: 'Azure' }),
      derived('cloud_resource_container', cloudOf('Google Cloud')),
      derived('aws_region', cloudOf('AWS')),
    ),
    keyForServices: first(derived('managed_services_customer_managed_key_id', isSaid), derived('customer_managed_key_id', isSaid)),
    keyForStorage: derived('storage_customer_managed_key_id', isSaid),
    privateAccess: derived('private_access_settings_id', isSaid),
    ownNetwork: derived('network_id', isSaid),
  }),
  mapping(settings, 'databricks_workspace_conf', ['id'], {
    addressLists: at('custom_config.enableIpAccessLists'),
    tokens: at('custom_config.enableTokensConfig'),
    tokenDays: at('custom_config.maxTokenLifetimeDays'),
    downloads: at('custom_config.enableResultsDownloading'),
  }),
  mapping(automaticUpdate, 'databricks_automatic_cluster_update_workspace_setting', ['id'], {
    enabled: at('automatic_cluster_update_workspace.enabled', false),
  }),
  mapping(cluster, 'databricks_cluster', ['id', 'cluster_id', 'cluster_name'], {
    name: at('cluster_name'),
    cloud: first(derived('aws_attributes', cloudOf('AWS')), derived('azure_attributes', cloudOf('Azure')), derived('gcp_attributes', cloudOf('Google Cloud'))),
    accessMode: derived('data_security_mode', modeOf),
    stopsAfter: at('autotermination_minutes', 60),
    ownImage: derived('docker_image', isSaid),
    remoteLogin: derived('ssh_public_keys', isSaid),
  }),
  mapping(warehouse, 'databricks_sql_endpoint', ['id', 'name'], { name: at('name'), serverless: at('enable_serverless_compute') }),
  mapping(metastore, 'databricks_metastore', ['id', 'metastore_id', 'name'], {
    name: at('name'),
    sharesOutside: spelled('delta_sharing_scope', { INTERNAL: false, INTERNAL_AND_EXTERNAL: true }),
    shareSeconds: at('delta_sharing_recipient_token_lifetime_in_seconds'),
  }),
];

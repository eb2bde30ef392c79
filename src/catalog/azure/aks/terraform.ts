import { asked, at, derived, first, mapping, needing, refs, type Spelled, spelled, spelledMap, writable } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { saidAt } from '../said.ts';
import { anyIsEverybody, hasAgreedUptime, namesPolicy, rangesOf } from './ranges.ts';
import { cluster, nodePool } from './service.ts';
import { supportOf } from './version.ts';

type Channel = 'none' | 'patch' | 'stable' | 'rapid' | 'node-image';
const [ranges, olderRanges] = ['api_server_access_profile.authorized_ip_ranges', 'api_server_authorized_ip_ranges'] as const;

/** Members of these groups administer, and roles of Azure say what others may do. */
const administered = (on: boolean): Spelled | undefined =>
  on ? spelledMap({ azure_rbac_enabled: true, admin_group_object_ids: asked('admin-group-ids') }) : undefined;

export const pieces = ['azurerm_kubernetes_cluster_extension', 'azurerm_kubernetes_flux_configuration'];

export default [
  mapping(cluster, 'azurerm_kubernetes_cluster', ['id', 'name'], {
    mode: derived('', () => ({ value: 'standard' })),
    nodeChannel: first(at<'None' | 'Unmanaged' | 'SecurityPatch' | 'NodeImage'>('node_os_upgrade_channel'), at('node_os_channel_upgrade')),
    versionChannel: first(at<Channel>('automatic_upgrade_channel'), at('automatic_channel_upgrade')),
    support: derived('kubernetes_version', supportOf),
    longTermPaid: spelled('support_plan', { AKSLongTermSupport: true, KubernetesOfficial: false }, false),
    rbac: first(at<boolean>('role_based_access_control_enabled', true), at('role_based_access_control.enabled')),
    localAccounts: spelled('local_account_disabled', { true: false, false: true }, true),
    entra: first(
      writable(saidAt('azure_active_directory_role_based_access_control'), administered),
      saidAt('role_based_access_control.azure_active_directory'),
    ),
    private: at('private_cluster_enabled', false),
    ranges: first(derived(ranges, rangesOf), derived(olderRanges, rangesOf)),
    everybody: first(derived(ranges, anyIsEverybody), derived(olderRanges, anyIsEverybody)),
    ownNetworkPlugin: spelled('network_profile.network_plugin', { none: true, azure: false, kubenet: false }),
    networkPolicy: derived('network_profile.network_policy', namesPolicy),
    monitored: first(
      writable(saidAt('oms_agent.log_analytics_workspace_id'), on => (on ? asked('log-workspace') : undefined)),
      needing(at<boolean>('addon_profile.oms_agent.enabled'), { 'addon_profile.oms_agent.log_analytics_workspace_id': asked('log-workspace') }),
    ),
    logs: logsInTerraform,
    dashboard: at('addon_profile.kube_dashboard.enabled'),
    policies: first(at<boolean>('azure_policy_enabled', false), at('addon_profile.azure_policy.enabled')),
    agreedUptime: writable(derived('sku_tier', hasAgreedUptime, false), agreed => (agreed ? 'Standard' : undefined)),
    rotatesSecrets: at('key_vault_secrets_provider.secret_rotation_enabled', false),
    ownDiskKey: writable(saidAt('disk_encryption_set_id'), own => (own ? asked('disk-encryption-set') : undefined)),
    ownSecretKey: saidAt('key_management_service'),
    workloadIdentity: at('workload_identity_enabled', false),
    publicAddresses: first(at<boolean>('default_node_pool.node_public_ip_enabled'), at<boolean>('default_node_pool.enable_node_public_ip', false)),
    encryptedAtHost: first(at<boolean>('default_node_pool.host_encryption_enabled'), at<boolean>('default_node_pool.enable_host_encryption', false)),
  }),
  mapping(nodePool, 'azurerm_kubernetes_cluster_node_pool', ['id', 'name'], {
    cluster: refs('kubernetes_cluster_id'),
    publicAddresses: first(at<boolean>('node_public_ip_enabled'), at<boolean>('enable_node_public_ip', false)),
    encryptedAtHost: first(at<boolean>('host_encryption_enabled'), at<boolean>('enable_host_encryption', false)),
  }),
];

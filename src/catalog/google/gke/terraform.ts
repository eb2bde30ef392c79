import { asked, at, derived, first, mapping, needing, present, spelled, spelledMap, writable } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { accountOf, accountOfCluster } from './accounts.ts';
import { cluster, nodePool } from './service.ts';
import { isLimited, isOpenToAll, isThere, sendsTo, systemOf } from './settings.ts';

/** The networks that administrators come from, and none beside them. */
const administrators = spelledMap({ cidr_blocks: asked('admin-ranges', 'cidr_block') });
const sends = (what: 'logging' | 'monitoring') =>
  writable(derived<boolean>(`${what}_service`, sendsTo(what)), on => (on ? `${what}.googleapis.com/kubernetes` : undefined));

export default [
  mapping(cluster, 'google_container_cluster', ['id', 'name', 'self_link'], {
    mode: spelled('enable_autopilot', { true: 'Autopilot', false: 'Standard' }),
    channel: at('release_channel.channel'),
    privateNodes: at('private_cluster_config.enable_private_nodes', false),
    privateEndpoint: at('private_cluster_config.enable_private_endpoint', false),
    limited: writable(derived('master_authorized_networks_config', isLimited), on => (on ? administrators : undefined)),
    openToAll: writable(derived('master_authorized_networks_config', isOpenToAll), open => (open ? undefined : administrators)),
    networkPolicy: at('network_policy.enabled', false),
    dataplane: at('datapath_provider'),
    legacyAbac: at('enable_legacy_abac', false),
    clientCertificate: at('master_auth.client_certificate_config.issue_client_certificate', false),
    logging: sends('logging'),
    monitoring: sends('monitoring'),
    putsOff: saidAt('maintenance_policy.maintenance_exclusion'),
    shieldedNodes: at('enable_shielded_nodes', true),
    workloadIdentity: first(saidAt('workload_identity_config.workload_pool'), saidAt('workload_identity_config.identity_namespace')),
    // Which way a cluster is made without a word of it changed with version 5 of the provider.
    aliases: first(
      spelled('networking_mode', { VPC_NATIVE: true, ROUTES: false }, { now: true, until: 'google@5.0', was: false }),
      derived('ip_allocation_policy', isThere),
    ),
    labelled: present('resource_labels'),
    nodeAccount: derived('', accountOfCluster),
    ownKey: needing(spelled('database_encryption.state', { ENCRYPTED: true, DECRYPTED: false }), { 'database_encryption.key_name': asked('kms-key') }),
  }),
  mapping(nodePool, 'google_container_node_pool', ['id', 'name'], {
    autoUpgrade: at('management.auto_upgrade'),
    autoRepair: at('management.auto_repair'),
    system: derived('node_config.image_type', systemOf),
    secureBoot: at('node_config.shielded_instance_config.enable_secure_boot', false),
    nodeAccount: derived('node_config.service_account', accountOf),
    metadataServer: spelled('node_config.workload_metadata_config.mode', { GKE_METADATA: true, GCE_METADATA: false, MODE_UNSPECIFIED: false }),
  }),
];

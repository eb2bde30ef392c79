import { at, derived, first, type Lens, mapping, on, present, refs, type Spelled, spelled, spelledMap, writable } from '../../../model/index.ts';
import { logsAllOfQueues } from './queue-logging.ts';
import { account, container } from './service.ts';
import { letsTrustedIn } from './trusted.ts';

export const pieces = [
  'azurerm_storage_blob',
  'azurerm_storage_management_policy',
  'azurerm_storage_object_replication',
  'azurerm_storage_queue',
  'azurerm_storage_share',
  'azurerm_storage_share_directory',
  'azurerm_storage_share_file',
  'azurerm_storage_table',
  'azurerm_storage_table_entity',
];

/** A month is enough to notice that something is missing. */
const keptForAWhile = (path: string): Lens<boolean> => writable(present(path), keeps => (keeps ? spelledMap({ days: 30 }) : undefined));
const allLogged = (on: boolean): Spelled | undefined =>
  on ? spelledMap({ version: '1.0', read: true, write: true, delete: true, retention_policy_days: 90 }) : undefined;

export default [
  mapping(account, 'azurerm_storage_account', ['id', 'name'], {
    httpsOnly: first(at<boolean>('https_traffic_only_enabled'), at<boolean>('enable_https_traffic_only', true)),
    minimumTls: at('min_tls_version', { now: 'TLS1_2', until: 'azurerm@3.0', was: 'TLS1_0' }),
    anonymousAllowed: first(at<boolean>('allow_nested_items_to_be_public'), at<boolean>('allow_blob_public_access', true)),
    sharedKeys: at('shared_access_key_enabled', true),
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    defaultAction: first(
      on('azurerm_storage_account_network_rules', 'storage_account_id', at<'Allow' | 'Deny'>('default_action')),
      on('azurerm_storage_account_network_rules', 'storage_account_name', at<'Allow' | 'Deny'>('default_action')),
      at('network_rules.default_action'),
    ),
    trustedServices: first(
      on('azurerm_storage_account_network_rules', 'storage_account_id', derived('bypass', letsTrustedIn)),
      // Until version 3 of the provider the rules named their account.
      on('azurerm_storage_account_network_rules', 'storage_account_name', derived('bypass', letsTrustedIn)),
      derived('network_rules.bypass', letsTrustedIn),
    ),
    otherTenants: at('cross_tenant_replication_enabled', { now: false, until: 'azurerm@4.0', was: true }),
    versions: at('blob_properties.versioning_enabled', false),
    keepsDeletedBlobs: keptForAWhile('blob_properties.delete_retention_policy'),
    keepsDeletedContainers: keptForAWhile('blob_properties.container_delete_retention_policy'),
    encryptedTwice: at('infrastructure_encryption_enabled', false),
    keys: first(
      on(
        'azurerm_storage_account_customer_managed_key',
        'storage_account_id',
        derived('storage_account_id', () => ({ value: 'your own' })),
      ),
      derived('customer_managed_key', () => ({ value: 'your own' })),
    ),
    queueLogging: first(
      writable(derived('queue_properties.logging', logsAllOfQueues, false), allLogged),
      on('azurerm_storage_account_queue_properties', 'storage_account_id', derived('', logsAllOfQueues)),
    ),
    copies: at('account_replication_type'),
  }),
  mapping(container, 'azurerm_storage_container', ['id'], {
    account: first(refs('storage_account_id'), refs('storage_account_name')),
    anonymous: spelled('container_access_type', { private: 'None', blob: 'Blob', container: 'Container' }, 'None'),
  }),
];

import { at, derived, first, gather, mapping, on, type Spelled, spelled, spelledMap, writable } from '../../../model/index.ts';
import { everybodyAt } from '../addresses.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { saidAt } from '../said.ts';
import { grantsIn } from './grants.ts';
import { isInHardware, issuerOf, keptFor, monthsOf, rotationOf } from './lifetime.ts';
import { certificate, key, secret, vault } from './service.ts';

/** A year for each version, a new one two months before that, and word of it. */
const yearly = (rotation: string): Spelled | undefined =>
  rotation === 'by Key Vault'
    ? spelledMap({ expire_after: 'P1Y', notify_before_expiry: 'P30D', automatic: spelledMap({ time_before_expiry: 'P60D' }) })
    : undefined;

export default [
  mapping(vault, 'azurerm_key_vault', ['id', 'name', 'vault_uri'], {
    keepsDeleted: at('soft_delete_enabled'),
    keptFor: derived('soft_delete_retention_days', keptFor),
    purgeProtection: at('purge_protection_enabled', false),
    roles: first(at<boolean>('rbac_authorization_enabled'), at<boolean>('enable_rbac_authorization', false)),
    grants: gather(derived('access_policy', grantsIn), on('azurerm_key_vault_access_policy', 'key_vault_id', derived('', grantsIn))),
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    defaultAction: at('network_acls.default_action'),
    openToAll: everybodyAt('network_acls.ip_rules'),
    privateEndpoint: endpointInTerraform,
    logs: logsInTerraform,
  }),
  mapping(key, 'azurerm_key_vault_key', ['id', 'versionless_id', 'resource_id'], {
    expires: first(saidAt('expiration_date'), saidAt('rotation_policy.expire_after')),
    rotation: writable(derived('rotation_policy', rotationOf), yearly),
    inHardware: derived('key_type', isInHardware),
  }),
  mapping(secret, 'azurerm_key_vault_secret', ['id', 'versionless_id', 'resource_id'], {
    expires: saidAt('expiration_date'),
    saysWhatItIs: saidAt('content_type'),
  }),
  mapping(certificate, 'azurerm_key_vault_certificate', ['id', 'versionless_id', 'secret_id'], {
    months: derived('certificate_policy.x509_certificate_properties.validity_in_months', monthsOf),
    renewsItself: spelled('certificate_policy.lifetime_action.action.action_type', { AutoRenew: true, EmailContacts: false }),
    issuer: derived('certificate_policy.issuer_parameters.name', issuerOf),
  }),
];

/** Whom a vault tells of certificates, and which authorities it asks. */
export const pieces = ['azurerm_key_vault_certificate_contacts', 'azurerm_key_vault_certificate_issuer'];

import { at, derived, mapping, on, refs, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { announcesSecret, keptWhere, oldInBlock, refusesOldInterface, severalZones, takesPlainText, tierOf, validatesCallers } from './gateway-settings.ts';
import { api, backend, gateway, namedValue, product } from './service.ts';

export const pieces = [
  'azurerm_api_management_api_version_set',
  'azurerm_api_management_api_operation',
  'azurerm_api_management_group',
  'azurerm_api_management_group_user',
  'azurerm_api_management_product_api',
  'azurerm_api_management_product_group',
  'azurerm_api_management_user',
];

export default [
  mapping(gateway, 'azurerm_api_management', ['id', 'name'], {
    tier: derived('sku_name', tierOf),
    oldFromClients: derived('security', oldInBlock('frontend')),
    oldToBackends: derived('security', oldInBlock('backend')),
    network: at('virtual_network_type', 'None'),
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    directManagement: at('tenant_access.enabled'),
    hidesSecrets: derived('min_api_version', refusesOldInterface),
    clientCertificates: at('client_certificate_enabled', false),
    identity: identityAt('identity'),
    zones: derived('zones', severalZones),
    authenticates: on('azurerm_api_management_policy', 'api_management_id', derived('xml_content', validatesCallers)),
    logs: logsInTerraform,
  }),
  mapping(api, 'azurerm_api_management_api', ['id', 'name'], {
    gateway: refs('api_management_name'),
    plainText: derived('protocols', takesPlainText),
    asksForKey: at('subscription_required', true),
    authenticates: on('azurerm_api_management_api_policy', 'api_name', derived('xml_content', validatesCallers)),
  }),
  mapping(backend, 'azurerm_api_management_backend', ['id', 'name'], {
    plainText: derived('url', takesPlainText),
    validatesChain: at('tls.validate_certificate_chain', true),
    validatesName: at('tls.validate_certificate_name', true),
  }),
  mapping(product, 'azurerm_api_management_product', ['id', 'product_id'], {
    published: at('published'),
    asksForKey: at('subscription_required', true),
  }),
  mapping(namedValue, 'azurerm_api_management_named_value', ['id', 'name'], {
    soundsSecret: derived('name', announcesSecret),
    kept: derived('', keptWhere),
  }),
];

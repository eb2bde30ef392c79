import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { letsServersIn, tierOf } from './rules.ts';
import { hub, relay, webPubSub } from './service.ts';

const usual = {
  publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' } as const, 'Enabled'),
  sharedKeys: at<boolean>('local_auth_enabled', true),
  identity: identityAt('identity'),
  logs: logsInTerraform,
};

export default [
  mapping(relay, 'azurerm_signalr_service', ['id', 'name'], {
    ...usual,
    tier: derived('sku.name', tierOf),
    publicServers: on(
      'azurerm_signalr_service_network_acl',
      'signalr_service_id',
      derived('', rules => letsServersIn(rules)),
    ),
  }),
  mapping(webPubSub, 'azurerm_web_pubsub', ['id', 'name'], {
    ...usual,
    tier: derived('sku', tierOf),
    publicServers: on(
      'azurerm_web_pubsub_network_acl',
      'web_pubsub_id',
      derived('', rules => letsServersIn(rules, 'Deny')),
    ),
  }),
  mapping(hub, 'azurerm_web_pubsub_hub', ['id'], { anonymous: at('anonymous_connections_enabled', false) }),
];

import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { letsServersIn, tierOf } from './rules.ts';
import { hub, relay, webPubSub } from './service.ts';

const usual = {
  tier: derived('sku.name', tierOf),
  publicNetwork: at<'Enabled' | 'Disabled'>('properties.publicNetworkAccess'),
  publicServers: derived('properties.networkACLs', rules => letsServersIn(rules)),
  sharedKeys: spelled('properties.disableLocalAuth', { true: false, false: true }),
  identity: identityAt('identity'),
  logs: logsInTemplates,
};

export default [
  mapping(relay, 'Microsoft.SignalRService/signalR', ['id', 'name'], usual),
  mapping(webPubSub, 'Microsoft.SignalRService/webPubSub', ['id', 'name'], usual),
  mapping(hub, 'Microsoft.SignalRService/webPubSub/hubs', ['id'], {
    anonymous: spelled('properties.anonymousConnectPolicy', { allow: true, deny: false, Allow: true, Deny: false }),
  }),
];

import { at, derived, mapping, on, type Several } from '../../../model/index.ts';
import { isSaid } from '../said.ts';
import { endpoint, linkService } from './service.ts';

export default [
  mapping(endpoint, 'Microsoft.Network/privateEndpoints', ['id', 'name'], {
    resolves: on('Microsoft.Network/privateEndpoints/privateDnsZoneGroups', 'parent', derived('properties.privateDnsZoneConfigs', isSaid)),
  }),
  mapping(linkService, 'Microsoft.Network/privateLinkServices', ['id', 'name'], {
    visibleTo: at<Several<string>>('properties.visibility.subscriptions'),
    approves: at<Several<string>>('properties.autoApproval.subscriptions'),
  }),
];

import { at, mapping, spelled } from '../../../model/index.ts';
import { component } from './service.ts';

export default [
  mapping(component, 'Microsoft.Insights/components', ['id', 'name'], {
    sharedKeys: spelled('properties.DisableLocalAuth', { true: false, false: true }),
    publicIngestion: at('properties.publicNetworkAccessForIngestion'),
    publicQueries: at('properties.publicNetworkAccessForQuery'),
    keepsAddresses: at('properties.DisableIpMasking'),
  }),
];

import { at, derived, mapping, on, refs, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import {
  announcesSecret,
  keptWhere,
  oldInProperties,
  refusesOldInterface,
  severalZones,
  takesPlainText,
  tierOf,
  validatesCallers,
} from './gateway-settings.ts';
import { api, backend, gateway, namedValue, product } from './service.ts';

const service = 'Microsoft.ApiManagement/service';

export const pieces = [
  'Microsoft.ApiManagement/service/apiVersionSets',
  'Microsoft.ApiManagement/service/apis/diagnostics',
  'Microsoft.ApiManagement/service/apis/operations',
  'Microsoft.ApiManagement/service/groups',
  'Microsoft.ApiManagement/service/products/apis',
  'Microsoft.ApiManagement/service/products/groups',
  'Microsoft.ApiManagement/service/users',
];

export default [
  mapping(gateway, service, ['id', 'name'], {
    tier: derived('sku.name', tierOf),
    oldFromClients: derived('properties.customProperties', oldInProperties('')),
    oldToBackends: derived('properties.customProperties', oldInProperties('Backend.')),
    network: at('properties.virtualNetworkType'),
    publicNetwork: at('properties.publicNetworkAccess'),
    directManagement: on(`${service}/tenant`, 'parent', at('properties.enabled'), { name: 'access' }),
    hidesSecrets: derived('properties.apiVersionConstraint.minApiVersion', refusesOldInterface),
    clientCertificates: at('properties.enableClientCertificate'),
    identity: identityAt('identity'),
    zones: derived('zones', severalZones),
    authenticates: on(`${service}/policies`, 'parent', derived('properties.value', validatesCallers)),
    logs: logsInTemplates,
  }),
  mapping(api, `${service}/apis`, ['id', 'name'], {
    gateway: refs('parent'),
    plainText: derived('properties.protocols', takesPlainText),
    asksForKey: at('properties.subscriptionRequired'),
    authenticates: on(`${service}/apis/policies`, 'parent', derived('properties.value', validatesCallers)),
  }),
  mapping(backend, `${service}/backends`, ['id', 'name'], {
    plainText: derived('properties.url', takesPlainText),
    validatesChain: at('properties.tls.validateCertificateChain'),
    validatesName: at('properties.tls.validateCertificateName'),
  }),
  mapping(product, `${service}/products`, ['id', 'name'], {
    published: spelled('properties.state', { published: true, notPublished: false }),
    asksForKey: at('properties.subscriptionRequired'),
  }),
  mapping(namedValue, `${service}/namedValues`, ['id', 'name'], {
    soundsSecret: derived('properties.displayName', announcesSecret),
    kept: derived('', keptWhere),
  }),
];

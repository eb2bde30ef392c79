import { at, mapping, present, spelled } from '../../../model/index.ts';
import { everybodyAt } from '../addresses.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { search } from './service.ts';

export default [
  mapping(search, 'Microsoft.Search/searchServices', ['id', 'name'], {
    publicNetwork: spelled('properties.publicNetworkAccess', { enabled: 'Enabled', Enabled: 'Enabled', disabled: 'Disabled', Disabled: 'Disabled' }),
    namesNetworks: present('properties.networkRuleSet.ipRules'),
    everybody: everybodyAt('properties.networkRuleSet.ipRules', 'value'),
    sharedKeys: spelled('properties.disableLocalAuth', { true: false, false: true }),
    ownKeysOnly: spelled('properties.encryptionWithCmk.enforcement', { Enabled: true, Disabled: false, Unspecified: false }),
    identity: identityAt('identity'),
    replicas: at('properties.replicaCount'),
    logs: logsInTemplates,
  }),
];

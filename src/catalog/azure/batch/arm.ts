import { at, derived, gather, mapping, needing } from '../../../model/index.ts';
import { everybodyAt } from '../addresses.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { identityAt, namesIdentity } from '../identity.ts';
import { keyNamedAt } from '../own-key.ts';
import { saidAt } from '../said.ts';
import { mountsOf, openPortsOf, registriesOf, secretSettings, systemOfAgent, takesSharedKeys } from './pool-settings.ts';
import { account, pool } from './service.ts';

const machine = 'properties.deploymentConfiguration.virtualMachineConfiguration';

export default [
  mapping(account, 'Microsoft.Batch/batchAccounts', ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    defaultAction: at('properties.networkProfile.accountAccess.defaultAction'),
    everybody: everybodyAt('properties.networkProfile.accountAccess.ipRules', 'value'),
    sharedKeys: derived('properties.allowedAuthenticationModes', takesSharedKeys),
    keys: keyNamedAt('properties.encryption.keyVaultProperties.keyIdentifier'),
    identity: identityAt('identity'),
    logs: logsInTemplates,
  }),
  mapping(pool, 'Microsoft.Batch/batchAccounts/pools', ['id'], {
    newImages: at('properties.upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade'),
    system: derived(`${machine}.nodeAgentSkuId`, systemOfAgent),
    windowsUpdate: at(`${machine}.windowsConfiguration.enableAutomaticUpdates`),
    addresses: at('properties.networkConfiguration.publicIPAddressConfiguration.provision'),
    inNetwork: saidAt('properties.networkConfiguration.subnetId'),
    openPorts: derived('properties.networkConfiguration.endpointConfiguration.inboundNatPools', openPortsOf),
    encryptedHost: at(`${machine}.securityProfile.encryptionAtHost`),
    signedStart: needing(at(`${machine}.securityProfile.uefiSettings.secureBootEnabled`), { [`${machine}.securityProfile.securityType`]: 'trustedLaunch' }),
    identity: derived('identity', namesIdentity),
    passwords: gather(derived(`${machine}.containerConfiguration.containerRegistries`, registriesOf), derived('properties.mountConfiguration', mountsOf)),
    plainSecrets: derived('properties.startTask.environmentSettings', secretSettings),
    startsAs: at('properties.startTask.userIdentity.autoUser.elevationLevel'),
  }),
];

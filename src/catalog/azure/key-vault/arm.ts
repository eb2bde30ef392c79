import { at, derived, first, gather, mapping, on, type Spelled, spelledList, spelledMap, writable } from '../../../model/index.ts';
import { everybodyAt } from '../addresses.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { saidAt } from '../said.ts';
import { grantsIn } from './grants.ts';
import { isInHardware, keptFor, rotationOf } from './lifetime.ts';
import { key, secret, vault } from './service.ts';

/** A year for each version, and a new one two months before that. */
const yearly = (rotation: string): Spelled | undefined =>
  rotation === 'by Key Vault'
    ? spelledMap({
        attributes: spelledMap({ expiryTime: 'P1Y' }),
        lifetimeActions: spelledList(spelledMap({ trigger: spelledMap({ timeBeforeExpiry: 'P60D' }), action: spelledMap({ type: 'rotate' }) })),
      })
    : undefined;

export default [
  mapping(vault, 'Microsoft.KeyVault/vaults', ['id', 'name'], {
    keepsDeleted: at('properties.enableSoftDelete'),
    keptFor: derived('properties.softDeleteRetentionInDays', keptFor),
    purgeProtection: at('properties.enablePurgeProtection'),
    roles: at('properties.enableRbacAuthorization'),
    grants: gather(derived('properties.accessPolicies', grantsIn), on('Microsoft.KeyVault/vaults/accessPolicies', 'parent', derived('', grantsIn))),
    publicNetwork: at('properties.publicNetworkAccess'),
    defaultAction: at('properties.networkAcls.defaultAction'),
    openToAll: everybodyAt('properties.networkAcls.ipRules', 'value'),
    privateEndpoint: endpointInTemplates,
    logs: logsInTemplates,
  }),
  mapping(key, ['Microsoft.KeyVault/vaults/keys', 'Microsoft.KeyVault/managedHSMs/keys'], ['id'], {
    expires: first(saidAt('properties.attributes.exp'), saidAt('properties.rotationPolicy.attributes.expiryTime')),
    rotation: writable(derived('properties.rotationPolicy', rotationOf), yearly),
    inHardware: derived('properties.kty', isInHardware),
  }),
  mapping(secret, 'Microsoft.KeyVault/vaults/secrets', ['id'], {
    expires: saidAt('properties.attributes.exp'),
    saysWhatItIs: saidAt('properties.contentType'),
  }),
];

import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { secretsOfConnection } from '../connection-secrets.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { hasIdentity } from '../publishers.ts';
import { saidAt } from '../said.ts';
import { factory, linkedService, runtime } from './service.ts';

const factories = 'Microsoft.DataFactory/factories';

export default [
  mapping(factory, factories, ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    privateEndpoint: endpointInTemplates,
    managedNetwork: on(
      `${factories}/managedVirtualNetworks`,
      'parent',
      derived('id', () => ({ value: true })),
    ),
    identity: derived('identity.type', hasIdentity),
    key: keyNamedAt('properties.encryption.keyName'),
    repository: saidAt('properties.repoConfiguration.repositoryName'),
    logs: logsInTemplates,
  }),
  mapping(runtime, `${factories}/integrationRuntimes`, ['id'], {
    runs: spelled('properties.type', { Managed: 'by Microsoft', SelfHosted: 'on your machines' }),
    managedNetwork: saidAt('properties.managedVirtualNetwork.referenceName'),
  }),
  // Of both generations; factories of the first cannot be made any more.
  mapping(linkedService, [`${factories}/linkedservices`, 'Microsoft.DataFactory/dataFactories/linkedservices'], ['id'], {
    name: at('name'),
    secrets: secretsOfConnection('properties.typeProperties'),
  }),
];

/** Pipelines and what they use lie in their factory, which answers for them. */
export const pieces = [
  'Microsoft.DataFactory/dataFactories/datapipelines',
  'Microsoft.DataFactory/dataFactories/datasets',
  'Microsoft.DataFactory/factories/pipelines',
  'Microsoft.DataFactory/factories/dataflows',
  'Microsoft.DataFactory/factories/datasets',
  'Microsoft.DataFactory/factories/triggers',
  'Microsoft.DataFactory/factories/managedVirtualNetworks/managedPrivateEndpoints',
];

import { derived, mapping, spelled } from '../../../model/index.ts';
import { keyNamedAt } from '../own-key.ts';
import { saidAt } from '../said.ts';
import { anyContainer, anyPassword, ofList, secretsBy } from './containers.ts';
import { group } from './service.ts';

export default [
  mapping(group, 'Microsoft.ContainerInstance/containerGroups', ['id', 'name'], {
    public: spelled('properties.ipAddress.type', { Public: true, Private: false }),
    secrets: derived('properties.containers', secretsBy(ofList)),
    privileged: derived('properties.containers', anyContainer('properties.securityContext.privileged')),
    pullsByPassword: derived('properties.imageRegistryCredentials', anyPassword),
    key: keyNamedAt('properties.encryptionProperties.keyName'),
    logged: saidAt('properties.diagnostics.logAnalytics'),
  }),
];

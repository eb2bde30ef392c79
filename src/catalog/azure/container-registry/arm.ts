import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { keyNamedAt } from '../own-key.ts';
import { registry } from './service.ts';

export default [
  mapping(registry, 'Microsoft.ContainerRegistry/registries', ['id', 'name'], {
    admin: at('properties.adminUserEnabled'),
    anonymousPull: at('properties.anonymousPullEnabled'),
    publicAccess: spelled('properties.publicNetworkAccess', { Enabled: true, Disabled: false }),
    defaultAction: at('properties.networkRuleSet.defaultAction'),
    tier: at('sku.name'),
    key: keyNamedAt('properties.encryption.keyVaultProperties'),
    replicated: on(
      'Microsoft.ContainerRegistry/registries/replications',
      'parent',
      derived('', () => ({ value: true })),
    ),
    quarantine: spelled('properties.policies.quarantinePolicy.status', { enabled: true, disabled: false }),
    exports: spelled('properties.policies.exportPolicy.status', { enabled: true, disabled: false }),
    tidies: spelled('properties.policies.retentionPolicy.status', { enabled: true, disabled: false }),
    logs: logsInTemplates,
  }),
];

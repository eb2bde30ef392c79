import { at, derived, first, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { rulesInTemplates } from '../firewall-rules.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { saidAt } from '../said.ts';
import { sparkPool, sqlPool, workspace } from './service.ts';
import { supportOfSpark } from './version.ts';

const workspaces = 'Microsoft.Synapse/workspaces';
const pools = `${workspaces}/sqlPools`;
const states = { Enabled: true, Disabled: false, New: false } as const;
const turned = { true: false, false: true } as const;

export default [
  mapping(workspace, workspaces, ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    rules: rulesInTemplates(`${workspaces}/firewallRules`),
    privateEndpoint: endpointInTemplates,
    managedNetwork: saidAt('properties.managedVirtualNetwork'),
    holdsDataBack: at('properties.managedVirtualNetworkSettings.preventDataExfiltration'),
    passwords: first(
      spelled('properties.azureADOnlyAuthentication', turned),
      on(`${workspaces}/azureADOnlyAuthentications`, 'parent', spelled('properties.azureADOnlyAuthentication', turned)),
    ),
    key: keyNamedAt('properties.encryption.cmk.key.keyVaultUrl'),
    audited: first(
      on(`${workspaces}/auditingSettings`, 'parent', spelled('properties.state', states)),
      on(`${workspaces}/extendedAuditingSettings`, 'parent', spelled('properties.state', states)),
    ),
    alerts: on(`${workspaces}/securityAlertPolicies`, 'parent', spelled('properties.state', states)),
    logs: logsInTemplates,
  }),
  mapping(sqlPool, pools, ['id'], {
    encrypted: on(`${pools}/transparentDataEncryption`, 'parent', spelled('properties.status', { Enabled: true, Disabled: false })),
    backsUpElsewhere: on(`${pools}/geoBackupPolicies`, 'parent', spelled('properties.state', { Enabled: true, Disabled: false })),
  }),
  mapping(sparkPool, `${workspaces}/bigDataPools`, ['id'], { version: derived('properties.sparkVersion', supportOfSpark) }),
];

/** What a workspace reaches and how its pools share their machines belongs to it. */
export const pieces = [
  'Microsoft.Synapse/workspaces/managedVirtualNetworks/managedPrivateEndpoints',
  'Microsoft.Synapse/workspaces/sqlPools/workloadGroups',
  'Microsoft.Synapse/workspaces/sqlPools/workloadGroups/workloadClassifiers',
];

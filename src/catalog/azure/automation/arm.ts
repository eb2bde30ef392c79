import { at, mapping, spelled, unreadable } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { keySourceAt } from '../own-key.ts';
import { saidAt } from '../said.ts';
import { account, runbook, variable } from './service.ts';

const resource = 'Microsoft.Automation/automationAccounts';

export const pieces = [
  'Microsoft.Automation/automationAccounts/configurations',
  'Microsoft.Automation/automationAccounts/jobSchedules',
  'Microsoft.Automation/automationAccounts/jobs',
  'Microsoft.Automation/automationAccounts/modules',
  'Microsoft.Automation/automationAccounts/schedules',
];

export default [
  mapping(account, resource, ['id', 'name'], {
    publicNetwork: spelled('properties.publicNetworkAccess', { true: 'Enabled', false: 'Disabled' }),
    sharedKeys: spelled('properties.disableLocalAuth', { true: false, false: true }),
    keys: keySourceAt('properties.encryption.keySource', {
      'Microsoft.Automation': 'managed by Microsoft',
      'Microsoft.Keyvault': 'your own',
      'Microsoft.KeyVault': 'your own',
    }),
    identity: identityAt('identity'),
    logs: logsInTemplates,
  }),
  mapping(variable, `${resource}/variables`, ['id', 'name'], { encrypted: at('properties.isEncrypted') }),
  mapping(runbook, `${resource}/runbooks`, ['id', 'name'], {
    fetched: saidAt('properties.publishContentLink.uri'),
    verified: saidAt('properties.publishContentLink.contentHash.value'),
    plainSecrets: unreadable('a template names where the text is fetched from, and does not hold it'),
  }),
];

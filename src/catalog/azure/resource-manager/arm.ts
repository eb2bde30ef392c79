import { at, derived, gather, mapping } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { secretsOfPairs } from '../../secret-pairs.ts';
import { secretsOfText } from '../../secrets.ts';
import { fetches } from './fetched.ts';
import { script } from './service.ts';

/** Where resources are put and what they are called: no duty stands there that does not stand on what is in them. */
export const pieces = [
  'Microsoft.Authorization/locks',
  'Microsoft.Management/managementGroups',
  'Microsoft.Management/managementGroups/subscriptions',
  'Microsoft.Resources/deployments',
  'Microsoft.Resources/resourceGroups',
  'Microsoft.Resources/tags',
  'Microsoft.Subscription/aliases',
  'Microsoft.Advisor/recommendations/suppressions',
];

export default [
  mapping(script, 'Microsoft.Resources/deploymentScripts', ['id', 'name'], {
    name: at('name'),
    secrets: gather(
      secretsOfPairs('properties.environmentVariables', 'name', 'value'),
      secretsOfText('properties.arguments'),
      secretsOfText('properties.scriptContent'),
    ),
    writtenKey: derived('properties.storageAccountSettings.storageAccountKey', isWrittenOut),
    fetched: derived('properties', fetches('primaryScriptUri', 'supportingScriptUris')),
  }),
];

import { at, derived, gather, mapping } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { secretsOfPairs } from '../../secret-pairs.ts';
import { secretsOfText } from '../../secrets.ts';
import { fetches } from './fetched.ts';
import { script } from './service.ts';

/** Where resources are put and what they are called: no duty stands there that does not stand on what is in them. */
export const pieces = [
  'azurerm_management_group',
  'azurerm_management_group_subscription_association',
  'azurerm_management_lock',
  'azurerm_resource_group',
  'azurerm_resource_group_template_deployment',
  'azurerm_subscription',
  'azurerm_subscription_template_deployment',
];

export default [
  mapping(script, ['azurerm_resource_deployment_script_azure_cli', 'azurerm_resource_deployment_script_azure_power_shell'], ['id', 'name'], {
    name: at('name'),
    secrets: gather(secretsOfPairs('environment_variable', 'name', 'value'), secretsOfText('command_line'), secretsOfText('script_content')),
    writtenKey: derived('storage_account.key', isWrittenOut),
    fetched: derived('', fetches('primary_script_uri', 'supporting_script_uris')),
  }),
];

import { at, mapping, spelled } from '../../../model/index.ts';
import { secretsOfText } from '../../secrets.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { keyNamedAt } from '../own-key.ts';
import { saidAt } from '../said.ts';
import { account, runbook, variable } from './service.ts';

const kinds = ['string', 'int', 'bool', 'datetime', 'object'].map(kind => `azurerm_automation_variable_${kind}`);

export const pieces = ['azurerm_automation_job_schedule', 'azurerm_automation_module', 'azurerm_automation_schedule'];

export default [
  mapping(account, 'azurerm_automation_account', ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    sharedKeys: at('local_authentication_enabled', true),
    keys: keyNamedAt('encryption.key_vault_key_id'),
    identity: identityAt('identity'),
    logs: logsInTerraform,
  }),
  mapping(variable, kinds, ['id', 'name'], { encrypted: at('encrypted', false) }),
  mapping(runbook, 'azurerm_automation_runbook', ['id', 'name'], {
    fetched: saidAt('publish_content_link.uri'),
    verified: saidAt('publish_content_link.hash.value'),
    plainSecrets: secretsOfText('content'),
  }),
];

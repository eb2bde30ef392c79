import { at, derived, first, mapping, on, present, spelled } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { secretsOfConnection } from '../connection-secrets.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { saidAt } from '../said.ts';
import { siteInTerraform } from '../web-site.ts';
import { inboundOfApp, namesAddresses } from './access.ts';
import { app, connection, workflow } from './service.ts';

export default [
  mapping(workflow, 'azurerm_logic_app_workflow', ['id', 'name'], {
    called: on('azurerm_logic_app_trigger_http_request', 'logic_app_id', saidAt('logic_app_id')),
    namesCallers: derived('access_control.trigger.allowed_caller_ip_address_range', namesAddresses),
    takesTokens: present('access_control.trigger.open_authentication_policy'),
    namesReaders: derived('access_control.content.allowed_caller_ip_address_range', namesAddresses),
    identity: identityAt('identity'),
    plainSecrets: secretsOfMap('parameters'),
    logs: logsInTerraform,
  }),
  mapping(app, 'azurerm_logic_app_standard', ['id', 'name', 'default_hostname'], {
    ...siteInTerraform('old', true),
    deploymentTls: first(at('site_config.scm_minimum_tls_version'), at('site_config.scm_min_tls_version', '1.2')),
    deploymentPasswords: at('scm_publish_basic_authentication_enabled', true),
    clientCertificates: spelled('client_certificate_mode', { Required: 'Required', Optional: 'Optional' }),
    inbound: derived('', inboundOfApp),
    logs: logsInTerraform,
  }),
  mapping(connection, 'azurerm_api_connection', ['id', 'name'], { name: at('name'), secrets: secretsOfConnection('parameter_values') }),
];

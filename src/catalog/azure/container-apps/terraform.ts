import { at, derived, first, mapping } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { saidAt } from '../said.ts';
import { keptSecrets, plainSecrets, reachOf, registryPasswords } from './ingress.ts';
import { app, environment, job } from './service.ts';

const program = {
  identity: identityAt('identity'),
  keptSecrets: derived('secret', keptSecrets),
  plainSecrets: derived('template', plainSecrets),
  registryPasswords: derived('registry', registryPasswords),
};

export default [
  mapping(app, 'azurerm_container_app', ['id', 'name'], {
    reach: derived('ingress', reachOf),
    plainHttp: at('ingress.allow_insecure_connections', false),
    ...program,
  }),
  mapping(job, 'azurerm_container_app_job', ['id', 'name'], program),
  mapping(environment, 'azurerm_container_app_environment', ['id', 'name'], {
    internal: at('internal_load_balancer_enabled', false),
    publicNetwork: at('public_network_access'),
    encryptedInside: at('mutual_tls_enabled', false),
    zones: at('zone_redundancy_enabled', false),
    appLogs: first(saidAt('logs_destination'), saidAt('log_analytics_workspace_id')),
    logs: logsInTerraform,
  }),
];

import { at, derived, first, mapping } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { keyNamedAt } from '../own-key.ts';
import { isSaid, saidAt } from '../said.ts';
import { registry } from './service.ts';

export default [
  mapping(registry, 'azurerm_container_registry', ['id', 'name'], {
    admin: at('admin_enabled', false),
    anonymousPull: at('anonymous_pull_enabled', false),
    publicAccess: at('public_network_access_enabled', true),
    defaultAction: at('network_rule_set.default_action'),
    tier: at('sku'),
    key: keyNamedAt('encryption'),
    replicated: first(saidAt('georeplications'), derived('georeplication_locations', isSaid)),
    quarantine: at('quarantine_policy_enabled', false),
    exports: at('export_policy_enabled', true),
    tidies: first(saidAt('retention_policy_in_days'), at<boolean>('retention_policy.enabled')),
    logs: logsInTerraform,
  }),
];

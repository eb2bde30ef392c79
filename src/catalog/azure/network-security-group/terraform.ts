import { gather, mapping, on, refs } from '../../../model/index.ts';
import { inTerraform, rulesAt } from './rule.ts';
import { group, rule } from './service.ts';

export const pieces = ['azurerm_application_security_group'];

export default [
  mapping(group, 'azurerm_network_security_group', ['id', 'name'], {
    rules: gather(rulesAt('security_rule', inTerraform), on('azurerm_network_security_rule', 'network_security_group_name', rulesAt('', inTerraform))),
  }),
  mapping(rule, 'azurerm_network_security_rule', ['id'], { group: refs('network_security_group_name'), rules: rulesAt('', inTerraform) }),
];

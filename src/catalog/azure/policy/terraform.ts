import { derived, mapping, spelled } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { effectIn } from './effect.ts';
import { assignment, definition, exemption } from './service.ts';

const levels = ['subscription', 'management_group', 'resource_group', 'resource'];

export const pieces = [
  'azurerm_policy_set_definition',
  'azurerm_management_group_policy_set_definition',
  'azurerm_management_group_policy_remediation',
  'azurerm_resource_group_policy_remediation',
  'azurerm_resource_policy_remediation',
  'azurerm_subscription_policy_remediation',
];

export default [
  mapping(definition, ['azurerm_policy_definition', 'azurerm_management_group_policy_definition'], ['id', 'name'], {
    effect: derived('', effectIn('policy_rule', 'parameters')),
  }),
  mapping(assignment, [...levels.map(level => `azurerm_${level}_policy_assignment`), 'azurerm_policy_assignment'], ['id', 'name'], {
    enforced: spelled('enforce', { true: true, false: false }, true),
  }),
  mapping(
    exemption,
    levels.map(level => `azurerm_${level}_policy_exemption`),
    ['id'],
    { ends: saidAt('expires_on') },
  ),
];

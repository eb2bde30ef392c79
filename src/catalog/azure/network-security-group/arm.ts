import { gather, mapping, on, refs } from '../../../model/index.ts';
import { inTemplates, rulesAt } from './rule.ts';
import { group, rule } from './service.ts';

const child = 'Microsoft.Network/networkSecurityGroups/securityRules';

export const pieces = ['Microsoft.Network/applicationSecurityGroups'];

export default [
  mapping(group, 'Microsoft.Network/networkSecurityGroups', ['id', 'name'], {
    rules: gather(rulesAt('properties.securityRules', inTemplates), on(child, 'parent', rulesAt('', inTemplates))),
  }),
  mapping(rule, child, ['id'], { group: refs('parent'), rules: rulesAt('', inTemplates) }),
];

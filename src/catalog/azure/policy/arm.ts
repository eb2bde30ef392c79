import { derived, mapping, spelled } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { effectIn } from './effect.ts';
import { assignment, definition, exemption } from './service.ts';

export const pieces = ['Microsoft.Authorization/policySetDefinitions', 'Microsoft.PolicyInsights/remediations'];

export default [
  mapping(definition, 'Microsoft.Authorization/policyDefinitions', ['id', 'name'], {
    effect: derived('properties', effectIn('policyRule', 'parameters')),
  }),
  mapping(assignment, 'Microsoft.Authorization/policyAssignments', ['id', 'name'], {
    enforced: spelled('properties.enforcementMode', { Default: true, DoNotEnforce: false, Enroll: true }, true),
  }),
  mapping(exemption, 'Microsoft.Authorization/policyExemptions', ['id'], { ends: saidAt('properties.expiresOn') }),
];

import { mapping } from '../../../model/index.ts';
import { bindingLenses, constraintLenses, kyvernoLenses, policyLenses, webhookLenses } from './lenses.ts';
import { binding, constraint, kyverno, policy, webhook } from './service.ts';

const group = 'admissionregistration.k8s.io';
/** What changes objects on their way in keeps nothing out, and neither does a template that no constraint uses. */
export const pieces = [
  `MutatingWebhookConfiguration.${group}`,
  `MutatingAdmissionPolicy.${group}`,
  `MutatingAdmissionPolicyBinding.${group}`,
  'ConstraintTemplate.templates.gatekeeper.sh',
];

export default [
  mapping(webhook, `ValidatingWebhookConfiguration.${group}`, [], webhookLenses('', 'webhooks', 'failurePolicy')),
  mapping(policy, `ValidatingAdmissionPolicy.${group}`, [], policyLenses()),
  mapping(binding, `ValidatingAdmissionPolicyBinding.${group}`, [], bindingLenses()),
  mapping(constraint, 'Constraint.constraints.gatekeeper.sh', [], constraintLenses()),
  mapping(kyverno, ['ClusterPolicy.kyverno.io', 'Policy.kyverno.io'], [], kyvernoLenses()),
];

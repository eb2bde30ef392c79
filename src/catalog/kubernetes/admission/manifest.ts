import { mapping } from '../../../model/index.ts';
import { bindingLenses, kyvernoLenses, policyLenses, webhookLenses } from './lenses.ts';
import { binding, kyverno, policy, webhook } from './service.ts';

const group = 'admissionregistration.k8s.io';
/** What changes objects on their way in keeps nothing out. */
export const pieces = [`MutatingWebhookConfiguration.${group}`, `MutatingAdmissionPolicy.${group}`, `MutatingAdmissionPolicyBinding.${group}`];

export default [
  mapping(webhook, `ValidatingWebhookConfiguration.${group}`, [], webhookLenses('', 'webhooks', 'failurePolicy')),
  mapping(policy, `ValidatingAdmissionPolicy.${group}`, [], policyLenses()),
  mapping(binding, `ValidatingAdmissionPolicyBinding.${group}`, [], bindingLenses()),
  mapping(kyverno, ['ClusterPolicy.kyverno.io', 'Policy.kyverno.io'], [], kyvernoLenses()),
];

import { mapping } from '../../../model/index.ts';
import { bindingLenses, constraintLenses, kyvernoLenses, policyLenses, webhookLenses } from './lenses.ts';
import { binding, constraint, kyverno, policy, webhook } from './service.ts';

/** What changes objects on their way in keeps nothing out. */
export const pieces = ['kubernetes_mutating_webhook_configuration', 'kubernetes_mutating_webhook_configuration_v1'];

const inManifest = (kind: string, version: string) => ({ 'manifest.kind': kind, 'manifest.apiVersion': version });

export default [
  mapping(
    webhook,
    ['kubernetes_validating_webhook_configuration', 'kubernetes_validating_webhook_configuration_v1'],
    ['metadata.name', 'id'],
    webhookLenses('', 'webhook', 'failure_policy'),
  ),
  mapping(
    webhook,
    'kubernetes_manifest',
    [],
    webhookLenses('manifest.', 'webhooks', 'failurePolicy'),
    inManifest('ValidatingWebhookConfiguration', 'admissionregistration.k8s.io/*'),
  ),
  mapping(policy, 'kubernetes_manifest', [], policyLenses('manifest.'), inManifest('ValidatingAdmissionPolicy', 'admissionregistration.k8s.io/*')),
  mapping(binding, 'kubernetes_manifest', [], bindingLenses('manifest.'), inManifest('ValidatingAdmissionPolicyBinding', 'admissionregistration.k8s.io/*')),
  ...['ClusterPolicy', 'Policy'].map(kind => mapping(kyverno, 'kubernetes_manifest', [], kyvernoLenses('manifest.'), inManifest(kind, 'kyverno.io/*'))),
  mapping(constraint, 'kubernetes_manifest', [], constraintLenses('manifest.'), { 'manifest.apiVersion': 'constraints.gatekeeper.sh/*' }),
];

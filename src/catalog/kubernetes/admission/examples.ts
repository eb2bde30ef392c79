import { examples, variant } from '../../../model/index.ts';

const [hook, fails, denies, enforces] = [
  'kubernetes.admission.webhook-refuses-when-it-fails',
  'kubernetes.admission.policy-refuses-when-it-fails',
  'kubernetes.admission.binding-denies',
  'kubernetes.admission.kyverno-policy-enforces',
];

const webhook = {
  shows: 'A webhook that looks at every pod',
  manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: images }
webhooks:
  - name: images.example.com
    failurePolicy: Fail
    sideEffects: None
    admissionReviewVersions: [v1]
    clientConfig: { service: { name: images, namespace: policy } }
    rules:
      - { apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods] }
`,
  terraform: `
resource "kubernetes_validating_webhook_configuration_v1" "images" {
  metadata {
    name = "images"
  }
  webhook {
    name                      = "images.example.com"
    failure_policy            = "Fail"
    side_effects              = "None"
    admission_review_versions = ["v1"]
    client_config {
      service {
        name      = "images"
        namespace = "policy"
      }
    }
  }
}
`,
  gives: { [hook]: 'met' },
  holds: { 'guard-supply-chain': 'customer', 'harden-workload': 'not-applicable' },
} as const;
const policy = {
  shows: 'A policy of the API server, and its use',
  manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: replicas }
spec:
  failurePolicy: Fail
  matchConstraints:
    resourceRules:
      - { apiGroups: [apps], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [deployments] }
  validations:
    - expression: object.spec.replicas <= 5
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: replicas }
spec:
  policyName: replicas
  validationActions: [Deny, Audit]
`,
  terraform: `
resource "kubernetes_manifest" "replicas" {
  manifest = {
    apiVersion = "admissionregistration.k8s.io/v1"
    kind       = "ValidatingAdmissionPolicy"
    metadata   = { name = "replicas" }
    spec       = { failurePolicy = "Fail", validations = [{ expression = "object.spec.replicas <= 5" }] }
  }
}

resource "kubernetes_manifest" "binding" {
  manifest = {
    apiVersion = "admissionregistration.k8s.io/v1"
    kind       = "ValidatingAdmissionPolicyBinding"
    metadata   = { name = "replicas" }
    spec       = { policyName = "replicas", validationActions = ["Deny", "Audit"] }
  }
}
`,
  gives: { [fails]: 'met', [denies]: 'met' },
} as const;
const kyverno = {
  shows: 'A policy of Kyverno that is enforced',
  manifest: `
apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: tags }
spec:
  validationFailureAction: Enforce
  rules:
    - name: no-latest
      match: { any: [{ resources: { kinds: [Pod] } }] }
      validate:
        message: Images need a tag.
        pattern: { spec: { containers: [{ image: "!*:latest" }] } }
`,
  terraform: `
resource "kubernetes_manifest" "tags" {
  manifest = {
    apiVersion = "kyverno.io/v1"
    kind       = "ClusterPolicy"
    metadata   = { name = "tags" }
    spec = {
      validationFailureAction = "Enforce"
      rules                   = [{ name = "no-latest", validate = { message = "Images need a tag." } }]
    }
  }
}
`,
  gives: { [enforces]: 'met' },
} as const;

export default examples(
  webhook,
  variant(webhook, {
    shows: 'A webhook that steps aside when it fails',
    manifest: [['failurePolicy: Fail', 'failurePolicy: Ignore']],
    terraform: [['= "Fail"', '= "Ignore"']],
    gives: { [hook]: 'unmet' },
  }),
  variant(webhook, {
    shows: 'Silence: a webhook that says nothing of failures',
    manifest: [['    failurePolicy: Fail\n', '']],
    terraform: [['    failure_policy            = "Fail"\n', '']],
    gives: { [hook]: 'met' },
  }),
  variant(webhook, {
    shows: 'A webhook of which a variable says what happens when it fails',
    manifest: [['failurePolicy: Fail', 'failurePolicy: ${ON_FAILURE}']],
    terraform: [
      ['= "Fail"', '= var.on_failure'],
      ['resource "kubernetes_validating', 'variable "on_failure" {}\n\nresource "kubernetes_validating'],
    ],
    gives: { [hook]: 'unproven' },
  }),
  policy,
  variant(policy, {
    shows: 'A policy that only warns, and steps aside when it fails',
    manifest: [
      ['failurePolicy: Fail', 'failurePolicy: Ignore'],
      ['[Deny, Audit]', '[Warn]'],
    ],
    terraform: [
      ['failurePolicy = "Fail"', 'failurePolicy = "Ignore"'],
      ['["Deny", "Audit"]', '["Warn"]'],
    ],
    gives: { [fails]: 'unmet', [denies]: 'unmet' },
  }),
  variant(policy, {
    shows: 'A policy whose effect is filled in later',
    manifest: [
      ['failurePolicy: Fail', 'failurePolicy: ${ON_FAILURE}'],
      ['[Deny, Audit]', '["${ACTION}"]'],
    ],
    terraform: [
      ['failurePolicy = "Fail"', 'failurePolicy = var.of.failure'],
      ['["Deny", "Audit"]', '[var.of.action]'],
      ['resource "kubernetes_manifest" "replicas"', 'variable "of" {}\n\nresource "kubernetes_manifest" "replicas"'],
    ],
    gives: { [fails]: 'unproven', [denies]: 'unproven' },
  }),
  kyverno,
  variant(kyverno, {
    shows: 'A policy of Kyverno that writes down what breaks it',
    manifest: [['validationFailureAction: Enforce', 'validationFailureAction: Audit']],
    terraform: [['= "Enforce"', '= "Audit"']],
    gives: { [enforces]: 'unmet' },
  }),
  variant(kyverno, {
    shows: 'A policy of Kyverno of which a variable says whether it is enforced',
    manifest: [['validationFailureAction: Enforce', 'validationFailureAction: ${ACTION}']],
    terraform: [
      ['= "Enforce"', '= var.action'],
      ['resource "kubernetes_manifest"', 'variable "action" {}\n\nresource "kubernetes_manifest"'],
    ],
    gives: { [enforces]: 'unproven' },
  }),
);

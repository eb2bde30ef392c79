import { examples, variant } from '../../../model/index.ts';

const [version, origin, secrets] = [
  'kubernetes.helm-release.names-a-version',
  'kubernetes.helm-release.verifies-its-chart',
  'kubernetes.helm-release.keeps-secrets-out-of-its-values',
];

const base = {
  shows: 'an ingress controller of one version, whose origin is checked',
  terraform: `
variable "password" {
  sensitive = true
}
variable "version" {}
variable "verify" { type = bool }

resource "helm_release" "ingress" {
  name       = "ingress"
  namespace  = "ingress"
  repository = "https://kubernetes.github.io/ingress-nginx"
  chart      = "ingress-nginx"
  version    = "4.11.3"
  verify     = true
  keyring    = "pubring.gpg"

  set {
    name  = "controller.replicaCount"
    value = "3"
  }
}`,
  gives: { [version]: 'met', [origin]: 'met', [secrets]: 'met' },
  holds: { 'guard-supply-chain': 'customer', 'apply-os-patches': 'not-applicable' },
} as const;

export default examples(
  base,
  variant(base, {
    shows: 'whatever the repository holds, with a password in the code',
    terraform: [
      ['  version    = "4.11.3"\n  verify     = true\n  keyring    = "pubring.gpg"\n', ''],
      ['value = "3"\n  }', 'value = "3"\n  }\n  set {\n    name  = "admin.password"\n    value = "hunter2-hunter2"\n  }'],
    ],
    gives: { [version]: 'unmet', [origin]: 'unmet', [secrets]: 'unmet' },
  }),
  variant(base, {
    shows: 'a version, a check and a password that nobody has said',
    terraform: [
      ['version    = "4.11.3"', 'version    = var.version'],
      ['verify     = true', 'verify     = var.verify'],
      ['value = "3"\n  }', 'value = "3"\n  }\n  set {\n    name  = "admin.password"\n    value = var.password\n  }'],
    ],
    gives: { [version]: 'unproven', [origin]: 'unproven', [secrets]: 'unproven' },
  }),
);

import { examples } from '../../../model/index.ts';

const enforces = 'kubernetes.namespace.enforces-a-pod-security-standard';

export default examples(
  {
    shows: 'A namespace that takes only restricted pods',
    manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted
    pod-security.kubernetes.io/warn: restricted
`,
    terraform: `
resource "kubernetes_namespace_v1" "shop" {
  metadata {
    name = "shop"
    labels = {
      "pod-security.kubernetes.io/enforce" = "restricted"
      "pod-security.kubernetes.io/warn"    = "restricted"
    }
  }
}
`,
    gives: { [enforces]: 'met' },
    holds: { 'harden-workload': 'customer' },
  },
  {
    shows: 'A namespace that only warns, which refuses nothing',
    manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/warn: restricted
`,
    terraform: `
resource "kubernetes_namespace" "shop" {
  metadata {
    name   = "shop"
    labels = { "pod-security.kubernetes.io/warn" = "restricted" }
  }
}
`,
    gives: { [enforces]: 'unmet' },
  },
  {
    shows: 'Silence: every pod is admitted',
    manifest: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
`,
    terraform: `
resource "kubernetes_namespace" "shop" {
  metadata {
    name = "shop"
  }
}
`,
    gives: { [enforces]: 'unmet' },
  },
  {
    shows: 'A standard that is filled in later',
    manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: \${STANDARD}
`,
    terraform: `
variable "standard" {}

resource "kubernetes_namespace_v1" "shop" {
  metadata {
    name   = "shop"
    labels = { "pod-security.kubernetes.io/enforce" = var.standard }
  }
}
`,
    gives: { [enforces]: 'unproven' },
  },
);

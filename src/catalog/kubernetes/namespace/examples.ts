import { examples } from '../../../model/index.ts';

const [enforces, quota, limits] = [
  'kubernetes.namespace.enforces-a-pod-security-standard',
  'kubernetes.namespace.has-a-quota',
  'kubernetes.namespace.limits-each-pod',
];

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
    gives: { [enforces]: 'unmet', [quota]: 'unmet', [limits]: 'unmet' },
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
  {
    shows: 'A namespace with a quota, and limits for each of its containers',
    manifest: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: all, namespace: shop }
spec:
  hard: { requests.cpu: "20", limits.memory: 40Gi, pods: "100", services.loadbalancers: "1" }
---
apiVersion: v1
kind: LimitRange
metadata: { name: each, namespace: shop }
spec:
  limits:
    - { type: Container, default: { memory: 512Mi, cpu: 500m }, max: { memory: 4Gi } }
`,
    terraform: `
resource "kubernetes_namespace_v1" "shop" {
  metadata {
    name = "shop"
  }
}

resource "kubernetes_resource_quota_v1" "all" {
  metadata {
    name      = "all"
    namespace = kubernetes_namespace_v1.shop.metadata[0].name
  }
  spec {
    hard = { "requests.cpu" = "20", "limits.memory" = "40Gi", pods = 100 }
  }
}

resource "kubernetes_limit_range" "each" {
  metadata {
    name      = "each"
    namespace = "shop"
  }
  spec {
    limit {
      type    = "Container"
      default = { memory = "512Mi", cpu = "500m" }
    }
  }
}
`,
    gives: { [quota]: 'met', [limits]: 'met' },
    holds: { 'limit-consumption': 'customer' },
  },
  {
    shows: 'A quota and limits that are filled in later',
    manifest: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: all, namespace: shop }
spec: { hard: "\${QUOTA}" }
---
apiVersion: v1
kind: LimitRange
metadata: { name: each, namespace: shop }
spec: { limits: "\${LIMITS}" }
`,
    terraform: `
variable "namespace" {}

resource "kubernetes_namespace" "shop" {
  metadata {
    name = "shop"
  }
}

resource "kubernetes_resource_quota" "all" {
  metadata {
    name      = "all"
    namespace = var.namespace
  }
  spec {
    hard = { pods = 100 }
  }
}

resource "kubernetes_limit_range_v1" "each" {
  metadata {
    name      = "each"
    namespace = var.namespace
  }
  spec {
    limit {
      type = "Container"
    }
  }
}
`,
    gives: { [quota]: 'unproven', [limits]: 'unproven' },
  },
);

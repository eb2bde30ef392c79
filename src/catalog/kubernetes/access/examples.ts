import { examples } from '../../../model/index.ts';

const roleChecks = [
  'does-not-allow-everything',
  'names-verbs-and-resources',
  'does-not-read-all-secrets',
  'does-not-enter-containers',
  'cannot-widen-its-own-rights',
];
const bindingChecks = ['gives-less-than-cluster-admin', 'names-no-strangers', 'leaves-default-accounts-alone'];
type Verdict = 'met' | 'unmet' | 'unproven' | 'none';
const all = (kind: string, checks: readonly string[], verdict: Verdict): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(checks.map(check => [`kubernetes.access.${kind}-${check}`, verdict]));

export default examples(
  {
    shows: 'A role that reads configuration and one Secret, bound to the account that needs it',
    manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reader, namespace: shop }
rules:
  - apiGroups: [""]
    resources: [configmaps]
    verbs: [get, list, watch]
  - apiGroups: [""]
    resources: [secrets]
    resourceNames: [web-tls]
    verbs: [get]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: reader, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }
subjects:
  - { kind: ServiceAccount, name: web, namespace: shop }
`,
    terraform: `
resource "kubernetes_role_v1" "reader" {
  metadata {
    name      = "reader"
    namespace = "shop"
  }
  rule {
    api_groups = [""]
    resources  = ["configmaps"]
    verbs      = ["get", "list", "watch"]
  }
  rule {
    api_groups     = [""]
    resources      = ["secrets"]
    resource_names = ["web-tls"]
    verbs          = ["get"]
  }
}

resource "kubernetes_role_binding_v1" "reader" {
  metadata {
    name      = "reader"
    namespace = "shop"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "Role"
    name      = "reader"
  }
  subject {
    kind      = "ServiceAccount"
    name      = "web"
    namespace = "shop"
  }
}
`,
    gives: { ...all('role', roleChecks, 'met'), ...all('binding', bindingChecks, 'met') },
    holds: { 'grant-least-access': 'customer', 'harden-workload': 'not-applicable' },
  },
  {
    shows: 'A role that may do everything, and bindings for everybody',
    manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: all }
rules:
  - { apiGroups: ["*"], resources: ["*"], verbs: ["*"] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: all }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
subjects:
  - { kind: Group, apiGroup: rbac.authorization.k8s.io, name: system:unauthenticated }
  - { kind: ServiceAccount, name: default, namespace: kube-system }
`,
    terraform: `
resource "kubernetes_cluster_role" "all" {
  metadata {
    name = "all"
  }
  rule {
    api_groups = ["*"]
    resources  = ["*"]
    verbs      = ["*"]
  }
}

resource "kubernetes_cluster_role_binding" "all" {
  metadata {
    name = "all"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "cluster-admin"
  }
  subject {
    kind      = "Group"
    api_group = "rbac.authorization.k8s.io"
    name      = "system:unauthenticated"
  }
  subject {
    kind      = "ServiceAccount"
    name      = "default"
    namespace = "kube-system"
  }
}
`,
    gives: { ...all('role', roleChecks, 'unmet'), ...all('binding', bindingChecks, 'unmet') },
  },
  {
    shows: 'A role and a binding that are filled in later',
    manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
rules:
  - apiGroups: [""]
    resources: \${RESOURCES}
    verbs: \${VERBS}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: operator }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: "\${ROLE}" }
subjects:
  - { kind: ServiceAccount, name: "\${ACCOUNT}", namespace: shop }
`,
    terraform: `
variable "grant" {
  type = any
}

resource "kubernetes_cluster_role_v1" "operator" {
  metadata {
    name = "operator"
  }
  rule {
    api_groups = [""]
    resources  = var.grant.resources
    verbs      = var.grant.verbs
  }
}

resource "kubernetes_cluster_role_binding_v1" "operator" {
  metadata {
    name = "operator"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = var.grant.role
  }
  subject {
    kind      = "ServiceAccount"
    name      = var.grant.account
    namespace = "shop"
  }
}
`,
    gives: { ...all('role', roleChecks, 'unproven'), ...all('binding', bindingChecks, 'unproven') },
  },
  {
    shows: 'A role whose rules the cluster puts together is judged by the roles that they come from',
    manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: monitoring }
aggregationRule:
  clusterRoleSelectors:
    - matchLabels: { rbac.example.com/aggregate-to-monitoring: "true" }
rules: []
`,
    gives: all('role', roleChecks, 'none'),
  },
  {
    shows: 'A Secret of another group, and exec on something that is no pod',
    manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: sealed }
rules:
  - { apiGroups: [bitnami.com], resources: [secrets, pods/exec], verbs: [get, create] }
  - { apiGroups: [""], resources: [pods], verbs: [bind] }
`,
    gives: {
      'kubernetes.access.role-does-not-read-all-secrets': 'met',
      'kubernetes.access.role-does-not-enter-containers': 'met',
      'kubernetes.access.role-cannot-widen-its-own-rights': 'met',
    },
  },
  {
    shows: 'A role and a binding that are written as manifests inside Terraform',
    terraform: `
resource "kubernetes_manifest" "all" {
  manifest = {
    apiVersion = "rbac.authorization.k8s.io/v1"
    kind       = "ClusterRole"
    metadata   = { name = "all" }
    rules      = [{ apiGroups = ["*"], resources = ["*"], verbs = ["*"] }]
  }
}

resource "kubernetes_manifest" "everybody" {
  manifest = {
    apiVersion = "rbac.authorization.k8s.io/v1"
    kind       = "ClusterRoleBinding"
    metadata   = { name = "everybody" }
    roleRef    = { apiGroup = "rbac.authorization.k8s.io", kind = "ClusterRole", name = "cluster-admin" }
    subjects   = [{ kind = "Group", apiGroup = "rbac.authorization.k8s.io", name = "system:unauthenticated" }]
  }
}
`,
    gives: { ...all('role', roleChecks, 'unmet'), ...all('binding', ['gives-less-than-cluster-admin', 'names-no-strangers'], 'unmet') },
  },
);

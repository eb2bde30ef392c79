import { examples, variant } from '../../../model/index.ts';

const [comesIn, goesOut] = ['kubernetes.network-policy.names-who-may-come-in', 'kubernetes.network-policy.names-what-may-go-out'];

const policy = {
  shows: 'A database that the shop may call, and that calls names only',
  manifest: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: db, namespace: shop }
spec:
  podSelector: { matchLabels: { app: db } }
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
        - podSelector: { matchLabels: { app: web } }
      ports: [{ port: 5432 }]
  egress:
    - to:
        - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }
      ports: [{ port: 53, protocol: UDP }]
`,
  terraform: `
resource "kubernetes_network_policy_v1" "db" {
  metadata {
    name      = "db"
    namespace = "shop"
  }
  spec {
    pod_selector {
      match_labels = { app = "db" }
    }
    policy_types = ["Ingress", "Egress"]
    ingress {
      from {
        pod_selector {
          match_labels = { app = "web" }
        }
      }
      ports {
        port = "5432"
      }
    }
    egress {
      to {
        namespace_selector {
          match_labels = { "kubernetes.io/metadata.name" = "kube-system" }
        }
      }
      ports {
        port     = "53"
        protocol = "UDP"
      }
    }
  }
}
`,
  gives: { [comesIn]: 'met', [goesOut]: 'met' },
  holds: { 'filter-traffic': 'customer', 'harden-workload': 'not-applicable' },
} as const;

export default examples(
  policy,
  variant(policy, {
    shows: 'A policy whose rules are for everybody',
    manifest: [
      ['        - podSelector: { matchLabels: { app: web } }\n', '        - ipBlock: { cidr: 0.0.0.0/0 }\n'],
      [
        `    - to:
        - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }
      ports: [{ port: 53, protocol: UDP }]
`,
        '    - {}\n',
      ],
    ],
    terraform: [
      ['        pod_selector {\n          match_labels = { app = "web" }\n        }\n', '        ip_block {\n          cidr = "0.0.0.0/0"\n        }\n'],
      [
        `      to {
        namespace_selector {
          match_labels = { "kubernetes.io/metadata.name" = "kube-system" }
        }
      }
      ports {
        port     = "53"
        protocol = "UDP"
      }
`,
        '',
      ],
    ],
    gives: { [comesIn]: 'unmet', [goesOut]: 'unmet' },
  }),
  variant(policy, {
    shows: 'A policy whose addresses are filled in later',
    manifest: [
      ['        - podSelector: { matchLabels: { app: web } }\n', '        - ipBlock: { cidr: "${NETWORK}" }\n'],
      [
        `        - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }
      ports: [{ port: 53, protocol: UDP }]
`,
        '        - ipBlock: { cidr: "${NETWORK}" }\n',
      ],
    ],
    terraform: [
      ['resource "kubernetes_network_policy_v1"', 'variable "network" {}\n\nresource "kubernetes_network_policy_v1"'],
      ['        pod_selector {\n          match_labels = { app = "web" }\n        }\n', '        ip_block {\n          cidr = var.network\n        }\n'],
      [
        `        namespace_selector {
          match_labels = { "kubernetes.io/metadata.name" = "kube-system" }
        }
      }
      ports {
        port     = "53"
        protocol = "UDP"
      }
`,
        '        ip_block {\n          cidr = var.network\n        }\n      }\n',
      ],
    ],
    gives: { [comesIn]: 'unproven', [goesOut]: 'unproven' },
  }),
  {
    shows: 'A policy that lets nothing in, and says nothing of what goes out',
    manifest: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: nothing, namespace: shop }
spec: { podSelector: {} }
`,
    terraform: `
resource "kubernetes_manifest" "nothing" {
  manifest = {
    apiVersion = "networking.k8s.io/v1"
    kind       = "NetworkPolicy"
    metadata   = { name = "nothing", namespace = "shop" }
    spec       = { podSelector = {} }
  }
}
`,
    gives: { [comesIn]: 'met', [goesOut]: 'none' },
  },
);

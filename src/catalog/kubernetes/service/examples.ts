import { examples, variant } from '../../../model/index.ts';

const [forAll, nodes, others, helm] = [
  'kubernetes.service.load-balancer-is-not-for-everybody',
  'kubernetes.service.opens-no-port-of-every-node',
  'kubernetes.service.takes-no-addresses-of-others',
  'kubernetes.service.does-not-lead-to-tiller',
];

const balanced = {
  shows: 'A load balancer for offices that are known',
  manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    external-dns.alpha.kubernetes.io/hostname: web.example.com
spec:
  type: LoadBalancer
  selector: { app: web }
  loadBalancerSourceRanges: [192.0.2.0/24, 198.51.100.7/32]
  ports:
    - { name: https, port: 443, targetPort: 8443 }
`,
  terraform: `
resource "kubernetes_service_v1" "web" {
  metadata {
    name      = "web"
    namespace = "shop"
    annotations = {
      "external-dns.alpha.kubernetes.io/hostname" = "web.example.com"
    }
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "web" }
    load_balancer_source_ranges = ["192.0.2.0/24", "198.51.100.7/32"]
    port {
      name        = "https"
      port        = 443
      target_port = 8443
    }
  }
}
`,
  gives: { [forAll]: 'met', [nodes]: 'met', [others]: 'met', [helm]: 'met' },
  holds: { 'limit-exposure': 'customer', 'apply-os-patches': 'not-applicable' },
} as const;

export default examples(
  balanced,
  variant(balanced, {
    shows: 'A load balancer for the internet',
    manifest: [['[192.0.2.0/24, 198.51.100.7/32]', '[192.0.2.0/24, 0.0.0.0/0]']],
    terraform: [['["192.0.2.0/24", "198.51.100.7/32"]', '["192.0.2.0/24", "0.0.0.0/0"]']],
    gives: { [forAll]: 'unmet' },
  }),
  variant(balanced, {
    shows: 'A load balancer that says nothing of whom it lets in',
    manifest: [['  loadBalancerSourceRanges: [192.0.2.0/24, 198.51.100.7/32]\n', '']],
    terraform: [['    load_balancer_source_ranges = ["192.0.2.0/24", "198.51.100.7/32"]\n', '']],
    gives: { [forAll]: 'unmet' },
  }),
  variant(balanced, {
    shows: 'A load balancer of the own network',
    manifest: [
      ['  loadBalancerSourceRanges: [192.0.2.0/24, 198.51.100.7/32]\n', ''],
      ['external-dns.alpha.kubernetes.io/hostname: web.example.com', 'service.beta.kubernetes.io/azure-load-balancer-internal: "true"'],
    ],
    terraform: [
      ['    load_balancer_source_ranges = ["192.0.2.0/24", "198.51.100.7/32"]\n', ''],
      ['"external-dns.alpha.kubernetes.io/hostname" = "web.example.com"', '"service.beta.kubernetes.io/azure-load-balancer-internal" = "true"'],
    ],
    gives: { [forAll]: 'met' },
  }),
  {
    shows: 'Silence: a Service that only the cluster reaches',
    manifest: `
apiVersion: v1
kind: Service
metadata: { name: db, namespace: shop }
spec:
  selector: { app: db }
  ports: [{ port: 5432 }]
`,
    terraform: `
resource "kubernetes_service" "db" {
  metadata {
    name      = "db"
    namespace = "shop"
  }
  spec {
    selector = { app = "db" }
    port {
      port = 5432
    }
  }
}
`,
    gives: { [forAll]: 'none', [nodes]: 'met', [others]: 'met', [helm]: 'met' },
  },
  {
    shows: 'A port of every node, and an address that is not ours',
    manifest: `
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  type: NodePort
  selector: { app: api }
  externalIPs: [203.0.113.9]
  ports: [{ port: 80, nodePort: 30080 }]
`,
    terraform: `
resource "kubernetes_manifest" "api" {
  manifest = {
    apiVersion = "v1"
    kind       = "Service"
    metadata   = { name = "api", namespace = "shop" }
    spec = {
      type        = "NodePort"
      selector    = { app = "api" }
      externalIPs = ["203.0.113.9"]
      ports       = [{ port = 80, nodePort = 30080 }]
    }
  }
}
`,
    gives: { [nodes]: 'unmet', [others]: 'unmet' },
  },
  {
    shows: 'The Service that Helm 2 left behind',
    manifest: `
apiVersion: v1
kind: Service
metadata:
  name: tiller-deploy
  namespace: kube-system
spec:
  selector: { app: helm, name: tiller }
  ports: [{ name: tiller, port: 44134 }]
`,
    terraform: `
resource "kubernetes_service" "tiller" {
  metadata {
    name      = "tiller-deploy"
    namespace = "kube-system"
  }
  spec {
    selector = { app = "helm", name = "tiller" }
    port {
      name = "tiller"
      port = 44134
    }
  }
}
`,
    gives: { [helm]: 'unmet' },
  },
  {
    shows: 'A Service of which everything is filled in later',
    manifest: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  type: \${TYPE}
  selector: { app: "\${APP}", name: "\${NAME}" }
  externalIPs: ["\${ADDRESS}"]
  loadBalancerSourceRanges: ["\${RANGE}"]
`,
    terraform: `
variable "of" {}

resource "kubernetes_service" "web" {
  metadata {
    name      = "web"
    namespace = "shop"
  }
  spec {
    type                        = var.of.type
    selector                    = { app = var.of.app, name = var.of.name }
    external_ips                = [var.of.address]
    load_balancer_source_ranges = [var.of.range]
  }
}
`,
    gives: { [forAll]: 'unproven', [nodes]: 'unproven', [others]: 'unproven', [helm]: 'unproven' },
  },
);

import { examples, variant } from '../../../model/index.ts';

const [tls, routes] = ['kubernetes.ingress.gateway-offers-tls', 'kubernetes.ingress.gateway-takes-routes-of-known-namespaces'];

const gateway = {
  shows: 'A Gateway with TLS for namespaces that are labelled',
  manifest: `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  gatewayClassName: example
  listeners:
    - name: https
      protocol: HTTPS
      port: 443
      hostname: "*.example.com"
      tls: { certificateRefs: [{ name: example-com }] }
      allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { published: "true" } } } }
    - name: http
      protocol: HTTP
      port: 80
`,
  terraform: `
resource "kubernetes_manifest" "public" {
  manifest = {
    apiVersion = "gateway.networking.k8s.io/v1"
    kind       = "Gateway"
    metadata   = { name = "public", namespace = "edge" }
    spec = {
      gatewayClassName = "example"
      listeners = [
        {
          name          = "https"
          protocol      = "HTTPS"
          port          = 443
          allowedRoutes = { namespaces = { from = "Selector", selector = { matchLabels = { published = "true" } } } }
        },
        { name = "http", protocol = "HTTP", port = 80 },
      ]
    }
  }
}
`,
  gives: { [tls]: 'met', [routes]: 'met' },
  holds: { 'limit-trust': 'customer', 'harden-workload': 'not-applicable' },
} as const;

export default examples(
  gateway,
  variant(gateway, {
    shows: 'A Gateway without TLS that takes routes of everybody',
    manifest: [
      ['protocol: HTTPS', 'protocol: HTTP'],
      ['{ from: Selector, selector: { matchLabels: { published: "true" } } }', '{ from: All }'],
    ],
    terraform: [
      ['"HTTPS"', '"HTTP"'],
      ['{ from = "Selector", selector = { matchLabels = { published = "true" } } }', '{ from = "All" }'],
    ],
    gives: { [tls]: 'unmet', [routes]: 'unmet' },
  }),
  variant(gateway, {
    shows: 'A Gateway that is filled in later',
    manifest: [
      ['protocol: HTTPS', 'protocol: ${PROTOCOL}'],
      ['{ from: Selector, selector: { matchLabels: { published: "true" } } }', '{ from: "${NAMESPACES}" }'],
    ],
    terraform: [
      ['resource "kubernetes_manifest"', 'variable "of" {}\n\nresource "kubernetes_manifest"'],
      ['"HTTPS"', 'var.of.protocol'],
      ['{ from = "Selector", selector = { matchLabels = { published = "true" } } }', '{ from = var.of.namespaces }'],
    ],
    gives: { [tls]: 'unproven', [routes]: 'unproven' },
  }),
);

import { examples, variant } from '../../../model/index.ts';

const [certificate, redirects, hosts, text, code] = [
  'kubernetes.ingress.every-host-has-a-certificate',
  'kubernetes.ingress.sends-callers-to-tls',
  'kubernetes.ingress.names-its-hosts',
  'kubernetes.ingress.puts-nothing-into-the-controller',
  'kubernetes.ingress.puts-no-code-into-the-controller',
];

const shop = {
  shows: 'A shop with a certificate',
  manifest: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    cert-manager.io/cluster-issuer: letsencrypt
spec:
  ingressClassName: nginx
  tls:
    - hosts: [shop.example.com]
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: { service: { name: web, port: { number: 80 } } }
`,
  terraform: `
resource "kubernetes_ingress_v1" "shop" {
  metadata {
    name      = "shop"
    namespace = "shop"
    annotations = {
      "cert-manager.io/cluster-issuer" = "letsencrypt"
    }
  }
  spec {
    ingress_class_name = "nginx"
    tls {
      hosts       = ["shop.example.com"]
      secret_name = "shop-tls"
    }
    rule {
      host = "shop.example.com"
      http {
        path {
          path = "/"
          backend {
            service {
              name = "web"
              port {
                number = 80
              }
            }
          }
        }
      }
    }
  }
}
`,
  gives: { [certificate]: 'met', [redirects]: 'met', [hosts]: 'met', [text]: 'met', [code]: 'met' },
  holds: { 'encrypt-in-transit': 'customer', 'apply-os-patches': 'not-applicable' },
} as const;

export default examples(
  shop,
  variant(shop, {
    shows: 'A certificate for another host',
    manifest: [['hosts: [shop.example.com]', 'hosts: [www.example.com]']],
    terraform: [['["shop.example.com"]', '["www.example.com"]']],
    gives: { [certificate]: 'unmet' },
  }),
  variant(shop, {
    shows: 'Code for the controller, and callers that stay without TLS',
    manifest: [
      [
        'cert-manager.io/cluster-issuer: letsencrypt',
        'nginx.ingress.kubernetes.io/ssl-redirect: "false"\n    nginx.ingress.kubernetes.io/configuration-snippet: content_by_lua_block { ngx.say("hi") }',
      ],
    ],
    terraform: [
      [
        '"cert-manager.io/cluster-issuer" = "letsencrypt"',
        '"nginx.ingress.kubernetes.io/ssl-redirect" = "false"\n      "nginx.ingress.kubernetes.io/configuration-snippet" = "content_by_lua_block { ngx.say(\\"hi\\") }"',
      ],
    ],
    gives: { [redirects]: 'unmet', [text]: 'unmet', [code]: 'unmet' },
  }),
  variant(shop, {
    shows: 'A header for the controller is text, and no code',
    manifest: [['cert-manager.io/cluster-issuer: letsencrypt', 'nginx.ingress.kubernetes.io/server-snippet: add_header X-Frame-Options DENY;']],
    terraform: [['"cert-manager.io/cluster-issuer" = "letsencrypt"', '"nginx.ingress.kubernetes.io/server-snippet" = "add_header X-Frame-Options DENY;"']],
    gives: { [text]: 'unmet', [code]: 'met' },
  }),
  {
    shows: 'Silence: one service for everybody, in the clear',
    manifest: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: all }
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
    terraform: `
resource "kubernetes_ingress_v1" "all" {
  metadata {
    name = "all"
  }
  spec {
    default_backend {
      service {
        name = "web"
        port {
          number = 80
        }
      }
    }
  }
}
`,
    gives: { [certificate]: 'unmet', [redirects]: 'met', [hosts]: 'unmet', [text]: 'met' },
  },
  {
    shows: 'The form that was before, without TLS',
    manifest: `
apiVersion: extensions/v1beta1
kind: Ingress
metadata: { name: old, namespace: shop }
spec:
  rules:
    - host: old.example.com
      http: { paths: [{ backend: { serviceName: web, servicePort: 80 } }] }
`,
    terraform: `
resource "kubernetes_manifest" "old" {
  manifest = {
    apiVersion = "networking.k8s.io/v1"
    kind       = "Ingress"
    metadata   = { name = "old", namespace = "shop" }
    spec = {
      rules = [{ host = "old.example.com", http = { paths = [{ path = "/", pathType = "Prefix", backend = { service = { name = "web", port = { number = 80 } } } }] } }]
    }
  }
}
`,
    gives: { [certificate]: 'unmet', [hosts]: 'met' },
  },
  {
    shows: 'An Ingress that is filled in later',
    manifest: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/ssl-redirect: "\${REDIRECT}"
    nginx.ingress.kubernetes.io/server-snippet: "\${SNIPPET}"
spec:
  tls: [{ hosts: ["\${HOST}"], secretName: web }]
  rules:
    - host: "\${OTHER_HOST}"
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`,
    terraform: `
variable "of" {}

resource "kubernetes_ingress_v1" "web" {
  metadata {
    name        = "web"
    namespace   = "shop"
    annotations = var.of.annotations
  }
  spec {
    tls {
      hosts       = [var.of.host]
      secret_name = "web"
    }
    rule {
      host = var.of.other_host
      http {
        path {
          path = "/"
        }
      }
    }
  }
}
`,
    gives: { [certificate]: 'unproven', [redirects]: 'unproven', [hosts]: 'unproven', [code]: 'unproven' },
  },
  {
    shows: 'Annotations that are filled in later may hold anything',
    terraform: `
variable "annotations" {}

resource "kubernetes_ingress" "web" {
  metadata {
    name        = "web"
    annotations = var.annotations
  }
  spec {
    rule {
      host = "web.example.com"
    }
  }
}
`,
    gives: { [text]: 'unproven', [code]: 'unproven' },
  },
);

import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.load-balancing';
const global = 'https://www.googleapis.com/compute/v1/projects/acme/global';
const line = (type: string, kind: string, name: string, data: object): string =>
  exported(`compute.googleapis.com/${type}`, `projects/acme/global/${kind}/${name}`, { name, selfLink: `${global}/${kind}/${name}`, ...data });

const base: Example = {
  shows: 'a shop behind an external load balancer that takes new TLS only, filters and logs requests, and sends HTTP on',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_compute_ssl_policy" "modern" {
  name            = "modern"
  profile         = "MODERN"
  min_tls_version = "TLS_1_2"
}

resource "google_compute_target_https_proxy" "shop" {
  name             = "shop"
  url_map          = google_compute_url_map.shop.id
  ssl_certificates = ["projects/acme/global/sslCertificates/shop"]
  ssl_policy       = google_compute_ssl_policy.modern.id
}

resource "google_compute_url_map" "shop" {
  name            = "shop"
  default_service = google_compute_backend_service.shop.id
}

resource "google_compute_target_http_proxy" "shop" {
  name    = "shop-http"
  url_map = google_compute_url_map.redirect.id
}

resource "google_compute_url_map" "redirect" {
  name = "redirect"

  default_url_redirect {
    https_redirect = true
    strip_query    = false
  }
}

resource "google_compute_forwarding_rule" "game" {
  name                  = "game"
  region                = "europe-west1"
  load_balancing_scheme = "EXTERNAL"
  backend_service       = "projects/acme/regions/europe-west1/backendServices/game"
  ip_protocol           = "TCP"
  ports                 = ["7777"]
}

resource "google_compute_backend_service" "shop" {
  name                  = "shop"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  protocol              = "HTTPS"
  security_policy       = "projects/acme/global/securityPolicies/shop"

  log_config {
    enable      = true
    sample_rate = 1.0
  }
}`,
  assetInventory: [
    line('SslPolicy', 'sslPolicies', 'modern', { profile: 'MODERN', minTlsVersion: 'TLS_1_2' }),
    line('TargetHttpsProxy', 'targetHttpsProxies', 'shop', { urlMap: `${global}/urlMaps/shop`, sslPolicy: `${global}/sslPolicies/modern` }),
    line('UrlMap', 'urlMaps', 'shop', { defaultService: `${global}/backendServices/shop` }),
    line('TargetHttpProxy', 'targetHttpProxies', 'shop-http', { urlMap: `${global}/urlMaps/redirect` }),
    line('UrlMap', 'urlMaps', 'redirect', { defaultUrlRedirect: { httpsRedirect: true, stripQuery: false } }),
    line('ForwardingRule', 'forwardingRules', 'game', { loadBalancingScheme: 'EXTERNAL', IPProtocol: 'TCP', ports: ['7777'] }),
    line('BackendService', 'backendServices', 'shop', {
      loadBalancingScheme: 'EXTERNAL_MANAGED',
      protocol: 'HTTPS',
      securityPolicy: `${global}/securityPolicies/shop`,
      logConfig: { enable: true, sampleRate: 1 },
    }),
  ].join('\n'),
  gives: {
    [`${id}.refuses-old-tls`]: 'met',
    [`${id}.refuses-weak-ciphers`]: 'met',
    [`${id}.names-an-ssl-policy`]: 'met',
    [`${id}.sends-on-to-https`]: 'met',
    [`${id}.opens-chosen-ports`]: 'met',
    [`${id}.is-guarded-by-cloud-armor`]: 'met',
    [`${id}.logs-requests`]: 'met',
  },
  holds: { 'encrypt-in-transit': 'provider+customer', 'encrypt-at-rest': 'not-applicable' },
};
const backend = {
  about: { terraform: 'google_compute_backend_service.shop', assetInventory: '//compute.googleapis.com/projects/acme/global/backendServices/shop' },
} as const;

export default examples(
  base,
  variant(base, {
    shows: 'a load balancer that takes old TLS and plain HTTP, and neither filters nor logs',
    terraform: [
      ['  profile         = "MODERN"\n  min_tls_version = "TLS_1_2"\n', ''],
      ['  ssl_policy       = google_compute_ssl_policy.modern.id\n', ''],
      ['https_redirect = true', 'https_redirect = false'],
      ['  security_policy       = "projects/acme/global/securityPolicies/shop"\n', ''],
      ['sample_rate = 1.0', 'sample_rate = 0.0'],
      ['"TCP"\n  ports                 = ["7777"]', '"L3_DEFAULT"\n  all_ports             = true'],
    ],
    assetInventory: [
      [',"profile":"MODERN","minTlsVersion":"TLS_1_2"', ''],
      [`,"sslPolicy":"${global}/sslPolicies/modern"`, ''],
      ['"httpsRedirect":true', '"httpsRedirect":false'],
      [`"securityPolicy":"${global}/securityPolicies/shop",`, ''],
      ['"sampleRate":1', '"sampleRate":0'],
      ['"IPProtocol":"TCP","ports":["7777"]', '"IPProtocol":"L3_DEFAULT","allPorts":true'],
    ],
    gives: {
      [`${id}.refuses-old-tls`]: 'unmet',
      [`${id}.refuses-weak-ciphers`]: 'unmet',
      [`${id}.names-an-ssl-policy`]: 'unmet',
      [`${id}.sends-on-to-https`]: 'unmet',
      [`${id}.opens-chosen-ports`]: 'unmet',
      [`${id}.is-guarded-by-cloud-armor`]: 'unmet',
      [`${id}.logs-requests`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'the restricted profile, which refuses what is older than TLS 1.2 whatever version is named, and a proxy that serves plain HTTP',
    terraform: [
      ['"MODERN"\n  min_tls_version = "TLS_1_2"', '"RESTRICTED"\n  min_tls_version = "TLS_1_0"'],
      ['google_compute_url_map.redirect.id', 'google_compute_url_map.shop.id'],
    ],
    assetInventory: [
      ['"profile":"MODERN","minTlsVersion":"TLS_1_2"', '"profile":"RESTRICTED","minTlsVersion":"TLS_1_0"'],
      [`"urlMap":"${global}/urlMaps/redirect"`, `"urlMap":"${global}/urlMaps/shop"`],
    ],
    gives: { [`${id}.refuses-old-tls`]: 'met', [`${id}.refuses-weak-ciphers`]: 'met', [`${id}.sends-on-to-https`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a custom profile with a cipher in which RSA exchanges the key',
    terraform: [
      [
        'profile         = "MODERN"',
        'profile         = "CUSTOM"\n  custom_features = ["TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "TLS_RSA_WITH_AES_256_CBC_SHA"]',
      ],
    ],
    assetInventory: [['"profile":"MODERN"', '"profile":"CUSTOM","customFeatures":["TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384","TLS_RSA_WITH_AES_256_CBC_SHA"]']],
    gives: { [`${id}.refuses-old-tls`]: 'met', [`${id}.refuses-weak-ciphers`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a load balancer on the internet',
    terraform: [],
    assetInventory: [],
    ...backend,
    gives: { [`${id}.is-guarded-by-cloud-armor`]: 'met' },
    holds: { 'limit-exposure': 'customer', 'guard-apis': 'provider+customer' },
  }),
  variant(base, {
    shows: 'a load balancer that only networks of yours reach',
    terraform: [['"EXTERNAL_MANAGED"\n  protocol', '"INTERNAL_MANAGED"\n  protocol']],
    assetInventory: [['"EXTERNAL_MANAGED","protocol"', '"INTERNAL_MANAGED","protocol"']],
    ...backend,
    gives: { [`${id}.is-guarded-by-cloud-armor`]: 'none', [`${id}.logs-requests`]: 'met' },
    holds: { 'limit-exposure': 'provider', 'guard-apis': 'customer' },
  }),
  {
    shows: 'a backend service of one region, which passes TCP on within the network',
    terraform: `
resource "google_compute_region_backend_service" "queue" {
  name   = "queue"
  region = "europe-west1"
}`,
    gives: { [`${id}.is-guarded-by-cloud-armor`]: 'none', [`${id}.logs-requests`]: 'none' },
    holds: { 'limit-exposure': 'provider' },
  },
  {
    shows: 'an endpoint of Private Service Connect, and a rule within the networks that passes everything on',
    terraform: `
resource "google_compute_forwarding_rule" "endpoint" {
  name                  = "endpoint"
  region                = "europe-west1"
  load_balancing_scheme = ""
  target                = "projects/acme/regions/europe-west1/serviceAttachments/shop"
}

resource "google_compute_forwarding_rule" "appliance" {
  name                  = "appliance"
  region                = "europe-west1"
  load_balancing_scheme = "INTERNAL"
  backend_service       = "projects/acme/regions/europe-west1/backendServices/appliance"
  all_ports             = true
}`,
    gives: { [`${id}.opens-chosen-ports`]: 'none' },
    holds: { 'limit-exposure': 'provider', 'encrypt-in-transit': 'customer' },
  },
  variant(base, {
    shows: 'a load balancer whose settings are filled in later',
    terraform: [
      ['"MODERN"\n  min_tls_version = "TLS_1_2"', 'var.text\n  min_tls_version = var.text'],
      ['google_compute_ssl_policy.modern.id', 'var.text'],
      ['https_redirect = true', 'https_redirect = var.on'],
      ['"projects/acme/global/securityPolicies/shop"', 'var.text'],
      ['enable      = true', 'enable      = var.on'],
      ['ports                 = ["7777"]', 'all_ports             = var.on'],
    ],
    gives: {
      [`${id}.refuses-old-tls`]: 'unproven',
      [`${id}.refuses-weak-ciphers`]: 'unproven',
      [`${id}.names-an-ssl-policy`]: 'unproven',
      [`${id}.sends-on-to-https`]: 'unproven',
      [`${id}.opens-chosen-ports`]: 'unproven',
      [`${id}.is-guarded-by-cloud-armor`]: 'unproven',
      [`${id}.logs-requests`]: 'unproven',
    },
  }),
);

import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.dns';

const base: Example = {
  shows: 'a public zone that is signed and logged, and a policy that logs the queries of a network',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_dns_managed_zone" "shop" {
  name     = "shop"
  dns_name = "shop.example.com."

  dnssec_config {
    state         = "on"
    non_existence = "nsec3"

    default_key_specs {
      algorithm  = "rsasha256"
      key_type   = "keySigning"
      key_length = 2048
    }
    default_key_specs {
      algorithm  = "ecdsap256sha256"
      key_type   = "zoneSigning"
      key_length = 256
    }
  }
  cloud_logging_config {
    enable_logging = true
  }
}

resource "google_dns_policy" "main" {
  name           = "main"
  enable_logging = true

  networks {
    network_url = "projects/acme/global/networks/main"
  }
}`,
  assetInventory: [
    exported('dns.googleapis.com/ManagedZone', 'projects/acme/managedZones/shop', {
      name: 'shop',
      dnsName: 'shop.example.com.',
      visibility: 'PUBLIC',
      dnssecConfig: {
        state: 'ON',
        defaultKeySpecs: [
          { algorithm: 'rsasha256', keyType: 'keySigning', keyLength: 2048 },
          { algorithm: 'ecdsap256sha256', keyType: 'zoneSigning', keyLength: 256 },
        ],
      },
      cloudLoggingConfig: { enableLogging: true },
    }),
    exported('dns.googleapis.com/Policy', 'projects/acme/policies/main', { name: 'main', enableLogging: true }),
  ].join('\n'),
  gives: {
    [`${id}.signs-its-answers`]: 'met',
    [`${id}.signs-with-strong-algorithms`]: 'met',
    [`${id}.logs-queries-of-the-zone`]: 'met',
    [`${id}.logs-queries-of-networks`]: 'met',
  },
  holds: { 'limit-exposure': 'customer', 'configure-platform': 'provider+customer', 'apply-os-patches': 'provider' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a zone with DNSSEC off, an old algorithm and no logs',
    terraform: [
      ['state         = "on"', 'state         = "off"'],
      ['"rsasha256"', '"rsasha1"'],
      ['  cloud_logging_config {\n    enable_logging = true\n  }\n', ''],
      ['  enable_logging = true\n\n  networks', '  networks'],
    ],
    assetInventory: [
      ['"state":"ON"', '"state":"OFF"'],
      ['"rsasha256"', '"rsasha1"'],
      [',"cloudLoggingConfig":{"enableLogging":true}', ''],
      ['"name":"main","enableLogging":true', '"name":"main"'],
    ],
    gives: {
      [`${id}.signs-its-answers`]: 'unmet',
      [`${id}.signs-with-strong-algorithms`]: 'unmet',
      [`${id}.logs-queries-of-the-zone`]: 'unmet',
      [`${id}.logs-queries-of-networks`]: 'unmet',
    },
  }),
  {
    shows: 'a zone of which nothing is said, and keys of it that are looked up',
    terraform: `
resource "google_dns_managed_zone" "plain" {
  name     = "plain"
  dns_name = "plain.example.com."
}

data "google_dns_keys" "plain" {
  managed_zone = google_dns_managed_zone.plain.id

  zone_signing_keys {
    algorithm = "rsasha1"
  }
}`,
    gives: { [`${id}.signs-its-answers`]: 'unmet', [`${id}.signs-with-strong-algorithms`]: 'unmet', [`${id}.logs-queries-of-the-zone`]: 'unmet' },
  },
  {
    shows: 'a private zone, which one network sees',
    terraform: `
resource "google_dns_managed_zone" "inside" {
  name       = "inside"
  dns_name   = "inside.example.com."
  visibility = "private"

  private_visibility_config {
    networks {
      network_url = "projects/acme/global/networks/main"
    }
  }
}`,
    assetInventory: exported('dns.googleapis.com/ManagedZone', 'projects/acme/managedZones/inside', {
      name: 'inside',
      dnsName: 'inside.example.com.',
      visibility: 'private',
      privateVisibilityConfig: { networks: [{ networkUrl: 'projects/acme/global/networks/main' }] },
    }),
    gives: { [`${id}.signs-its-answers`]: 'none', [`${id}.logs-queries-of-the-zone`]: 'none' },
    holds: { 'limit-exposure': 'provider', 'configure-platform': 'not-applicable' },
  },
  variant(base, {
    shows: 'a zone whose signing and logs are filled in later',
    terraform: [
      ['state         = "on"', 'state         = var.text'],
      ['"rsasha256"', 'var.text'],
      ['  cloud_logging_config {\n    enable_logging = true', '  cloud_logging_config {\n    enable_logging = var.on'],
      ['enable_logging = true\n\n  networks', 'enable_logging = var.on\n\n  networks'],
    ],
    gives: {
      [`${id}.signs-its-answers`]: 'unproven',
      [`${id}.signs-with-strong-algorithms`]: 'unproven',
      [`${id}.logs-queries-of-the-zone`]: 'unproven',
      [`${id}.logs-queries-of-networks`]: 'unproven',
    },
  }),
);

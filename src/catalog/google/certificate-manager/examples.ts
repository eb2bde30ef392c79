import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.certificate-manager';
const name = 'projects/acme/locations/global/certificates/shop';

const own: Example = {
  shows: 'a certificate of your own, whose key is made on the way',
  terraform: `
variable "key" {
  type      = string
  sensitive = true
}

resource "tls_private_key" "shop" {
  algorithm = "RSA"
}

resource "google_certificate_manager_certificate" "shop" {
  name = "shop"

  self_managed {
    pem_certificate = "certificate"
    pem_private_key = tls_private_key.shop.private_key_pem
  }
}`,
  assetInventory: exported('certificatemanager.googleapis.com/Certificate', name, { name, selfManaged: {} }),
  gives: { [`${id}.is-renewed-by-google`]: 'unmet' },
  holds: { 'encrypt-in-transit': 'customer', 'guard-credentials': 'customer' },
};

export default examples(
  {
    shows: 'a certificate that Google obtains and renews',
    terraform: `
resource "google_certificate_manager_certificate" "shop" {
  name = "shop"

  managed {
    domains = ["shop.example.com"]
  }
}`,
    assetInventory: exported('certificatemanager.googleapis.com/Certificate', name, { name, managed: { domains: ['shop.example.com'] } }),
    gives: { [`${id}.is-renewed-by-google`]: 'none' },
    holds: { 'encrypt-in-transit': 'provider', 'guard-credentials': 'provider' },
  },
  {
    shows: 'the older form of the same',
    terraform: `
resource "google_compute_managed_ssl_certificate" "shop" {
  name = "shop"

  managed {
    domains = ["shop.example.com"]
  }
}`,
    assetInventory: exported('compute.googleapis.com/SslCertificate', 'projects/acme/global/sslCertificates/shop', { name: 'shop', type: 'MANAGED' }),
    gives: { [`${id}.is-renewed-by-google`]: 'none' },
    holds: { 'encrypt-in-transit': 'provider' },
  },
  own,
  variant(own, { shows: 'a key that is made on the way', terraform: [], gives: { [`${id}.keeps-its-key-out-of-code`]: 'met' } }),
  {
    shows: 'a certificate of the older form, with its key in the code',
    terraform: `
resource "google_compute_ssl_certificate" "shop" {
  name        = "shop"
  certificate = "certificate"
  private_key = "example"
}`,
    gives: { [`${id}.is-renewed-by-google`]: 'unmet', [`${id}.keeps-its-key-out-of-code`]: 'unmet' },
  },
  variant(own, {
    shows: 'a key that comes from outside',
    terraform: [['tls_private_key.shop.private_key_pem', 'var.key']],
    gives: { [`${id}.keeps-its-key-out-of-code`]: 'unproven' },
  }),
  {
    shows: 'a certificate that is managed by whoever a variable says',
    terraform: `
variable "domains" {
  type = list(string)
}

resource "google_certificate_manager_certificate" "shop" {
  name = "shop"

  dynamic "managed" {
    for_each = var.domains
    content {
      domains = [managed.value]
    }
  }
}`,
    gives: { [`${id}.is-renewed-by-google`]: 'unproven' },
  },
);

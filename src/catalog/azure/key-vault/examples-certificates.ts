import { type Example, examples, variant } from '../../../model/index.ts';

const short = 'azure.key-vault.certificate-runs-a-year-at-most';
const renews = 'azure.key-vault.certificate-renews-itself';

const base: Example = {
  shows: 'a certificate of an integrated authority that runs a year and is renewed by the vault',
  terraform: `
variable "months" {
  type = number
}
variable "text" {
  type = string
}

resource "azurerm_key_vault_certificate" "shop" {
  name         = "shop"
  key_vault_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/acme"

  certificate_policy {
    issuer_parameters {
      name = "DigiCert"
    }
    key_properties {
      exportable = true
      key_size   = 2048
      key_type   = "RSA"
      reuse_key  = false
    }
    lifetime_action {
      action {
        action_type = "AutoRenew"
      }
      trigger {
        days_before_expiry = 30
      }
    }
    secret_properties {
      content_type = "application/x-pkcs12"
    }
    x509_certificate_properties {
      key_usage          = ["digitalSignature", "keyEncipherment"]
      subject            = "CN=shop.example.com"
      validity_in_months = 12
    }
  }
}`,
  gives: { [short]: 'met', [renews]: 'met' },
  holds: { 'guard-credentials': 'provider+customer' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a certificate that runs two years, and of which only notice is given',
    terraform: [
      ['validity_in_months = 12', 'validity_in_months = 24'],
      ['"AutoRenew"', '"EmailContacts"'],
    ],
    gives: { [short]: 'unmet', [renews]: 'unmet' },
  }),
  variant(base, {
    shows: 'a certificate of an authority that the vault cannot ask',
    terraform: [['"DigiCert"', '"Unknown"']],
    gives: { [short]: 'met', [renews]: 'none' },
    holds: { 'guard-credentials': 'provider+customer' },
  }),
  variant(base, {
    shows: 'a certificate of which the terms are left to whoever deploys it',
    terraform: [
      ['validity_in_months = 12', 'validity_in_months = var.months'],
      ['"AutoRenew"', 'var.text'],
    ],
    gives: { [short]: 'unproven', [renews]: 'unproven' },
  }),
);

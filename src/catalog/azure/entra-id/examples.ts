import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.entra-id';

const base: Example = {
  shows: 'a directory that demands strong proof, and programs that sign in without passwords',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}
variable "words" {
  type = list(string)
}

resource "azuread_conditional_access_policy" "factors" {
  display_name = "Several factors for everybody"
  state        = "enabled"
  conditions {
    client_app_types = ["all"]
    applications {
      included_applications = ["All"]
    }
    users {
      included_users = ["All"]
    }
  }
  grant_controls {
    operator          = "OR"
    built_in_controls = ["mfa"]
  }
}

resource "azuread_application" "shop" {
  display_name     = "shop"
  sign_in_audience = "AzureADMyOrg"
  web {
    redirect_uris = ["https://shop.example.com/signin", "http://localhost:8080/signin"]
    implicit_grant {
      access_token_issuance_enabled = false
    }
  }
}

resource "azuread_application" "legacy" {
  display_name = "legacy"
}

resource "azuread_application_password" "legacy" {
  application_id    = azuread_application.legacy.id
  end_date_relative = "2160h"
}

resource "azuread_directory_role" "readers" {
  display_name = "Reports Reader"
}

resource "azuread_directory_role_assignment" "readers" {
  role_id             = azuread_directory_role.readers.template_id
  principal_object_id = "11111111-1111-1111-1111-111111111111"
}

resource "azuread_user" "ada" {
  user_principal_name = "ada@example.com"
  display_name        = "Ada"
}

resource "azuread_group" "finance" {
  display_name     = "Finance"
  types            = ["Unified"]
  mail_enabled     = true
  mail_nickname    = "finance"
  security_enabled = true
  visibility       = "Private"
}`,
  about: { terraform: 'azuread_application.shop' },
  gives: {
    [`${id}.policy-is-enforced`]: 'met',
    [`${id}.application-has-no-password`]: 'met',
    [`${id}.application-hands-no-tokens-to-browsers`]: 'met',
    [`${id}.application-is-answered-over-tls`]: 'met',
    [`${id}.application-is-for-your-tenant`]: 'met',
    [`${id}.password-ends-within-half-a-year`]: 'met',
    [`${id}.holds-no-standing-privilege`]: 'met',
    [`${id}.user-has-a-strong-password`]: 'met',
    [`${id}.group-is-private`]: 'met',
  },
  holds: { 'guard-credentials': 'customer', 'survive-failure': 'provider', 'encrypt-at-rest': 'not-applicable' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a directory that only reports, and programs with passwords and plain addresses',
    terraform: [
      ['"enabled"', '"enabledForReportingButNotEnforced"'],
      ['"AzureADMyOrg"', '"AzureADMultipleOrgs"'],
      ['"https://shop.example.com/signin"', '"http://shop.example.com/signin"'],
      ['access_token_issuance_enabled = false', 'access_token_issuance_enabled = true'],
      ['azuread_application.legacy.id\n  end_date_relative = "2160h"', 'azuread_application.shop.id'],
      ['"Reports Reader"', '"Global Administrator"'],
      ['"Ada"', '"Ada"\n  disable_strong_password = true'],
      ['"Private"', '"Public"'],
    ],
    gives: {
      [`${id}.policy-is-enforced`]: 'unmet',
      [`${id}.application-has-no-password`]: 'unmet',
      [`${id}.application-hands-no-tokens-to-browsers`]: 'unmet',
      [`${id}.application-is-answered-over-tls`]: 'unmet',
      [`${id}.application-is-for-your-tenant`]: 'unmet',
      [`${id}.password-ends-within-half-a-year`]: 'unmet',
      [`${id}.holds-no-standing-privilege`]: 'unmet',
      [`${id}.user-has-a-strong-password`]: 'unmet',
      [`${id}.group-is-private`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a directory of which everything is left to whoever deploys it',
    terraform: [
      ['"enabled"', 'var.word'],
      ['"AzureADMyOrg"', 'var.word'],
      ['"https://shop.example.com/signin"', 'var.word'],
      ['access_token_issuance_enabled = false', 'access_token_issuance_enabled = var.on'],
      ['azuread_application.legacy.id\n  end_date_relative = "2160h"', 'var.word\n  end_date_relative = var.word'],
      ['"Reports Reader"', 'var.word'],
      ['"Ada"', '"Ada"\n  disable_strong_password = var.on'],
      ['"Private"', 'var.word'],
    ],
    gives: {
      [`${id}.policy-is-enforced`]: 'unproven',
      [`${id}.application-has-no-password`]: 'unproven',
      [`${id}.application-hands-no-tokens-to-browsers`]: 'unproven',
      [`${id}.application-is-answered-over-tls`]: 'unproven',
      [`${id}.application-is-for-your-tenant`]: 'unproven',
      [`${id}.password-ends-within-half-a-year`]: 'unproven',
      [`${id}.holds-no-standing-privilege`]: 'unproven',
      [`${id}.user-has-a-strong-password`]: 'unproven',
      [`${id}.group-is-private`]: 'unproven',
    },
  }),
  {
    shows: 'an application and a group, which Bicep makes through Microsoft Graph',
    terraform: `
resource "azuread_application" "shop" {
  display_name     = "shop"
  sign_in_audience = "AzureADMyOrg"
  web {
    redirect_uris = ["https://shop.example.com/signin"]
  }
}

resource "azuread_group" "finance" {
  display_name     = "Finance"
  types            = ["Unified"]
  mail_enabled     = true
  mail_nickname    = "finance"
  security_enabled = true
  visibility       = "Public"
}`,
    bicep: `
extension 'br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:0.1.8-preview' as graph

resource shop 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: 'shop'
  displayName: 'shop'
  signInAudience: 'AzureADMyOrg'
  web: {
    redirectUris: ['https://shop.example.com/signin']
  }
}

resource finance 'Microsoft.Graph/groups@v1.0' = {
  uniqueName: 'finance'
  displayName: 'Finance'
  groupTypes: ['Unified']
  mailEnabled: true
  mailNickname: 'finance'
  securityEnabled: true
  visibility: 'Public'
}`,
    gives: {
      [`${id}.application-has-no-password`]: 'met',
      [`${id}.application-is-answered-over-tls`]: 'met',
      [`${id}.application-is-for-your-tenant`]: 'met',
      [`${id}.group-is-private`]: 'unmet',
    },
  },
);

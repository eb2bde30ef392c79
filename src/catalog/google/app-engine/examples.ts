import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.app-engine';
const account = 'shop@acme.iam.gserviceaccount.com';

const base: Example = {
  shows: 'a version that answers HTTPS only, with an account of its own',
  terraform: `
variable "text" {
  type = string
}

resource "google_app_engine_standard_app_version" "shop" {
  service         = "default"
  version_id      = "v7"
  runtime         = "nodejs24"
  service_account = "${account}"

  entrypoint {
    shell = "node app.js"
  }
  env_variables = {
    MODE = "production"
  }
  handlers {
    url_regex                   = ".*"
    security_level              = "SECURE_ALWAYS"
    redirect_http_response_code = "REDIRECT_HTTP_RESPONSE_CODE_301"
    script {
      script_path = "auto"
    }
  }
}`,
  assetInventory: exported('appengine.googleapis.com/Version', 'apps/acme/services/default/versions/v7', {
    name: 'apps/acme/services/default/versions/v7',
    runtime: 'nodejs24',
    env: 'standard',
    serviceAccount: account,
    envVariables: { MODE: 'production' },
    handlers: [{ urlRegex: '.*', securityLevel: 'SECURE_ALWAYS' }],
  }),
  gives: {
    [`${id}.sends-http-on-to-https`]: 'met',
    [`${id}.has-an-account-of-its-own`]: 'met',
    [`${id}.keeps-secrets-elsewhere`]: 'met',
  },
  holds: { 'apply-os-patches': 'provider', 'apply-platform-patches': 'provider', 'encrypt-in-transit': 'provider+customer' },
};
const rule: Example = {
  shows: 'a default rule that refuses whom no other rule lets in',
  terraform: `
variable "text" {
  type = string
}

resource "google_app_engine_firewall_rule" "rest" {
  priority     = 2147483647
  action       = "DENY"
  source_range = "*"
}`,
  gives: { [`${id}.refuses-everybody-else`]: 'met' },
  holds: { 'limit-exposure': 'customer' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a version that answers plain HTTP, as the default account, with a password in its environment',
    terraform: [
      [`  service_account = "${account}"\n`, ''],
      ['MODE = "production"', 'DB_PASSWORD = "c0rrect-horse"'],
      ['"SECURE_ALWAYS"', '"SECURE_OPTIONAL"'],
    ],
    assetInventory: [
      [`"serviceAccount":"${account}",`, ''],
      ['"MODE":"production"', '"DB_PASSWORD":"c0rrect-horse"'],
      ['"SECURE_ALWAYS"', '"SECURE_OPTIONAL"'],
    ],
    gives: {
      [`${id}.sends-http-on-to-https`]: 'unmet',
      [`${id}.has-an-account-of-its-own`]: 'unmet',
      [`${id}.keeps-secrets-elsewhere`]: 'unmet',
    },
  }),
  {
    shows: 'a version on an image of its own',
    terraform: `
resource "google_app_engine_flexible_app_version" "api" {
  service         = "api"
  version_id      = "v1"
  runtime         = "custom"
  service_account = "${account}"

  deployment {
    container {
      image = "europe-docker.pkg.dev/acme/images/api:1.4.2"
    }
  }
}`,
    assetInventory: exported('appengine.googleapis.com/Version', 'apps/acme/services/api/versions/v1', {
      name: 'apps/acme/services/api/versions/v1',
      runtime: 'custom',
      env: 'flexible',
      serviceAccount: account,
    }),
    gives: { [`${id}.sends-http-on-to-https`]: 'unmet', [`${id}.has-an-account-of-its-own`]: 'met' },
    holds: { 'publish-os-patches': 'third-party:software-vendors', 'apply-os-patches': 'customer', 'apply-platform-patches': 'customer' },
  },
  variant(base, {
    shows: 'a version whose settings are filled in later',
    terraform: [
      [`"${account}"`, 'var.text'],
      ['MODE = "production"', 'DB_PASSWORD = var.text'],
      ['"SECURE_ALWAYS"', 'var.text'],
    ],
    gives: {
      [`${id}.sends-http-on-to-https`]: 'unproven',
      [`${id}.has-an-account-of-its-own`]: 'unproven',
      [`${id}.keeps-secrets-elsewhere`]: 'unproven',
    },
  }),
  rule,
  variant(rule, { shows: 'a default rule that lets everybody in', terraform: [['"DENY"', '"ALLOW"']], gives: { [`${id}.refuses-everybody-else`]: 'unmet' } }),
  variant(rule, { shows: 'a rule for one office', terraform: [['"*"', '"203.0.113.0/24"']], gives: { [`${id}.refuses-everybody-else`]: 'none' } }),
  variant(rule, { shows: 'a rule that is filled in later', terraform: [['"DENY"', 'var.text']], gives: { [`${id}.refuses-everybody-else`]: 'unproven' } }),
);

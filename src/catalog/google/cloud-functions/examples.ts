import { type Example, examples, variant } from '../../../model/index.ts';
import { exported, granted } from '../exported.ts';

const id = 'google.cloud-functions';
const key = 'projects/acme/locations/europe-west1/keyRings/run/cryptoKeys/functions';
const account = 'orders@acme.iam.gserviceaccount.com';
const name = 'projects/acme/locations/europe-west1/functions/orders';

const second: Example = {
  shows: 'a function behind a load balancer, with an account and a key of its own',
  terraform: `
variable "text" {
  type = string
}

resource "google_cloudfunctions2_function" "orders" {
  name         = "orders"
  location     = "europe-west1"
  kms_key_name = "${key}"

  build_config {
    runtime     = "nodejs24"
    entry_point = "handle"
  }
  service_config {
    ingress_settings      = "ALLOW_INTERNAL_AND_GCLB"
    service_account_email = "${account}"
    environment_variables = {
      MODE = "production"
    }
  }
}

resource "google_cloudfunctions2_function_iam_member" "caller" {
  cloud_function = google_cloudfunctions2_function.orders.name
  role           = "roles/cloudfunctions.invoker"
  member         = "serviceAccount:shop@acme.iam.gserviceaccount.com"
}

resource "google_cloud_run_service_iam_member" "invoker" {
  service = google_cloudfunctions2_function.orders.name
  role    = "roles/run.invoker"
  member  = "serviceAccount:shop@acme.iam.gserviceaccount.com"
}`,
  assetInventory: exported(
    'cloudfunctions.googleapis.com/Function',
    name,
    {
      name,
      environment: 'GEN_2',
      kmsKeyName: key,
      buildConfig: { runtime: 'nodejs24', entryPoint: 'handle' },
      serviceConfig: { ingressSettings: 'ALLOW_INTERNAL_AND_GCLB', serviceAccountEmail: account, environmentVariables: { MODE: 'production' } },
    },
    {
      bindings: [
        { role: 'roles/cloudfunctions.invoker', members: ['serviceAccount:shop@acme.iam.gserviceaccount.com'] },
        { role: 'roles/run.invoker', members: ['serviceAccount:shop@acme.iam.gserviceaccount.com'] },
      ],
    },
  ),
  gives: {
    [`${id}.asks-who-calls`]: 'met',
    [`${id}.is-kept-from-the-internet`]: 'met',
    [`${id}.refuses-plain-http`]: 'none',
    [`${id}.has-a-supported-runtime`]: 'met',
    [`${id}.has-an-account-of-its-own`]: 'met',
    [`${id}.keeps-secrets-elsewhere`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
  },
  holds: { 'apply-os-patches': 'provider', 'apply-platform-patches': 'provider', 'upgrade-platform': 'customer', 'control-keys': 'provider+customer' },
};

const first: Example = {
  shows: 'a function of the first generation that refuses plain HTTP and takes fixes when it is deployed',
  terraform: `
variable "text" {
  type = string
}

resource "google_cloudfunctions_function" "hook" {
  name                         = "hook"
  runtime                      = "python312"
  trigger_http                 = true
  https_trigger_security_level = "SECURE_ALWAYS"
  ingress_settings             = "ALLOW_INTERNAL_ONLY"
  service_account_email        = "${account}"

  on_deploy_update_policy {
  }
}

resource "google_cloudfunctions_function_iam_binding" "callers" {
  cloud_function = google_cloudfunctions_function.hook.name
  role           = "roles/cloudfunctions.invoker"
  members        = ["group:operators@example.com"]
}`,
  assetInventory: exported(
    'cloudfunctions.googleapis.com/CloudFunction',
    'projects/acme/locations/europe-west1/functions/hook',
    {
      name: 'projects/acme/locations/europe-west1/functions/hook',
      runtime: 'python312',
      httpsTrigger: { url: 'https://europe-west1-acme.cloudfunctions.net/hook', securityLevel: 'SECURE_ALWAYS' },
      ingressSettings: 'ALLOW_INTERNAL_ONLY',
      serviceAccountEmail: account,
      onDeployUpdatePolicy: {},
    },
    granted('roles/cloudfunctions.invoker', 'group:operators@example.com'),
  ),
  gives: {
    [`${id}.asks-who-calls`]: 'met',
    [`${id}.is-kept-from-the-internet`]: 'met',
    [`${id}.refuses-plain-http`]: 'met',
    [`${id}.has-a-supported-runtime`]: 'met',
    [`${id}.uses-your-own-key`]: 'unmet',
  },
  holds: { 'apply-os-patches': 'customer', 'apply-platform-patches': 'customer', 'encrypt-in-transit': 'provider+customer' },
};

export default examples(
  second,
  variant(second, {
    shows: 'a function that everybody may call from anywhere, on a runtime that is decommissioned, with a token in its environment',
    terraform: [
      [`  kms_key_name = "${key}"\n`, ''],
      ['"nodejs24"', '"nodejs18"'],
      ['    ingress_settings      = "ALLOW_INTERNAL_AND_GCLB"\n', ''],
      [`    service_account_email = "${account}"\n`, ''],
      ['MODE = "production"', 'API_TOKEN = "t-9c1d77ab42"'],
      [
        'role    = "roles/run.invoker"\n  member  = "serviceAccount:shop@acme.iam.gserviceaccount.com"',
        'role    = "roles/run.invoker"\n  member  = "allUsers"',
      ],
    ],
    assetInventory: [
      [`"kmsKeyName":"${key}",`, ''],
      ['"nodejs24"', '"nodejs18"'],
      [`"ingressSettings":"ALLOW_INTERNAL_AND_GCLB","serviceAccountEmail":"${account}",`, ''],
      ['"MODE":"production"', '"API_TOKEN":"t-9c1d77ab42"'],
      ['{"role":"roles/run.invoker","members":["serviceAccount:shop@acme.iam.gserviceaccount.com"]}', '{"role":"roles/run.invoker","members":["allUsers"]}'],
    ],
    gives: {
      [`${id}.asks-who-calls`]: 'unmet',
      [`${id}.is-kept-from-the-internet`]: 'unmet',
      [`${id}.has-a-supported-runtime`]: 'unmet',
      [`${id}.has-an-account-of-its-own`]: 'unmet',
      [`${id}.keeps-secrets-elsewhere`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
    holds: { 'apply-os-patches': 'nobody', 'apply-platform-patches': 'nobody' },
  }),
  variant(second, {
    shows: 'a runtime that is deprecated, and still patched',
    terraform: [['"nodejs24"', '"python310"']],
    assetInventory: [['"nodejs24"', '"python310"']],
    gives: { [`${id}.has-a-supported-runtime`]: 'unmet' },
    holds: { 'apply-platform-patches': 'provider' },
  }),
  variant(second, {
    shows: 'a function whose settings are filled in later',
    terraform: [
      [`"${key}"`, 'var.text'],
      ['"nodejs24"', 'var.text'],
      ['"ALLOW_INTERNAL_AND_GCLB"', 'var.text'],
      [`"${account}"`, 'var.text'],
      ['MODE = "production"', 'API_TOKEN = var.text'],
      [
        'role           = "roles/cloudfunctions.invoker"\n  member         = "serviceAccount:shop@acme.iam.gserviceaccount.com"',
        'role           = "roles/cloudfunctions.invoker"\n  member         = var.text',
      ],
    ],
    gives: {
      [`${id}.asks-who-calls`]: 'unproven',
      [`${id}.is-kept-from-the-internet`]: 'unproven',
      [`${id}.has-a-supported-runtime`]: 'unproven',
      [`${id}.has-an-account-of-its-own`]: 'unproven',
      [`${id}.keeps-secrets-elsewhere`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
    },
    holds: { 'apply-platform-patches': 'nobody or provider or provider' },
  }),
  first,
  variant(first, {
    shows: 'a function of the first generation that answers plain HTTP, and takes fixes by itself',
    terraform: [
      ['"SECURE_ALWAYS"', '"SECURE_OPTIONAL"'],
      ['  on_deploy_update_policy {\n  }\n', '  automatic_update_policy {\n  }\n'],
    ],
    assetInventory: [
      ['"SECURE_ALWAYS"', '"SECURE_OPTIONAL"'],
      ['"onDeployUpdatePolicy":{}', '"automaticUpdatePolicy":{}'],
    ],
    gives: { [`${id}.refuses-plain-http`]: 'unmet' },
    holds: { 'apply-platform-patches': 'provider' },
  }),
  variant(first, {
    shows: 'a function of the first generation that says nothing of plain HTTP',
    terraform: [['  https_trigger_security_level = "SECURE_ALWAYS"\n', '']],
    assetInventory: [[',"securityLevel":"SECURE_ALWAYS"', '']],
    gives: { [`${id}.refuses-plain-http`]: 'unproven' },
  }),
);

import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.vertex-ai';
const key = 'projects/acme/locations/europe-west1/keyRings/ai/cryptoKeys/models';
const account = 'notebooks@acme.iam.gserviceaccount.com';
const place = 'projects/acme/locations/europe-west1';

const notebook: Example = {
  shows: 'a notebook without an external address, upgraded by itself, whose users are not root',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_workbench_instance" "analysis" {
  name     = "analysis"
  location = "europe-west1-b"

  gce_setup {
    machine_type      = "e2-standard-4"
    disable_public_ip = true

    metadata = {
      notebook-disable-root     = "true"
      notebook-upgrade-schedule = "00 19 * * SAT"
    }
    service_accounts {
      email = "${account}"
    }
    boot_disk {
      disk_encryption = "CMEK"
      kms_key         = "${key}"
    }
    shielded_instance_config {
      enable_secure_boot = true
    }
  }
}`,
  assetInventory: exported('notebooks.googleapis.com/Instance', `${place}-b/instances/analysis`, {
    name: `${place}-b/instances/analysis`,
    gceSetup: {
      machineType: 'e2-standard-4',
      disablePublicIp: true,
      metadata: { 'notebook-disable-root': 'true', 'notebook-upgrade-schedule': '00 19 * * SAT' },
      serviceAccounts: [{ email: account }],
      bootDisk: { diskEncryption: 'CMEK', kmsKey: key },
      shieldedInstanceConfig: { enableSecureBoot: true },
    },
  }),
  gives: {
    [`${id}.notebook-has-no-public-address`]: 'met',
    [`${id}.notebook-is-upgraded`]: 'none',
    [`${id}.notebook-users-are-not-root`]: 'met',
    [`${id}.notebook-boots-only-signed-software`]: 'met',
    [`${id}.notebook-has-an-account-of-its-own`]: 'met',
    [`${id}.notebook-uses-your-own-key`]: 'met',
  },
  holds: { 'apply-os-patches': 'provider', 'apply-platform-patches': 'provider', 'control-keys': 'provider+customer' },
};

const endpoint: Example = {
  shows: 'an endpoint in a network, and a data set, with keys of their own',
  terraform: `
variable "text" {
  type = string
}

resource "google_vertex_ai_endpoint" "prices" {
  name         = "4711"
  display_name = "prices"
  location     = "europe-west1"
  network      = "projects/123456789/global/networks/main"

  encryption_spec {
    kms_key_name = "${key}"
  }
}

resource "google_vertex_ai_dataset" "sales" {
  display_name        = "sales"
  metadata_schema_uri = "gs://google-cloud-aiplatform/schema/dataset/metadata/tabular_1.0.0.yaml"

  encryption_spec {
    kms_key_name = "${key}-data"
  }
}`,
  assetInventory: [
    exported('aiplatform.googleapis.com/Endpoint', `${place}/endpoints/4711`, {
      name: `${place}/endpoints/4711`,
      network: 'projects/123456789/global/networks/main',
      encryptionSpec: { kmsKeyName: key },
    }),
    exported('aiplatform.googleapis.com/Dataset', `${place}/datasets/1`, { name: `${place}/datasets/1`, encryptionSpec: { kmsKeyName: `${key}-data` } }),
  ].join('\n'),
  gives: { [`${id}.endpoint-is-private`]: 'met', [`${id}.endpoint-uses-your-own-key`]: 'met', [`${id}.store-uses-your-own-key`]: 'met' },
  holds: { 'guard-model-use': 'customer', 'control-keys': 'provider+customer', 'apply-os-patches': 'provider' },
};

export default examples(
  notebook,
  {
    shows: 'a notebook of which little is said',
    terraform: `
resource "google_workbench_instance" "plain" {
  name     = "plain"
  location = "europe-west1-b"
}`,
    assetInventory: exported('notebooks.googleapis.com/Instance', `${place}-b/instances/plain`, { name: `${place}-b/instances/plain`, gceSetup: {} }),
    gives: {
      [`${id}.notebook-has-no-public-address`]: 'unmet',
      [`${id}.notebook-is-upgraded`]: 'unmet',
      [`${id}.notebook-users-are-not-root`]: 'unmet',
      [`${id}.notebook-boots-only-signed-software`]: 'unmet',
      [`${id}.notebook-has-an-account-of-its-own`]: 'unmet',
      [`${id}.notebook-uses-your-own-key`]: 'unmet',
    },
    holds: { 'apply-os-patches': 'customer', 'publish-os-patches': 'provider' },
  },
  {
    shows: 'a notebook of the older kind',
    terraform: `
resource "google_notebooks_instance" "old" {
  name            = "old"
  location        = "europe-west1-b"
  machine_type    = "e2-medium"
  no_public_ip    = true
  service_account = "${account}"
  kms_key         = "${key}"
}`,
    assetInventory: exported('notebooks.googleapis.com/Instance', `${place}-b/instances/old`, {
      name: `${place}-b/instances/old`,
      noPublicIp: true,
      serviceAccount: account,
      kmsKey: key,
    }),
    gives: {
      [`${id}.notebook-has-no-public-address`]: 'met',
      [`${id}.notebook-has-an-account-of-its-own`]: 'met',
      [`${id}.notebook-uses-your-own-key`]: 'met',
      [`${id}.notebook-users-are-not-root`]: 'unmet',
    },
  },
  variant(notebook, {
    shows: 'a notebook whose settings are filled in later',
    terraform: [
      ['disable_public_ip = true', 'disable_public_ip = var.on'],
      ['= "true"', '= var.text'],
      ['"00 19 * * SAT"', 'var.text'],
      [`"${account}"`, 'var.text'],
      [`"${key}"`, 'var.text'],
      ['enable_secure_boot = true', 'enable_secure_boot = var.on'],
    ],
    gives: {
      [`${id}.notebook-has-no-public-address`]: 'unproven',
      [`${id}.notebook-is-upgraded`]: 'unproven',
      [`${id}.notebook-users-are-not-root`]: 'unproven',
      [`${id}.notebook-boots-only-signed-software`]: 'unproven',
      [`${id}.notebook-has-an-account-of-its-own`]: 'unproven',
      [`${id}.notebook-uses-your-own-key`]: 'unproven',
    },
  }),
  endpoint,
  variant(endpoint, {
    shows: 'an endpoint on the internet, and a data set, under keys of Google',
    terraform: [
      ['  network      = "projects/123456789/global/networks/main"\n', ''],
      [`  encryption_spec {\n    kms_key_name = "${key}"\n  }\n`, ''],
      [`  encryption_spec {\n    kms_key_name = "${key}-data"\n  }\n`, ''],
    ],
    assetInventory: [
      [',"network":"projects/123456789/global/networks/main"', ''],
      [`,"encryptionSpec":{"kmsKeyName":"${key}"}`, ''],
      [`,"encryptionSpec":{"kmsKeyName":"${key}-data"}`, ''],
    ],
    gives: { [`${id}.endpoint-is-private`]: 'unmet', [`${id}.endpoint-uses-your-own-key`]: 'unmet', [`${id}.store-uses-your-own-key`]: 'unmet' },
  }),
  variant(endpoint, {
    shows: 'an endpoint and a data set whose settings are filled in later',
    terraform: [
      ['"projects/123456789/global/networks/main"', 'var.text'],
      [`"${key}"`, 'var.text'],
      [`"${key}-data"`, 'var.text'],
    ],
    gives: { [`${id}.endpoint-is-private`]: 'unproven', [`${id}.endpoint-uses-your-own-key`]: 'unproven', [`${id}.store-uses-your-own-key`]: 'unproven' },
  }),
);

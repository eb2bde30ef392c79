import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.dataflow';
const key = 'projects/acme/locations/europe-west1/keyRings/data/cryptoKeys/flows';
const account = 'flows@acme.iam.gserviceaccount.com';

const base: Example = {
  shows: 'a job on internal addresses, with an account and a key of its own',
  terraform: `
variable "text" {
  type = string
}

resource "google_dataflow_job" "clicks" {
  name                  = "clicks"
  template_gcs_path     = "gs://acme-templates/clicks"
  temp_gcs_location     = "gs://acme-temp/clicks"
  ip_configuration      = "WORKER_IP_PRIVATE"
  service_account_email = "${account}"
  kms_key_name          = "${key}"
}`,
  assetInventory: exported('dataflow.googleapis.com/Job', 'projects/acme/locations/europe-west1/jobs/2026-11-20_1', {
    id: '2026-11-20_1',
    name: 'clicks',
    environment: { serviceAccountEmail: account, serviceKmsKeyName: key, workerPools: [{ kind: 'harness', ipConfiguration: 'WORKER_IP_PRIVATE' }] },
  }),
  gives: {
    [`${id}.has-internal-addresses-only`]: 'met',
    [`${id}.has-an-account-of-its-own`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
  },
  holds: { 'apply-os-patches': 'customer', 'guard-apis': 'not-applicable', 'control-keys': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'a job from a flexible template, of which little is said',
    terraform: `
resource "google_dataflow_flex_template_job" "orders" {
  name                    = "orders"
  container_spec_gcs_path = "gs://acme-templates/orders.json"
}`,
    assetInventory: exported('dataflow.googleapis.com/Job', 'projects/acme/locations/europe-west1/jobs/2026-11-20_2', {
      id: '2026-11-20_2',
      name: 'orders',
      environment: { workerPools: [{ kind: 'harness', ipConfiguration: 'WORKER_IP_UNSPECIFIED' }] },
    }),
    gives: {
      [`${id}.has-internal-addresses-only`]: 'unmet',
      [`${id}.has-an-account-of-its-own`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  variant(base, {
    shows: 'a job whose settings are filled in later',
    terraform: [
      ['"WORKER_IP_PRIVATE"', 'var.text'],
      [`"${account}"`, 'var.text'],
      [`"${key}"`, 'var.text'],
    ],
    gives: {
      [`${id}.has-internal-addresses-only`]: 'unproven',
      [`${id}.has-an-account-of-its-own`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
    },
  }),
);

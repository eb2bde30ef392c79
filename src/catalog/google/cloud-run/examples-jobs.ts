import { type Example, examples, variant } from '../../../model/index.ts';
import { exported, granted } from '../exported.ts';

const id = 'google.cloud-run';
const key = 'projects/acme/locations/europe-west1/keyRings/run/cryptoKeys/shop';
const image = 'europe-docker.pkg.dev/acme/images/shop:1.4.2';
const account = 'shop@acme.iam.gserviceaccount.com';

const job: Example = {
  shows: 'a job with an account of its own, a key and verified images',
  terraform: `
variable "text" {
  type = string
}

resource "google_cloud_run_v2_job" "nightly" {
  name     = "nightly"
  location = "europe-west1"

  binary_authorization {
    policy = "projects/acme/platforms/cloudRun/policies/strict"
  }
  template {
    template {
      service_account = "${account}"
      encryption_key  = "${key}"
      containers {
        image = "${image}"
        env {
          name  = "API_KEY"
          value = ""
        }
      }
    }
  }
}

resource "google_cloud_run_v2_job_iam_binding" "runners" {
  name    = google_cloud_run_v2_job.nightly.name
  role    = "roles/run.invoker"
  members = ["serviceAccount:scheduler@acme.iam.gserviceaccount.com"]
}`,
  assetInventory: exported(
    'run.googleapis.com/Job',
    'projects/acme/locations/europe-west1/jobs/nightly',
    {
      name: 'projects/acme/locations/europe-west1/jobs/nightly',
      binaryAuthorization: { policy: 'projects/acme/platforms/cloudRun/policies/strict' },
      template: { template: { serviceAccount: account, encryptionKey: key, containers: [{ image, env: [{ name: 'API_KEY', value: '' }] }] } },
    },
    granted('roles/run.invoker', 'serviceAccount:scheduler@acme.iam.gserviceaccount.com'),
  ),
  gives: {
    [`${id}.job-asks-who-runs-it`]: 'met',
    [`${id}.job-has-an-account-of-its-own`]: 'met',
    [`${id}.job-keeps-secrets-elsewhere`]: 'met',
    [`${id}.job-runs-verified-images`]: 'met',
    [`${id}.job-uses-your-own-key`]: 'met',
  },
  holds: { 'limit-exposure': 'provider', 'apply-os-patches': 'customer' },
};

export default examples(
  job,
  variant(job, {
    shows: 'a job that everybody may run, as the default account, with a key in its environment',
    terraform: [
      ['  binary_authorization {\n    policy = "projects/acme/platforms/cloudRun/policies/strict"\n  }\n', ''],
      [`      service_account = "${account}"\n      encryption_key  = "${key}"\n`, ''],
      ['value = ""', 'value = "k-3f9a77c1d2"'],
      ['"serviceAccount:scheduler@acme.iam.gserviceaccount.com"', '"allAuthenticatedUsers"'],
    ],
    assetInventory: [
      ['"binaryAuthorization":{"policy":"projects/acme/platforms/cloudRun/policies/strict"},', ''],
      [`"serviceAccount":"${account}","encryptionKey":"${key}",`, ''],
      ['"value":""', '"value":"k-3f9a77c1d2"'],
      ['"serviceAccount:scheduler@acme.iam.gserviceaccount.com"', '"allAuthenticatedUsers"'],
    ],
    gives: {
      [`${id}.job-asks-who-runs-it`]: 'unmet',
      [`${id}.job-has-an-account-of-its-own`]: 'unmet',
      [`${id}.job-keeps-secrets-elsewhere`]: 'unmet',
      [`${id}.job-runs-verified-images`]: 'unmet',
      [`${id}.job-uses-your-own-key`]: 'unmet',
    },
  }),
  variant(job, {
    shows: 'a job whose settings are filled in later',
    terraform: [
      ['"projects/acme/platforms/cloudRun/policies/strict"', 'var.text'],
      [`"${account}"`, 'var.text'],
      [`"${key}"`, 'var.text'],
      ['value = ""', 'value = var.text'],
      ['"serviceAccount:scheduler@acme.iam.gserviceaccount.com"', 'var.text'],
    ],
    gives: {
      [`${id}.job-asks-who-runs-it`]: 'unproven',
      [`${id}.job-has-an-account-of-its-own`]: 'unproven',
      [`${id}.job-keeps-secrets-elsewhere`]: 'unproven',
      [`${id}.job-runs-verified-images`]: 'unproven',
      [`${id}.job-uses-your-own-key`]: 'unproven',
    },
  }),
);

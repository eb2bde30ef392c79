import { type Example, examples, variant } from '../../../model/index.ts';
import { exported, granted } from '../exported.ts';

const id = 'google.cloud-run';
const key = 'projects/acme/locations/europe-west1/keyRings/run/cryptoKeys/shop';
const image = 'europe-docker.pkg.dev/acme/images/shop:1.4.2';
const account = 'shop@acme.iam.gserviceaccount.com';

const base: Example = {
  shows: 'a service behind a load balancer, with an account of its own, secrets from a store and images that a policy vouches for',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_cloud_run_v2_service" "shop" {
  name     = "shop"
  location = "europe-west1"
  ingress  = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"

  binary_authorization {
    use_default = true
  }
  template {
    service_account = "${account}"
    encryption_key  = "${key}"

    containers {
      image = "${image}"
      env {
        name  = "MODE"
        value = "production"
      }
      env {
        name = "DB_PASSWORD"
        value_source {
          secret_key_ref {
            secret  = "db-password"
            version = "latest"
          }
        }
      }
    }
  }
}

resource "google_cloud_run_v2_service_iam_member" "frontend" {
  name     = google_cloud_run_v2_service.shop.name
  location = google_cloud_run_v2_service.shop.location
  role     = "roles/run.invoker"
  member   = "serviceAccount:frontend@acme.iam.gserviceaccount.com"
}`,
  assetInventory: exported(
    'run.googleapis.com/Service',
    'projects/acme/locations/europe-west1/services/shop',
    {
      name: 'projects/acme/locations/europe-west1/services/shop',
      ingress: 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
      binaryAuthorization: { useDefault: true },
      template: {
        serviceAccount: account,
        encryptionKey: key,
        containers: [
          {
            image,
            env: [
              { name: 'MODE', value: 'production' },
              { name: 'DB_PASSWORD', valueSource: { secretKeyRef: { secret: 'db-password', version: 'latest' } } },
            ],
          },
        ],
      },
    },
    granted('roles/run.invoker', 'serviceAccount:frontend@acme.iam.gserviceaccount.com'),
  ),
  gives: {
    [`${id}.asks-who-calls`]: 'met',
    [`${id}.is-kept-from-the-internet`]: 'met',
    [`${id}.has-an-account-of-its-own`]: 'met',
    [`${id}.keeps-secrets-elsewhere`]: 'met',
    [`${id}.runs-verified-images`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
  },
  holds: {
    'apply-os-patches': 'customer',
    'apply-platform-patches': 'customer',
    'publish-os-patches': 'third-party:software-vendors',
    'patch-hypervisor': 'provider',
    'control-keys': 'provider+customer',
  },
};

export default examples(
  base,
  variant(base, {
    shows: 'a service that everybody may call, from anywhere, with a password in its environment',
    terraform: [
      ['  ingress  = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"\n', ''],
      ['  binary_authorization {\n    use_default = true\n  }\n', ''],
      [`    service_account = "${account}"\n    encryption_key  = "${key}"\n`, ''],
      ['        name  = "MODE"\n        value = "production"', '        name  = "ADMIN_PASSWORD"\n        value = "c0rrect-horse"'],
      ['"serviceAccount:frontend@acme.iam.gserviceaccount.com"', '"allUsers"'],
    ],
    assetInventory: [
      ['"ingress":"INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER","binaryAuthorization":{"useDefault":true},', ''],
      [`"serviceAccount":"${account}","encryptionKey":"${key}",`, ''],
      ['"name":"MODE","value":"production"', '"name":"ADMIN_PASSWORD","value":"c0rrect-horse"'],
      ['"serviceAccount:frontend@acme.iam.gserviceaccount.com"', '"allUsers"'],
    ],
    gives: {
      [`${id}.asks-who-calls`]: 'unmet',
      [`${id}.is-kept-from-the-internet`]: 'unmet',
      [`${id}.has-an-account-of-its-own`]: 'unmet',
      [`${id}.keeps-secrets-elsewhere`]: 'unmet',
      [`${id}.runs-verified-images`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a service that asks nobody who calls, on a base that Google updates',
    terraform: [
      ['  ingress  = ', '  invoker_iam_disabled = true\n  ingress  = '],
      [
        `image = "${image}"`,
        `image          = "${image}"\n      base_image_uri = "europe-west1-docker.pkg.dev/serverless-runtimes/google-24/runtimes/nodejs24"`,
      ],
    ],
    assetInventory: [
      ['"ingress":', '"invokerIamDisabled":true,"ingress":'],
      [`"image":"${image}"`, `"image":"${image}","baseImageUri":"europe-west1-docker.pkg.dev/serverless-runtimes/google-24/runtimes/nodejs24"`],
    ],
    gives: { [`${id}.asks-who-calls`]: 'unmet' },
    holds: { 'apply-os-patches': 'provider', 'publish-os-patches': 'provider', 'apply-platform-patches': 'provider', 'publish-platform-patches': 'provider' },
  }),
  {
    shows: 'the same in the older form, with annotations',
    terraform: `
resource "google_cloud_run_service" "shop" {
  name     = "shop"
  location = "europe-west1"

  metadata {
    annotations = {
      "run.googleapis.com/ingress"              = "internal"
      "run.googleapis.com/binary-authorization" = "default"
    }
  }
  template {
    metadata {
      annotations = {
        "run.googleapis.com/base-images"    = "{\\"\\":\\"europe-west1-docker.pkg.dev/serverless-runtimes/google-24/runtimes/nodejs24\\"}"
        "run.googleapis.com/encryption-key" = "${key}"
      }
    }
    spec {
      service_account_name = "${account}"
      containers {
        image = "${image}"
      }
    }
  }
}

resource "google_cloud_run_service_iam_policy" "callers" {
  service     = google_cloud_run_service.shop.name
  policy_data = jsonencode({ bindings = [{ role = "roles/run.invoker", members = ["group:staff@example.com"] }] })
}`,
    assetInventory: exported(
      'run.googleapis.com/Service',
      'projects/acme/locations/europe-west1/services/shop',
      {
        apiVersion: 'serving.knative.dev/v1',
        kind: 'Service',
        metadata: { name: 'shop', annotations: { 'run.googleapis.com/ingress': 'internal', 'run.googleapis.com/binary-authorization': 'default' } },
        spec: {
          template: {
            metadata: { annotations: { 'run.googleapis.com/base-images': '{"":"nodejs24"}', 'run.googleapis.com/encryption-key': key } },
            spec: { serviceAccountName: account, containers: [{ image }] },
          },
        },
      },
      granted('roles/run.invoker', 'group:staff@example.com'),
    ),
    gives: {
      [`${id}.asks-who-calls`]: 'met',
      [`${id}.is-kept-from-the-internet`]: 'met',
      [`${id}.has-an-account-of-its-own`]: 'met',
      [`${id}.keeps-secrets-elsewhere`]: 'met',
      [`${id}.runs-verified-images`]: 'met',
      [`${id}.uses-your-own-key`]: 'met',
    },
    holds: { 'apply-os-patches': 'provider' },
  },
  variant(base, {
    shows: 'a service whose settings are filled in later',
    terraform: [
      ['"INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"', 'var.text'],
      ['use_default = true', 'use_default = var.on'],
      [`"${account}"`, 'var.text'],
      [`"${key}"`, 'var.text'],
      ['"production"', 'var.text'],
      ['"serviceAccount:frontend@acme.iam.gserviceaccount.com"', 'var.text'],
    ],
    gives: {
      [`${id}.asks-who-calls`]: 'unproven',
      [`${id}.is-kept-from-the-internet`]: 'unproven',
      [`${id}.has-an-account-of-its-own`]: 'unproven',
      [`${id}.keeps-secrets-elsewhere`]: 'unproven',
      [`${id}.runs-verified-images`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
    },
  }),
);

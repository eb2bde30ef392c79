import { type Example, examples, variant } from '../../../model/index.ts';
import { exported, granted } from '../exported.ts';

const id = 'google.dataproc';
const key = 'projects/acme/locations/europe-west1/keyRings/data/cryptoKeys/spark';
const account = 'spark@acme.iam.gserviceaccount.com';

const base: Example = {
  shows: 'a cluster on internal addresses, with an account and a key of its own, and Kerberos',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_dataproc_cluster" "spark" {
  name   = "spark"
  region = "europe-west1"

  cluster_config {
    gce_cluster_config {
      subnetwork       = "data"
      internal_ip_only = true
      service_account  = "${account}"

      shielded_instance_config {
        enable_secure_boot = true
      }
    }
    master_config {
      num_instances = 1
    }
    software_config {
      image_version = "2.2-debian12"
    }
    security_config {
      kerberos_config {
        enable_kerberos = true
      }
    }
    encryption_config {
      kms_key_name = "${key}"
    }
  }
}

resource "google_dataproc_cluster_iam_member" "editor" {
  cluster = google_dataproc_cluster.spark.name
  role    = "roles/dataproc.editor"
  member  = "group:analysts@example.com"
}`,
  assetInventory: exported(
    'dataproc.googleapis.com/Cluster',
    'projects/acme/regions/europe-west1/clusters/spark',
    {
      clusterName: 'spark',
      config: {
        gceClusterConfig: { subnetworkUri: 'data', internalIpOnly: true, serviceAccount: account, shieldedInstanceConfig: { enableSecureBoot: true } },
        masterConfig: { numInstances: 1, imageUri: 'https://www.googleapis.com/compute/v1/projects/cloud-dataproc/global/images/dataproc-2-2-deb12' },
        softwareConfig: { imageVersion: '2.2.45-debian12' },
        securityConfig: { kerberosConfig: { enableKerberos: true } },
        encryptionConfig: { gcePdKmsKeyName: key },
      },
    },
    granted('roles/dataproc.editor', 'group:analysts@example.com'),
  ),
  gives: {
    [`${id}.is-not-public`]: 'met',
    [`${id}.has-internal-addresses-only`]: 'met',
    [`${id}.boots-only-signed-software`]: 'met',
    [`${id}.asks-who-users-are`]: 'met',
    [`${id}.has-an-account-of-its-own`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
  },
  holds: {
    'publish-os-patches': 'provider',
    'apply-os-patches': 'provider+customer',
    'apply-platform-patches': 'customer',
    'control-keys': 'provider+customer',
  },
};
const versioned = (shows: string, version: string, verdict: 'met' | 'unmet' | 'unproven'): Example =>
  variant(base, { shows, terraform: [['"2.2-debian12"', version]], gives: { [`${id}.asks-for-the-newest-fixes`]: verdict } });

export default examples(
  base,
  {
    shows: 'a cluster of which little is said, and that every account of Google may edit',
    terraform: `
resource "google_dataproc_cluster" "plain" {
  name   = "plain"
  region = "europe-west1"
}

resource "google_dataproc_cluster_iam_binding" "editors" {
  cluster = google_dataproc_cluster.plain.name
  role    = "roles/dataproc.editor"
  members = ["allAuthenticatedUsers"]
}`,
    assetInventory: exported(
      'dataproc.googleapis.com/Cluster',
      'projects/acme/regions/europe-west1/clusters/plain',
      { clusterName: 'plain', config: { gceClusterConfig: { internalIpOnly: false } } },
      granted('roles/dataproc.editor', 'allAuthenticatedUsers'),
    ),
    gives: {
      [`${id}.is-not-public`]: 'unmet',
      [`${id}.has-internal-addresses-only`]: 'unmet',
      [`${id}.boots-only-signed-software`]: 'unmet',
      [`${id}.asks-who-users-are`]: 'unmet',
      [`${id}.has-an-account-of-its-own`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a cluster on an image of your own',
    terraform: [['num_instances = 1', 'num_instances = 1\n      image_uri     = "projects/acme/global/images/spark-7"']],
    assetInventory: [['https://www.googleapis.com/compute/v1/projects/cloud-dataproc/global/images/dataproc-2-2-deb12', 'projects/acme/global/images/spark-7']],
    gives: { [`${id}.is-not-public`]: 'met' },
    holds: { 'publish-os-patches': 'customer' },
  }),
  versioned('a version of which the newest fixes are taken', '"2.2"', 'met'),
  versioned('one state of a version', '"2.2.45-debian12"', 'unmet'),
  versioned('a version that is filled in later', 'var.text', 'unproven'),
  variant(base, {
    shows: 'a cluster whose settings are filled in later',
    terraform: [
      ['internal_ip_only = true', 'internal_ip_only = var.on'],
      [`"${account}"`, 'var.text'],
      ['enable_secure_boot = true', 'enable_secure_boot = var.on'],
      ['enable_kerberos = true', 'enable_kerberos = var.on'],
      [`"${key}"`, 'var.text'],
      ['"group:analysts@example.com"', 'var.text'],
    ],
    gives: {
      [`${id}.is-not-public`]: 'unproven',
      [`${id}.has-internal-addresses-only`]: 'unproven',
      [`${id}.boots-only-signed-software`]: 'unproven',
      [`${id}.asks-who-users-are`]: 'unproven',
      [`${id}.has-an-account-of-its-own`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
    },
  }),
);

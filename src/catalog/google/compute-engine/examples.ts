import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.compute-engine';

const hardened: Example = {
  shows: 'a confidential machine of which everything is closed, with an account and a key of its own',
  terraform: `
resource "google_service_account" "ledger" {
  account_id = "ledger"
}

resource "google_compute_instance" "ledger" {
  name                = "ledger"
  machine_type        = "n2d-standard-2"
  zone                = "europe-west1-b"
  can_ip_forward      = false
  deletion_protection = true

  boot_disk {
    kms_key_self_link = "projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/boot"
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  network_interface {
    subnetwork = "ledger"
  }
  shielded_instance_config {
    enable_secure_boot          = true
    enable_vtpm                 = true
    enable_integrity_monitoring = true
  }
  confidential_instance_config {
    enable_confidential_compute = true
  }
  metadata = {
    enable-oslogin         = "TRUE"
    block-project-ssh-keys = "TRUE"
    serial-port-enable     = "FALSE"
  }
  service_account {
    email  = google_service_account.ledger.email
    scopes = ["cloud-platform"]
  }
}

resource "google_compute_project_metadata" "all" {
  metadata = {
    enable-oslogin = "TRUE"
  }
}`,
  assetInventory: `
{"name":"//compute.googleapis.com/projects/acme/zones/europe-west1-b/instances/ledger","asset_type":"compute.googleapis.com/Instance","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"europe-west1-b","data":{"id":"1","name":"ledger","canIpForward":false,"deletionProtection":true,"disks":[{"boot":true,"type":"PERSISTENT","diskEncryptionKey":{"kmsKeyName":"projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/boot/cryptoKeyVersions/1"}}],"networkInterfaces":[{"networkIP":"10.0.0.2"}],"shieldedInstanceConfig":{"enableSecureBoot":true,"enableVtpm":true,"enableIntegrityMonitoring":true},"confidentialInstanceConfig":{"enableConfidentialCompute":true},"metadata":{"items":[{"key":"enable-oslogin","value":"TRUE"},{"key":"block-project-ssh-keys","value":"TRUE"},{"key":"serial-port-enable","value":"FALSE"}]},"serviceAccounts":[{"email":"ledger@acme.iam.gserviceaccount.com","scopes":["https://www.googleapis.com/auth/cloud-platform"]}]}}}
{"name":"//compute.googleapis.com/projects/acme","asset_type":"compute.googleapis.com/Project","ancestors":["projects/123456789"],"resource":{"version":"v1","data":{"id":"123456789","name":"acme","commonInstanceMetadata":{"items":[{"key":"enable-oslogin","value":"TRUE"}]}}}}`,
  gives: {
    [`${id}.boots-only-signed-software`]: 'met',
    [`${id}.measures-its-boot`]: 'met',
    [`${id}.monitors-its-integrity`]: 'met',
    [`${id}.closes-its-serial-port`]: 'met',
    [`${id}.encrypts-its-memory`]: 'met',
    [`${id}.logins-are-granted`]: 'met',
    [`${id}.refuses-keys-of-the-project`]: 'met',
    [`${id}.has-no-external-address`]: 'met',
    [`${id}.forwards-nothing`]: 'met',
    [`${id}.acts-as-itself`]: 'met',
    [`${id}.narrows-the-default-account`]: 'none',
    [`${id}.keeps-keys-out-of-configuration`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.is-protected-from-deletion`]: 'met',
    [`${id}.project-logins-are-granted`]: 'met',
  },
  holds: { 'apply-os-patches': 'customer', 'encrypt-at-rest': 'provider', 'harden-os': 'provider+customer' },
};

const scopes = ['["cloud-platform"]', '["https://www.googleapis.com/auth/cloud-platform"]'] as const;

export default examples(
  hardened,
  variant(hardened, {
    shows: 'the same machine with every switch the other way, acting as an editor of the project',
    terraform: [
      ['can_ip_forward      = false', 'can_ip_forward      = true'],
      ['deletion_protection = true', 'deletion_protection = false'],
      ['    kms_key_self_link = "projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/boot"\n', ''],
      ['    subnetwork = "ledger"\n', '    subnetwork = "ledger"\n    access_config {}\n'],
      ['enable_secure_boot          = true', 'enable_secure_boot          = false'],
      ['enable_vtpm                 = true', 'enable_vtpm                 = false'],
      ['enable_integrity_monitoring = true', 'enable_integrity_monitoring = false'],
      ['enable_confidential_compute = true', 'enable_confidential_compute = false'],
      ['    enable-oslogin         = "TRUE"', '    enable-oslogin         = false'],
      ['block-project-ssh-keys = "TRUE"', 'block-project-ssh-keys = false'],
      ['serial-port-enable     = "FALSE"', 'serial-port-enable     = true'],
      ['google_service_account.ledger.email', '"123456789-compute@developer.gserviceaccount.com"'],
      ['    enable-oslogin = "TRUE"', '    enable-oslogin = "FALSE"'],
    ],
    assetInventory: [
      ['"canIpForward":false', '"canIpForward":true'],
      ['"deletionProtection":true', '"deletionProtection":false'],
      [',"diskEncryptionKey":{"kmsKeyName":"projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/boot/cryptoKeyVersions/1"}', ''],
      ['"networkIP":"10.0.0.2"', '"networkIP":"10.0.0.2","accessConfigs":[{"type":"ONE_TO_ONE_NAT","natIP":"203.0.113.7"}]'],
      ['"enableSecureBoot":true,"enableVtpm":true,"enableIntegrityMonitoring":true', '"enableSecureBoot":false'],
      ['"enableConfidentialCompute":true', '"enableConfidentialCompute":false'],
      ['{"key":"enable-oslogin","value":"TRUE"},', '{"key":"enable-oslogin","value":"false"},'],
      ['"block-project-ssh-keys","value":"TRUE"', '"block-project-ssh-keys","value":"false"'],
      ['"serial-port-enable","value":"FALSE"', '"serial-port-enable","value":"true"'],
      ['ledger@acme.iam.gserviceaccount.com', '123456789-compute@developer.gserviceaccount.com'],
      ['[{"key":"enable-oslogin","value":"TRUE"}]', '[]'],
    ],
    gives: {
      [`${id}.boots-only-signed-software`]: 'unmet',
      [`${id}.measures-its-boot`]: 'unmet',
      [`${id}.monitors-its-integrity`]: 'unmet',
      [`${id}.closes-its-serial-port`]: 'unmet',
      [`${id}.encrypts-its-memory`]: 'unmet',
      [`${id}.logins-are-granted`]: 'unmet',
      [`${id}.refuses-keys-of-the-project`]: 'unmet',
      [`${id}.has-no-external-address`]: 'unmet',
      [`${id}.forwards-nothing`]: 'unmet',
      [`${id}.acts-as-itself`]: 'unmet',
      [`${id}.narrows-the-default-account`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.is-protected-from-deletion`]: 'unmet',
      [`${id}.project-logins-are-granted`]: 'unmet',
    },
  }),
  variant(hardened, {
    shows: 'a machine that leaves logins to the project, and acts as the default account with few scopes',
    terraform: [
      ['    enable-oslogin         = "TRUE"\n', ''],
      ['email  = google_service_account.ledger.email\n    ', ''],
      [scopes[0], '["logging-write"]'],
    ],
    assetInventory: [
      ['{"key":"enable-oslogin","value":"TRUE"},', ''],
      ['ledger@acme.iam.gserviceaccount.com', '123456789-compute@developer.gserviceaccount.com'],
      [scopes[1], '["https://www.googleapis.com/auth/logging.write"]'],
    ],
    gives: {
      [`${id}.logins-are-granted`]: 'met',
      [`${id}.acts-as-itself`]: 'unmet',
      [`${id}.narrows-the-default-account`]: 'met',
    },
  }),
);

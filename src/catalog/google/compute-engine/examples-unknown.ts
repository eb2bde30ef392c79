import { examples } from '../../../model/index.ts';

const id = 'google.compute-engine';
const variables = `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}
variable "scopes" {
  type = list(string)
}
variable "addresses" {
  type = list(string)
}
`;

export default examples(
  {
    shows: 'a machine of which every setting is left to whoever deploys it',
    terraform: `${variables}
resource "google_compute_instance" "open" {
  name                = "open"
  machine_type        = "e2-medium"
  zone                = "europe-west1-b"
  can_ip_forward      = var.on
  deletion_protection = var.on

  boot_disk {
    kms_key_self_link       = var.text
    disk_encryption_key_raw = var.text
  }
  network_interface {
    subnetwork = "open"
    dynamic "access_config" {
      for_each = var.addresses
      content {
        nat_ip = access_config.value
      }
    }
  }
  shielded_instance_config {
    enable_secure_boot          = var.on
    enable_vtpm                 = var.on
    enable_integrity_monitoring = var.on
  }
  confidential_instance_config {
    enable_confidential_compute = var.on
  }
  metadata = {
    enable-oslogin         = var.text
    block-project-ssh-keys = var.text
    serial-port-enable     = var.on
  }
  service_account {
    email  = var.text
    scopes = var.scopes
  }
}

resource "google_compute_project_metadata_item" "login" {
  key   = "enable-oslogin"
  value = var.text
}`,
    gives: {
      [`${id}.boots-only-signed-software`]: 'unproven',
      [`${id}.measures-its-boot`]: 'unproven',
      [`${id}.monitors-its-integrity`]: 'unproven',
      [`${id}.closes-its-serial-port`]: 'unproven',
      [`${id}.encrypts-its-memory`]: 'unproven',
      [`${id}.logins-are-granted`]: 'unproven',
      [`${id}.refuses-keys-of-the-project`]: 'unproven',
      [`${id}.has-no-external-address`]: 'unproven',
      [`${id}.forwards-nothing`]: 'unproven',
      [`${id}.acts-as-itself`]: 'unproven',
      [`${id}.narrows-the-default-account`]: 'unproven',
      [`${id}.keeps-keys-out-of-configuration`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.is-protected-from-deletion`]: 'unproven',
      [`${id}.project-logins-are-granted`]: 'unproven',
    },
  },
  {
    shows: 'a machine of which nothing is said, in a project that is set up elsewhere',
    terraform: `
resource "google_compute_instance" "plain" {
  name         = "plain"
  machine_type = "e2-medium"
  zone         = "europe-west1-b"

  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  network_interface {
    network = "default"
  }
}`,
    gives: {
      [`${id}.boots-only-signed-software`]: 'unmet',
      [`${id}.measures-its-boot`]: 'met',
      [`${id}.monitors-its-integrity`]: 'met',
      [`${id}.closes-its-serial-port`]: 'met',
      [`${id}.logins-are-granted`]: 'unproven',
      [`${id}.refuses-keys-of-the-project`]: 'unmet',
      [`${id}.has-no-external-address`]: 'met',
      [`${id}.acts-as-itself`]: 'met',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
  },
  {
    shows: 'a template of machines with an external address and the default account',
    terraform: `
data "google_compute_default_service_account" "default" {}

resource "google_compute_instance_template" "web" {
  name_prefix  = "web-"
  machine_type = "e2-medium"

  disk {
    source_image = "debian-cloud/debian-12"
    boot         = true
    disk_encryption_key {
      kms_key_self_link = "projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/boot"
    }
  }
  network_interface {
    network = "default"
    access_config {}
  }
  service_account {
    email  = data.google_compute_default_service_account.default.email
    scopes = ["https://www.googleapis.com/auth/cloud-platform"]
  }
}`,
    gives: {
      [`${id}.has-no-external-address`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'met',
      [`${id}.acts-as-itself`]: 'unmet',
      [`${id}.narrows-the-default-account`]: 'unmet',
    },
  },
  {
    shows: 'a machine that attaches a disk with a key that stands in the configuration',
    terraform: `
resource "google_compute_instance" "spilling" {
  name         = "spilling"
  machine_type = "e2-medium"
  zone         = "europe-west1-b"

  boot_disk {
    source = "boot"
  }
  attached_disk {
    source                  = "data"
    disk_encryption_key_raw = "SGVsbG8gZnJvbSBHb29nbGUgQ2xvdWQgUGxhdGZvcm0="
  }
  network_interface {
    network = "default"
  }
}`,
    gives: { [`${id}.keeps-keys-out-of-configuration`]: 'unmet', [`${id}.uses-your-own-key`]: 'met' },
  },
);

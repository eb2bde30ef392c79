import { type Example, examples, variant } from '../../../model/index.ts';
import { exported, granted } from '../exported.ts';

const id = 'google.artifact-registry';
const key = 'projects/acme/locations/europe-west1/keyRings/images/cryptoKeys/images';
const name = 'projects/acme/locations/europe-west1/repositories/images';

const base: Example = {
  shows: 'a repository of images whose tags stay, with a key of its own, that one group reads',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_artifact_registry_repository" "images" {
  location      = "europe-west1"
  repository_id = "images"
  format        = "DOCKER"
  kms_key_name  = "${key}"

  docker_config {
    immutable_tags = true
  }
}

resource "google_artifact_registry_repository_iam_binding" "readers" {
  repository = google_artifact_registry_repository.images.name
  role       = "roles/artifactregistry.reader"
  members    = ["group:operators@example.com"]
}`,
  assetInventory: exported(
    'artifactregistry.googleapis.com/Repository',
    name,
    { name, format: 'DOCKER', mode: 'STANDARD_REPOSITORY', kmsKeyName: key, dockerConfig: { immutableTags: true } },
    granted('roles/artifactregistry.reader', 'group:operators@example.com'),
  ),
  gives: {
    [`${id}.is-not-public`]: 'met',
    [`${id}.keeps-tags-where-they-are`]: 'met',
    [`${id}.scans-images`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
  },
  holds: { 'find-vulnerabilities': 'provider+customer', 'control-keys': 'provider+customer', 'apply-os-patches': 'provider' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a repository that everybody reads, whose tags move and whose images are not scanned',
    terraform: [
      [`  kms_key_name  = "${key}"\n`, ''],
      ['  docker_config {\n    immutable_tags = true\n  }\n', '  vulnerability_scanning_config {\n    enablement_config = "DISABLED"\n  }\n'],
      ['["group:operators@example.com"]', '["allUsers"]'],
    ],
    assetInventory: [
      [`,"kmsKeyName":"${key}","dockerConfig":{"immutableTags":true}`, ',"vulnerabilityScanningConfig":{"enablementConfig":"DISABLED"}'],
      ['["group:operators@example.com"]', '["allUsers"]'],
    ],
    gives: {
      [`${id}.is-not-public`]: 'unmet',
      [`${id}.keeps-tags-where-they-are`]: 'unmet',
      [`${id}.scans-images`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
    holds: { 'find-vulnerabilities': 'customer' },
  }),
  variant(base, {
    shows: 'a repository of packages, which are not scanned',
    terraform: [['"DOCKER"', '"NPM"']],
    assetInventory: [['"DOCKER"', '"NPM"']],
    gives: { [`${id}.keeps-tags-where-they-are`]: 'none', [`${id}.scans-images`]: 'none' },
    holds: { 'find-vulnerabilities': 'customer' },
  }),
  variant(base, {
    shows: 'a repository that passes on images of others',
    terraform: [['format        = "DOCKER"', 'format        = "DOCKER"\n  mode          = "REMOTE_REPOSITORY"']],
    assetInventory: [['STANDARD_REPOSITORY', 'REMOTE_REPOSITORY']],
    gives: { [`${id}.keeps-tags-where-they-are`]: 'none', [`${id}.scans-images`]: 'met' },
  }),
  variant(base, {
    shows: 'a repository whose settings are filled in later',
    terraform: [
      [`"${key}"`, 'var.text'],
      ['immutable_tags = true\n  }', 'immutable_tags = var.on\n  }\n  vulnerability_scanning_config {\n    enablement_config = var.text\n  }'],
      ['["group:operators@example.com"]', '[var.text]'],
    ],
    gives: {
      [`${id}.is-not-public`]: 'unproven',
      [`${id}.keeps-tags-where-they-are`]: 'unproven',
      [`${id}.scans-images`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
    },
  }),
);

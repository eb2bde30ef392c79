import { examples, variant } from '../../../model/index.ts';

const project = {
  shows: 'a project with listed addresses, auditing, keys and backups that stay',
  terraform: `
resource "mongodbatlas_project" "shop" {
  name   = "shop"
  org_id = "5f0c2f8e1a2b3c4d5e6f7a8b"
}

resource "mongodbatlas_project_ip_access_list" "office" {
  project_id = mongodbatlas_project.shop.id
  cidr_block = "198.51.100.0/24"
}

resource "mongodbatlas_auditing" "shop" {
  project_id = mongodbatlas_project.shop.id
  enabled    = true
}

resource "mongodbatlas_encryption_at_rest" "shop" {
  project_id = mongodbatlas_project.shop.id
  aws_kms_config {
    enabled                = true
    customer_master_key_id = "5e8b1c2d-1111-2222-3333-444455556666"
    region                 = "EU_WEST_1"
  }
}

resource "mongodbatlas_backup_compliance_policy" "shop" {
  project_id                 = mongodbatlas_project.shop.id
  authorized_email           = "it@example.com"
  copy_protection_enabled    = true
  pit_enabled                = true
  encryption_at_rest_enabled = true
}`,
  gives: {
    'mongodb.atlas.lets-in-listed-addresses': 'met',
    'mongodb.atlas.audits-databases': 'met',
    'mongodb.atlas.has-a-key-service': 'met',
    'mongodb.atlas.keeps-backups-from-deletion': 'met',
  },
} as const;
const cluster = {
  shows: 'a dedicated cluster on AWS with a key of yours',
  terraform: `
resource "mongodbatlas_advanced_cluster" "orders" {
  project_id                     = "5f0c2f8e1a2b3c4d5e6f7a8b"
  name                           = "orders"
  cluster_type                   = "REPLICASET"
  backup_enabled                 = true
  pit_enabled                    = true
  termination_protection_enabled = true
  encryption_at_rest_provider    = "AWS"
  version_release_system         = "CONTINUOUS"
  advanced_configuration {
    minimum_enabled_tls_protocol = "TLS1_2"
  }
  replication_specs {
    region_configs {
      provider_name = "AWS"
      region_name   = "EU_WEST_1"
      priority      = 7
      electable_specs {
        instance_size = "M30"
        node_count    = 3
      }
    }
  }
}`,
  gives: {
    'mongodb.atlas.takes-backups': 'met',
    'mongodb.atlas.goes-back-to-any-moment': 'met',
    'mongodb.atlas.is-protected-from-deletion': 'met',
    'mongodb.atlas.takes-current-tls': 'met',
    'mongodb.atlas.uses-your-own-key': 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'upgrade-platform': 'provider', 'guard-facilities': 'provider', 'apply-platform-patches': 'provider' },
} as const;
const user = {
  shows: 'a program that signs in by its role in AWS',
  terraform: `
resource "mongodbatlas_database_user" "app" {
  project_id         = "5f0c2f8e1a2b3c4d5e6f7a8b"
  username           = "arn:aws:iam::111122223333:role/app"
  auth_database_name = "$external"
  aws_iam_type       = "ROLE"
  roles {
    role_name     = "readWrite"
    database_name = "orders"
  }
}`,
  gives: { 'mongodb.atlas.signs-in-without-passwords': 'met', 'mongodb.atlas.gives-users-few-rights': 'met' },
} as const;

export default examples(
  project,
  variant(project, {
    shows: 'a project that everybody may connect to',
    terraform: [
      ['cidr_block = "198.51.100.0/24"', 'cidr_block = "0.0.0.0/0"'],
      ['  enabled    = true\n}', '  enabled    = false\n}'],
      ['{\n    enabled                = true', '{\n    enabled                = false'],
      [
        `resource "mongodbatlas_backup_compliance_policy" "shop" {
  project_id                 = mongodbatlas_project.shop.id
  authorized_email           = "it@example.com"
  copy_protection_enabled    = true
  pit_enabled                = true
  encryption_at_rest_enabled = true
}`,
        '',
      ],
    ],
    gives: {
      'mongodb.atlas.lets-in-listed-addresses': 'unmet',
      'mongodb.atlas.audits-databases': 'unmet',
      'mongodb.atlas.has-a-key-service': 'unmet',
      'mongodb.atlas.keeps-backups-from-deletion': 'unmet',
    },
  }),
  variant(project, {
    shows: 'a project whose settings are variables without a value',
    terraform: [
      ['resource "mongodbatlas_project" "shop" {', 'variable "office" {}\nvariable "on" { type = bool }\n\nresource "mongodbatlas_project" "shop" {'],
      ['cidr_block = "198.51.100.0/24"', 'cidr_block = var.office'],
      ['  enabled    = true\n}', '  enabled    = var.on\n}'],
      ['{\n    enabled                = true', '{\n    enabled                = var.on'],
    ],
    gives: {
      'mongodb.atlas.lets-in-listed-addresses': 'unproven',
      'mongodb.atlas.audits-databases': 'unproven',
      'mongodb.atlas.has-a-key-service': 'unproven',
    },
  }),
  {
    shows: 'a project that is declared, and nothing said of it',
    declared: `
assets:
  - { kind: mongodb.atlas.project, name: shop }`,
    gives: { 'mongodb.atlas.keeps-backups-from-deletion': 'unproven', 'mongodb.atlas.lets-in-listed-addresses': 'unproven' },
  },
  cluster,
  variant(cluster, {
    shows: 'a dedicated cluster on Google Cloud without backups',
    terraform: [
      ['backup_enabled                 = true\n', ''],
      ['pit_enabled                    = true\n', ''],
      ['termination_protection_enabled = true\n', ''],
      ['encryption_at_rest_provider    = "AWS"\n', ''],
      ['version_release_system         = "CONTINUOUS"\n', ''],
      ['"TLS1_2"', '"TLS1_0"'],
      ['provider_name = "AWS"', 'provider_name = "GCP"'],
    ],
    gives: {
      'mongodb.atlas.takes-backups': 'unmet',
      'mongodb.atlas.goes-back-to-any-moment': 'unmet',
      'mongodb.atlas.is-protected-from-deletion': 'unmet',
      'mongodb.atlas.takes-current-tls': 'unmet',
      'mongodb.atlas.uses-your-own-key': 'unmet',
    },
    holds: { 'upgrade-platform': 'provider+customer', 'guard-facilities': 'provider' },
  }),
  variant(cluster, {
    shows: 'a cluster whose settings are variables without a value',
    terraform: [
      ['resource "mongodbatlas_advanced_cluster"', 'variable "on" { type = bool }\nvariable "word" {}\n\nresource "mongodbatlas_advanced_cluster"'],
      ['backup_enabled                 = true', 'backup_enabled                 = var.on'],
      ['pit_enabled                    = true', 'pit_enabled                    = var.on'],
      ['termination_protection_enabled = true', 'termination_protection_enabled = var.on'],
      ['encryption_at_rest_provider    = "AWS"', 'encryption_at_rest_provider    = var.word'],
      ['"TLS1_2"', 'var.word'],
    ],
    gives: {
      'mongodb.atlas.takes-backups': 'unproven',
      'mongodb.atlas.goes-back-to-any-moment': 'unproven',
      'mongodb.atlas.is-protected-from-deletion': 'unproven',
      'mongodb.atlas.takes-current-tls': 'unproven',
      'mongodb.atlas.uses-your-own-key': 'unproven',
    },
  }),
  {
    shows: 'a free cluster: copies are yours to make',
    terraform: `
resource "mongodbatlas_advanced_cluster" "trial" {
  project_id   = "5f0c2f8e1a2b3c4d5e6f7a8b"
  name         = "trial"
  cluster_type = "REPLICASET"
  replication_specs {
    region_configs {
      provider_name         = "TENANT"
      backing_provider_name = "AZURE"
      region_name           = "EUROPE_NORTH"
      priority              = 7
      electable_specs {
        instance_size = "M0"
      }
    }
  }
}`,
    gives: { 'mongodb.atlas.takes-backups': 'none', 'mongodb.atlas.uses-your-own-key': 'none' },
    holds: { 'back-up-data': 'customer' },
  },
  user,
  variant(user, {
    shows: 'a program with a password and rights over everything',
    terraform: [
      ['  aws_iam_type       = "ROLE"\n', ''],
      ['"$external"', '"admin"'],
      ['"readWrite"', '"atlasAdmin"'],
    ],
    gives: { 'mongodb.atlas.signs-in-without-passwords': 'unmet', 'mongodb.atlas.gives-users-few-rights': 'unmet' },
  }),
  variant(user, {
    shows: 'a program whose role and kind of sign-in are variables without a value',
    terraform: [
      ['resource "mongodbatlas_database_user"', 'variable "word" {}\n\nresource "mongodbatlas_database_user"'],
      ['"ROLE"', 'var.word'],
      ['"readWrite"', 'var.word'],
    ],
    gives: { 'mongodb.atlas.signs-in-without-passwords': 'unproven', 'mongodb.atlas.gives-users-few-rights': 'unproven' },
  }),
);

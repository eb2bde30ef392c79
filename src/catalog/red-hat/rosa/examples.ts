import { examples, variant } from '../../../model/index.ts';

const classic = {
  shows: 'a cluster in several zones, reached privately: AWS below, Red Hat in the middle, you above',
  terraform: `
resource "rhcs_cluster_rosa_classic" "shop" {
  name                     = "shop"
  cloud_region             = "eu-west-1"
  aws_account_id           = "111122223333"
  multi_az                 = true
  private                  = true
  etcd_encryption          = true
  kms_key_arn              = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  ec2_metadata_http_tokens = "required"
}

resource "rhcs_identity_provider" "directory" {
  cluster = rhcs_cluster_rosa_classic.shop.id
  name    = "directory"
  openid = {
    client_id = "rosa"
    issuer    = "https://login.example.com"
    claims    = { email = ["email"] }
  }
}`,
  gives: {
    'red-hat.rosa.is-private': 'met',
    'red-hat.rosa.encrypts-etcd': 'met',
    'red-hat.rosa.uses-your-own-key': 'met',
    'red-hat.rosa.requires-metadata-tokens': 'met',
    'red-hat.rosa.runs-in-several-zones': 'met',
    'red-hat.rosa.has-no-cluster-admin': 'met',
    'red-hat.rosa.uses-your-directory': 'met',
    'red-hat.rosa.upgrades-by-itself': 'unproven',
  },
  holds: {
    'guard-facilities': 'third-party:aws',
    'survive-failure': 'provider+third-party:aws+customer',
    'configure-platform': 'provider',
    'publish-os-patches': 'provider',
    'undo-mistakes': 'customer',
  },
} as const;
const declared = {
  shows: 'a cluster that is declared',
  declared: `
assets:
  - kind: red-hat.rosa.cluster
    name: shop
    facts:
      control plane: hosted by Red Hat
      private: yes
      automatic upgrades: yes
      own network plugin: no
      cluster admin: no`,
  gives: { 'red-hat.rosa.upgrades-by-itself': 'met', 'red-hat.rosa.is-private': 'met', 'red-hat.rosa.encrypts-etcd': 'unproven' },
  holds: { 'undo-mistakes': 'provider+customer', 'segment-network': 'provider+customer' },
} as const;

export default examples(
  classic,
  variant(classic, {
    shows: 'a cluster in one zone that everybody can reach, with an administrator over everything',
    terraform: [
      ['  multi_az                 = true\n', ''],
      ['  private                  = true\n', ''],
      ['  etcd_encryption          = true\n', ''],
      ['  kms_key_arn              = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"\n', ''],
      ['"required"', '"optional"'],
      [
        `resource "rhcs_identity_provider" "directory" {
  cluster = rhcs_cluster_rosa_classic.shop.id
  name    = "directory"
  openid = {
    client_id = "rosa"
    issuer    = "https://login.example.com"
    claims    = { email = ["email"] }
  }
}`,
        `resource "rhcs_group_membership" "root" {
  cluster = rhcs_cluster_rosa_classic.shop.id
  group   = "cluster-admins"
  user    = "ada"
}`,
      ],
    ],
    gives: {
      'red-hat.rosa.is-private': 'unmet',
      'red-hat.rosa.encrypts-etcd': 'unmet',
      'red-hat.rosa.uses-your-own-key': 'unmet',
      'red-hat.rosa.requires-metadata-tokens': 'unmet',
      'red-hat.rosa.runs-in-several-zones': 'unmet',
      'red-hat.rosa.has-no-cluster-admin': 'unmet',
      'red-hat.rosa.uses-your-directory': 'unmet',
    },
    holds: { 'configure-platform': 'provider+customer' },
  }),
  variant(classic, {
    shows: 'a cluster whose settings are variables without a value',
    terraform: [
      [
        'resource "rhcs_cluster_rosa_classic" "shop" {',
        'variable "on" { type = bool }\nvariable "key" {}\nvariable "tokens" {}\nvariable "client" {}\n\nresource "rhcs_cluster_rosa_classic" "shop" {\n  create_admin_user = var.on',
      ],
      ['multi_az                 = true', 'multi_az                 = var.on'],
      ['private                  = true', 'private                  = var.on'],
      ['etcd_encryption          = true', 'etcd_encryption          = var.on'],
      ['"arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"', 'var.key'],
      ['"required"', 'var.tokens'],
    ],
    gives: {
      'red-hat.rosa.is-private': 'unproven',
      'red-hat.rosa.encrypts-etcd': 'unproven',
      'red-hat.rosa.uses-your-own-key': 'unproven',
      'red-hat.rosa.requires-metadata-tokens': 'unproven',
      'red-hat.rosa.runs-in-several-zones': 'unproven',
      'red-hat.rosa.has-no-cluster-admin': 'unproven',
    },
  }),
  {
    shows: 'a cluster with a hosted control plane and a network plugin of yours',
    terraform: `
resource "rhcs_cluster_rosa_hcp" "shop" {
  name           = "shop"
  cloud_region   = "eu-west-1"
  aws_account_id = "111122223333"
  no_cni         = true
}`,
    gives: { 'red-hat.rosa.is-private': 'unmet', 'red-hat.rosa.runs-in-several-zones': 'unproven' },
    holds: { 'segment-network': 'customer', 'undo-mistakes': 'provider+customer' },
  },
  declared,
  variant(declared, {
    shows: 'a cluster that is declared, whose upgrades nobody set up',
    declared: [['automatic upgrades: yes', 'automatic upgrades: no']],
    gives: { 'red-hat.rosa.upgrades-by-itself': 'unmet' },
  }),
  variant(declared, {
    shows: 'a cluster that is declared, of whose sign-in nobody knows',
    declared: [['automatic upgrades: yes', 'automatic upgrades: "?"']],
    gives: { 'red-hat.rosa.upgrades-by-itself': 'unproven', 'red-hat.rosa.uses-your-directory': 'unproven' },
  }),
);

import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a domain whose settings are variables without a value',
    terraform: `
variable "on" { type = bool }
variable "key" {}
variable "tls" {}
variable "password" { sensitive = true }
variable "log" {}
variable "many" { type = number }
variable "reader" {}

resource "aws_opensearch_domain" "d" {
  domain_name = "d"
  cluster_config {
    instance_count           = var.many
    zone_awareness_enabled   = var.on
    dedicated_master_enabled = var.on
    dedicated_master_count   = var.many
  }
  encrypt_at_rest {
    enabled    = var.on
    kms_key_id = var.key
  }
  node_to_node_encryption {
    enabled = var.on
  }
  domain_endpoint_options {
    enforce_https       = var.on
    tls_security_policy = var.tls
  }
  advanced_security_options {
    enabled = var.on
    master_user_options {
      master_user_password = var.password
    }
  }
  software_update_options {
    auto_software_update_enabled = var.on
  }
  log_publishing_options {
    log_type                 = var.log
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:l"
  }
  access_policies = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.reader }, Action = "es:*", Resource = "*" }]
  })
}`,
    gives: {
      'aws.opensearch.encrypts-at-rest': 'unproven',
      'aws.opensearch.uses-your-own-key': 'unproven',
      'aws.opensearch.encrypts-between-nodes': 'unproven',
      'aws.opensearch.demands-https': 'unproven',
      'aws.opensearch.refuses-outdated-tls': 'unproven',
      'aws.opensearch.is-in-your-network': 'unmet',
      'aws.opensearch.grants-nothing-to-everybody': 'unproven',
      'aws.opensearch.has-fine-grained-access': 'unproven',
      'aws.opensearch.keeps-its-password-out-of-the-source': 'unproven',
      'aws.opensearch.keeps-audit-logs': 'unproven',
      'aws.opensearch.keeps-error-logs': 'unproven',
      'aws.opensearch.updates-itself': 'unproven',
      'aws.opensearch.spans-zones': 'unproven',
      'aws.opensearch.has-dedicated-masters': 'unproven',
    },
  },
  {
    shows: 'a domain whose network and security options are parameters without a value',
    terraform: `
variable "network" {}

resource "aws_opensearch_domain" "a" {
  domain_name = "a"
  dynamic "vpc_options" {
    for_each = var.network
    content {
      subnet_ids = ["subnet-1"]
    }
  }
}`,
    cloudformation: `
Parameters:
  Network: { Type: String }
Resources:
  A:
    Type: AWS::OpenSearchService::Domain
    Properties:
      DomainName: a
      VPCOptions: !Ref Network`,
    gives: { 'aws.opensearch.is-in-your-network': 'unproven', 'aws.opensearch.is-not-opened-by-a-group': 'unproven' },
    holds: { 'limit-exposure': 'customer or provider+customer' },
  },
);

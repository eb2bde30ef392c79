import { type Example, examples, variant } from '../../../model/index.ts';

const search: Example = {
  shows: 'a domain of which only the name and the size are said',
  terraform: `
resource "aws_opensearch_domain" "search" {
  domain_name    = "search"
  engine_version = "OpenSearch_2.19"
  cluster_config {
    instance_type = "r7g.large.search"
  }
}`,
  cloudformation: `
Resources:
  Search:
    Type: AWS::OpenSearchService::Domain
    Properties:
      DomainName: search
      EngineVersion: OpenSearch_2.19
      ClusterConfig:
        InstanceType: r7g.large.search`,
  gives: {
    'aws.opensearch.encrypts-at-rest': 'unmet',
    'aws.opensearch.uses-your-own-key': 'none',
    'aws.opensearch.encrypts-between-nodes': 'unmet',
    'aws.opensearch.demands-https': 'unmet',
    'aws.opensearch.refuses-outdated-tls': 'unproven',
    'aws.opensearch.is-in-your-network': 'unmet',
    'aws.opensearch.grants-nothing-to-everybody': 'met',
    'aws.opensearch.is-not-opened-by-a-group': 'none',
    'aws.opensearch.has-fine-grained-access': 'unmet',
    'aws.opensearch.keeps-its-password-out-of-the-source': 'met',
    'aws.opensearch.keeps-audit-logs': 'unmet',
    'aws.opensearch.keeps-error-logs': 'unmet',
    'aws.opensearch.updates-itself': 'unmet',
    'aws.opensearch.spans-zones': 'unmet',
    'aws.opensearch.has-dedicated-masters': 'unmet',
  },
  holds: { 'apply-platform-patches': 'provider+customer', 'limit-exposure': 'customer', 'control-keys': 'not-applicable' },
};

const logs: Example = {
  shows: 'a domain in a network, encrypted everywhere, that keeps its logs and updates itself',
  terraform: `
resource "aws_kms_key" "logs" {
  enable_key_rotation = true
}

resource "aws_security_group" "logs" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_opensearch_domain" "logs" {
  domain_name    = "logs"
  engine_version = "OpenSearch_2.19"
  cluster_config {
    instance_count           = 3
    zone_awareness_enabled   = true
    dedicated_master_enabled = true
    dedicated_master_count   = 3
  }
  vpc_options {
    subnet_ids         = ["subnet-1", "subnet-2", "subnet-3"]
    security_group_ids = [aws_security_group.logs.id]
  }
  encrypt_at_rest {
    enabled    = true
    kms_key_id = aws_kms_key.logs.arn
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
  advanced_security_options {
    enabled = true
    master_user_options {
      master_user_arn = "arn:aws:iam::111122223333:role/search-admin"
    }
  }
  software_update_options {
    auto_software_update_enabled = true
  }
  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:audit"
  }
  log_publishing_options {
    log_type                 = "ES_APPLICATION_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:errors"
  }
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: logs
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8 }
  Logs:
    Type: AWS::OpenSearchService::Domain
    Properties:
      DomainName: logs
      EngineVersion: OpenSearch_2.19
      ClusterConfig:
        InstanceCount: 3
        ZoneAwarenessEnabled: true
        DedicatedMasterEnabled: true
        DedicatedMasterCount: 3
      VPCOptions:
        SubnetIds: [subnet-1, subnet-2, subnet-3]
        SecurityGroupIds: [!GetAtt Group.GroupId]
      EncryptionAtRestOptions: { Enabled: true, KmsKeyId: !GetAtt Key.Arn }
      NodeToNodeEncryptionOptions: { Enabled: true }
      DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: Policy-Min-TLS-1-2-PFS-2023-10 }
      AdvancedSecurityOptions:
        Enabled: true
        MasterUserOptions: { MasterUserARN: 'arn:aws:iam::111122223333:role/search-admin' }
      SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: true }
      LogPublishingOptions:
        AUDIT_LOGS: { CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:audit', Enabled: true }
        ES_APPLICATION_LOGS: { CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:errors', Enabled: true }`,
  gives: {
    'aws.opensearch.encrypts-at-rest': 'met',
    'aws.opensearch.uses-your-own-key': 'met',
    'aws.opensearch.encrypts-between-nodes': 'met',
    'aws.opensearch.demands-https': 'met',
    'aws.opensearch.refuses-outdated-tls': 'met',
    'aws.opensearch.is-in-your-network': 'met',
    'aws.opensearch.grants-nothing-to-everybody': 'none',
    'aws.opensearch.is-not-opened-by-a-group': 'met',
    'aws.opensearch.has-fine-grained-access': 'met',
    'aws.opensearch.keeps-audit-logs': 'met',
    'aws.opensearch.keeps-error-logs': 'met',
    'aws.opensearch.updates-itself': 'met',
    'aws.opensearch.spans-zones': 'met',
    'aws.opensearch.has-dedicated-masters': 'met',
  },
  holds: { 'apply-platform-patches': 'provider+customer', 'limit-exposure': 'provider+customer', 'control-keys': 'provider+customer' },
};

const older: Example = {
  shows: 'a domain of the older type of resource, on the internet, that lets everybody in',
  terraform: `
resource "aws_elasticsearch_domain" "es" {
  domain_name           = "es"
  elasticsearch_version = "7.10"
  encrypt_at_rest {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https       = false
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07"
  }
}

resource "aws_elasticsearch_domain_policy" "es" {
  domain_name     = aws_elasticsearch_domain.es.domain_name
  access_policies = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "es:*", "Resource": "arn:aws:es:eu-west-1:111122223333:domain/es/*" }]
    }
  EOT
}`,
  cloudformation: `
Resources:
  Es:
    Type: AWS::Elasticsearch::Domain
    Properties:
      DomainName: es
      ElasticsearchVersion: '7.10'
      EncryptionAtRestOptions: { Enabled: true }
      DomainEndpointOptions: { EnforceHTTPS: false, TLSSecurityPolicy: Policy-Min-TLS-1-0-2019-07 }
      AccessPolicies:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: '*', Action: 'es:*', Resource: 'arn:aws:es:eu-west-1:111122223333:domain/es/*' }]`,
  gives: {
    'aws.opensearch.encrypts-at-rest': 'met',
    'aws.opensearch.uses-your-own-key': 'unmet',
    'aws.opensearch.demands-https': 'unmet',
    'aws.opensearch.refuses-outdated-tls': 'unmet',
    'aws.opensearch.grants-nothing-to-everybody': 'unmet',
  },
  holds: { 'control-keys': 'provider+customer' },
};

export default examples(
  search,
  logs,
  older,
  variant(logs, {
    shows: 'an open group, a password in the source, and audit logs that are switched off',
    terraform: [
      ['"10.0.0.0/8"', '"0.0.0.0/0"'],
      ['master_user_arn = "arn:aws:iam::111122223333:role/search-admin"', 'master_user_name     = "admin"\n      master_user_password = "Not-a-real-1"'],
      ['log_type                 = "AUDIT_LOGS"', 'log_type                 = "AUDIT_LOGS"\n    enabled                  = false'],
    ],
    cloudformation: [
      ['CidrIp: 10.0.0.0/8', 'CidrIp: 0.0.0.0/0'],
      ["MasterUserARN: 'arn:aws:iam::111122223333:role/search-admin'", 'MasterUserName: admin, MasterUserPassword: Not-a-real-1'],
      ["log-group:audit', Enabled: true", "log-group:audit', Enabled: false"],
    ],
    gives: {
      'aws.opensearch.is-not-opened-by-a-group': 'unmet',
      'aws.opensearch.keeps-its-password-out-of-the-source': 'unmet',
      'aws.opensearch.keeps-audit-logs': 'unmet',
      'aws.opensearch.keeps-error-logs': 'met',
    },
  }),
);

import { type Example, examples, variant } from '../../../model/index.ts';

const site: Example = {
  shows: 'a site from source code behind a web ACL, with a key of the account',
  terraform: `
resource "aws_kms_key" "site" {
  enable_key_rotation = true
}

resource "aws_apprunner_service" "site" {
  service_name = "site"
  source_configuration {
    authentication_configuration {
      connection_arn = "arn:aws:apprunner:eu-west-1:111122223333:connection/git/0123456789abcdef0123456789abcdef"
    }
    code_repository {
      repository_url = "https://example.com/acme/site"
      source_code_version {
        type  = "BRANCH"
        value = "main"
      }
      code_configuration {
        configuration_source = "API"
        code_configuration_values {
          runtime = "PYTHON_3"
          runtime_environment_variables = {
            LOG_LEVEL = "info"
          }
        }
      }
    }
  }
  network_configuration {
    egress_configuration {
      egress_type       = "VPC"
      vpc_connector_arn = "arn:aws:apprunner:eu-west-1:111122223333:vpcconnector/main/1/0123456789abcdef0123456789abcdef"
    }
  }
  encryption_configuration {
    kms_key = aws_kms_key.site.arn
  }
  observability_configuration {
    observability_enabled           = true
    observability_configuration_arn = "arn:aws:apprunner:eu-west-1:111122223333:observabilityconfiguration/traces/1/0123456789abcdef0123456789abcdef"
  }
}

resource "aws_wafv2_web_acl_association" "site" {
  resource_arn = aws_apprunner_service.site.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/site/01234567-89ab-cdef-0123-456789abcdef"
}`,
  cloudformation: `
Resources:
  SiteKey:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Site:
    Type: AWS::AppRunner::Service
    Properties:
      ServiceName: site
      SourceConfiguration:
        AuthenticationConfiguration: { ConnectionArn: 'arn:aws:apprunner:eu-west-1:111122223333:connection/git/0123456789abcdef0123456789abcdef' }
        CodeRepository:
          RepositoryUrl: https://example.com/acme/site
          SourceCodeVersion: { Type: BRANCH, Value: main }
          CodeConfiguration:
            ConfigurationSource: API
            CodeConfigurationValues:
              Runtime: PYTHON_3
              RuntimeEnvironmentVariables: [{ Name: LOG_LEVEL, Value: info }]
      NetworkConfiguration:
        EgressConfiguration: { EgressType: VPC, VpcConnectorArn: 'arn:aws:apprunner:eu-west-1:111122223333:vpcconnector/main/1/0123456789abcdef0123456789abcdef' }
      EncryptionConfiguration: { KmsKey: !GetAtt SiteKey.Arn }
      ObservabilityConfiguration: { ObservabilityEnabled: true }
  Acl:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !GetAtt Site.ServiceArn
      WebACLArn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/site/01234567-89ab-cdef-0123-456789abcdef`,
  gives: {
    'aws.app-runner.holds-no-secrets': 'met',
    'aws.app-runner.has-web-acl': 'met',
    'aws.app-runner.calls-through-your-network': 'met',
    'aws.app-runner.traces-requests': 'met',
    'aws.app-runner.uses-your-own-key': 'met',
  },
  holds: { 'apply-os-patches': 'provider+customer', 'publish-os-patches': 'provider', 'encrypt-in-transit': 'provider' },
};

export default examples(
  site,
  {
    shows: 'an image with a password among its variables, and nothing else said',
    terraform: `
resource "aws_apprunner_service" "bare" {
  service_name = "bare"
  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/acme/bare:1"
      image_repository_type = "ECR_PUBLIC"
      image_configuration {
        port = "8080"
        runtime_environment_variables = {
          DB_PASSWORD = "Tr0ub4dor-and-3"
        }
      }
    }
  }
}`,
    cloudformation: `
Resources:
  Bare:
    Type: AWS::AppRunner::Service
    Properties:
      ServiceName: bare
      SourceConfiguration:
        ImageRepository:
          ImageIdentifier: public.ecr.aws/acme/bare:1
          ImageRepositoryType: ECR_PUBLIC
          ImageConfiguration:
            Port: '8080'
            RuntimeEnvironmentVariables: [{ Name: DB_PASSWORD, Value: Tr0ub4dor-and-3 }]`,
    gives: {
      'aws.app-runner.holds-no-secrets': 'unmet',
      'aws.app-runner.has-web-acl': 'unmet',
      'aws.app-runner.calls-through-your-network': 'unmet',
      'aws.app-runner.traces-requests': 'unmet',
      'aws.app-runner.uses-your-own-key': 'unmet',
    },
    holds: { 'apply-os-patches': 'customer', 'apply-platform-patches': 'customer', 'publish-os-patches': 'third-party:software-vendors' },
  },
  variant(site, {
    shows: 'every setting from a variable without a value',
    terraform: [
      ['resource "aws_kms_key" "site" {\n  enable_key_rotation = true\n}', 'variable "v" {}\nvariable "on" { type = bool }'],
      ['LOG_LEVEL = "info"', 'DB_PASSWORD = var.v'],
      ['egress_type       = "VPC"', 'egress_type       = var.v'],
      ['kms_key = aws_kms_key.site.arn', 'kms_key = var.v'],
      ['observability_enabled           = true', 'observability_enabled           = var.on'],
    ],
    cloudformation: [
      [
        'Resources:\n  SiteKey:\n    Type: AWS::KMS::Key\n    Properties: { EnableKeyRotation: true }',
        "Parameters:\n  V: { Type: String }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:",
      ],
      ['Name: LOG_LEVEL, Value: info', 'Name: DB_PASSWORD, Value: !Ref V'],
      ['EgressType: VPC', 'EgressType: !Ref V'],
      ['KmsKey: !GetAtt SiteKey.Arn', 'KmsKey: !Ref V'],
      ['ObservabilityEnabled: true', 'ObservabilityEnabled: !Ref Switch'],
    ],
    gives: {
      'aws.app-runner.holds-no-secrets': 'unproven',
      'aws.app-runner.calls-through-your-network': 'unproven',
      'aws.app-runner.traces-requests': 'unproven',
      'aws.app-runner.uses-your-own-key': 'unproven',
    },
  }),
  {
    shows: 'a service that is public or private by a variable without a value',
    terraform: `
variable "on" { type = bool }

resource "aws_apprunner_service" "maybe" {
  service_name = "maybe"
  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/acme/maybe:1"
      image_repository_type = "ECR_PUBLIC"
    }
  }
  network_configuration {
    ingress_configuration {
      is_publicly_accessible = var.on
    }
  }
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Maybe:
    Type: AWS::AppRunner::Service
    Properties:
      ServiceName: maybe
      SourceConfiguration:
        ImageRepository: { ImageIdentifier: 'public.ecr.aws/acme/maybe:1', ImageRepositoryType: ECR_PUBLIC }
      NetworkConfiguration:
        IngressConfiguration: { IsPubliclyAccessible: !Ref Switch }`,
    gives: { 'aws.app-runner.has-web-acl': 'unproven' },
  },
);

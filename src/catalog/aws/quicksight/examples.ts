import { type Example, examples, variant } from '../../../model/index.ts';

const sales: Example = {
  shows: 'a data source over TLS, whose password lies in a secret store',
  terraform: `
resource "aws_quicksight_data_source" "sales" {
  data_source_id = "sales"
  name           = "sales"
  type           = "POSTGRESQL"
  parameters {
    postgresql {
      host     = "sales.internal"
      port     = 5432
      database = "sales"
    }
  }
  credentials {
    secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:sales"
  }
  ssl_properties {
    disable_ssl = false
  }
}`,
  cloudformation: `
Resources:
  Sales:
    Type: AWS::QuickSight::DataSource
    Properties:
      AwsAccountId: '111122223333'
      DataSourceId: sales
      Name: sales
      Type: POSTGRESQL
      DataSourceParameters: { PostgreSqlParameters: { Host: sales.internal, Port: 5432, Database: sales } }
      Credentials: { SecretArn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:sales' }
      SslProperties: { DisableSsl: false }`,
  gives: { 'aws.quicksight.data-source-uses-tls': 'met', 'aws.quicksight.data-source-keeps-its-password-elsewhere': 'met' },
  holds: { 'encrypt-in-transit': 'provider+customer', 'guard-credentials': 'provider+customer' },
};

const account: Example = {
  shows: 'an account whose people sign in by the identity centre, from known addresses, with a default key',
  terraform: `
variable "v" {}
variable "on" { type = bool }

resource "aws_quicksight_account_subscription" "acme" {
  account_name          = "acme"
  authentication_method = "IAM_IDENTITY_CENTER"
  edition               = "ENTERPRISE"
  notification_email    = "bi@example.com"
}

resource "aws_quicksight_ip_restriction" "acme" {
  enabled = true
  ip_restriction_rule_map = {
    "203.0.113.0/24" = "office"
  }
}

resource "aws_quicksight_key_registration" "acme" {
  key_registration {
    key_arn     = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    default_key = true
  }
}`,
  gives: {
    'aws.quicksight.people-sign-in-with-a-directory': 'met',
    'aws.quicksight.limits-addresses': 'met',
    'aws.quicksight.has-a-default-key-of-yours': 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'authenticate-strongly': 'customer' },
};

export default examples(
  sales,
  variant(sales, {
    shows: 'a data source in plain, with its password in the source',
    terraform: [
      [
        '    secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:sales"',
        '    credential_pair {\n      username = "reader"\n      password = "Tr0ub4dor-and-3"\n    }',
      ],
      ['disable_ssl = false', 'disable_ssl = true'],
    ],
    cloudformation: [
      ["{ SecretArn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:sales' }", '{ CredentialPair: { Username: reader, Password: Tr0ub4dor-and-3 } }'],
      ['DisableSsl: false', 'DisableSsl: true'],
    ],
    gives: { 'aws.quicksight.data-source-uses-tls': 'unmet', 'aws.quicksight.data-source-keeps-its-password-elsewhere': 'unmet' },
  }),
  variant(sales, {
    shows: 'TLS and password from variables without a value',
    terraform: [
      [
        'resource "aws_quicksight_data_source" "sales" {',
        'variable "password" { sensitive = true }\nvariable "on" { type = bool }\n\nresource "aws_quicksight_data_source" "sales" {',
      ],
      [
        '    secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:sales"',
        '    credential_pair {\n      username = "reader"\n      password = var.password\n    }',
      ],
      ['disable_ssl = false', 'disable_ssl = var.on'],
    ],
    cloudformation: [
      [
        'Resources:\n  Sales:',
        "Parameters:\n  Password: { Type: String, NoEcho: true }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:\n  Sales:",
      ],
      ["{ SecretArn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:sales' }", '{ CredentialPair: { Username: reader, Password: !Ref Password } }'],
      ['DisableSsl: false', 'DisableSsl: !Ref Switch'],
    ],
    gives: { 'aws.quicksight.data-source-uses-tls': 'unproven', 'aws.quicksight.data-source-keeps-its-password-elsewhere': 'unproven' },
  }),
  account,
  variant(account, {
    shows: 'an account with passwords of its own, rules that are off, and no default key',
    terraform: [
      ['"IAM_IDENTITY_CENTER"', '"IAM_AND_QUICKSIGHT"'],
      ['enabled = true', 'enabled = false'],
      ['    default_key = true\n', ''],
    ],
    gives: {
      'aws.quicksight.people-sign-in-with-a-directory': 'unmet',
      'aws.quicksight.limits-addresses': 'unmet',
      'aws.quicksight.has-a-default-key-of-yours': 'unmet',
    },
  }),
  variant(account, {
    shows: 'an account with settings from variables without a value',
    terraform: [
      ['"IAM_IDENTITY_CENTER"', 'var.v'],
      ['enabled = true', 'enabled = var.on'],
      ['default_key = true', 'default_key = var.on'],
    ],
    gives: {
      'aws.quicksight.people-sign-in-with-a-directory': 'unproven',
      'aws.quicksight.limits-addresses': 'unproven',
      'aws.quicksight.has-a-default-key-of-yours': 'unproven',
    },
  }),
);

import { examples, variant } from '../../../model/index.ts';

const sessionChecks = ['encrypts-sessions', 'logs-sessions', 'encrypts-session-logs'] as const;
const all = (verdict: 'met' | 'unmet' | 'unproven') => Object.fromEntries(sessionChecks.map(name => [`aws.systems-manager.${name}`, verdict] as const));

const secret = {
  shows: 'a secret as a secure string, with a key of its own, and a value that somebody else makes',
  terraform: `
resource "aws_kms_key" "shop" {
  enable_key_rotation = true
}

resource "random_password" "database" {
  length = 32
}

resource "aws_ssm_parameter" "database" {
  name   = "/shop/db/password"
  type   = "SecureString"
  key_id = aws_kms_key.shop.arn
  value  = random_password.database.result
}`,
  gives: {
    'aws.systems-manager.encrypts-secrets': 'none',
    'aws.systems-manager.uses-your-own-key': 'met',
    'aws.systems-manager.values-are-not-in-the-source': 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
} as const;

const sessions = {
  shows: 'sessions that are encrypted with a key, and logged to an encrypted log group',
  terraform: `
resource "aws_ssm_document" "sessions" {
  name            = "SSM-SessionManagerRunShell"
  document_type   = "Session"
  document_format = "JSON"
  content = jsonencode({
    schemaVersion = "1.0"
    sessionType   = "Standard_Stream"
    inputs = {
      kmsKeyId                    = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
      s3BucketName                = ""
      s3EncryptionEnabled         = true
      cloudWatchLogGroupName      = "/sessions"
      cloudWatchEncryptionEnabled = true
    }
  })
}`,
  cloudformation: `
Resources:
  Sessions:
    Type: AWS::SSM::Document
    Properties:
      Name: SSM-SessionManagerRunShell
      DocumentType: Session
      Content:
        schemaVersion: '1.0'
        sessionType: Standard_Stream
        inputs:
          kmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
          s3BucketName: ''
          s3EncryptionEnabled: true
          cloudWatchLogGroupName: /sessions
          cloudWatchEncryptionEnabled: true`,
  gives: all('met'),
  holds: { 'encrypt-in-transit': 'provider+customer', 'record-access': 'customer' },
} as const;

const setting = {
  shows: 'sharing with everybody is blocked',
  terraform: `
resource "aws_ssm_service_setting" "sharing" {
  setting_id    = "/ssm/documents/console/public-sharing-permission"
  setting_value = "Disable"
}`,
  gives: { 'aws.systems-manager.blocks-public-documents': 'met' },
} as const;

export default examples(
  secret,
  variant(secret, {
    shows: 'the key of the service, and the secret in the source',
    terraform: [
      ['  key_id = aws_kms_key.shop.arn\n', ''],
      ['random_password.database.result', '"correct horse battery staple"'],
    ],
    gives: { 'aws.systems-manager.uses-your-own-key': 'unmet', 'aws.systems-manager.values-are-not-in-the-source': 'unmet' },
    holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
  }),
  {
    shows: 'a secret in plain',
    terraform: `
resource "aws_ssm_parameter" "token" {
  name  = "/shop/api-token"
  type  = "String"
  value = "correct horse battery staple"
}`,
    cloudformation: `
Resources:
  Token:
    Type: AWS::SSM::Parameter
    Properties: { Name: /shop/api-token, Type: String, Value: correct horse battery staple }`,
    gives: {
      'aws.systems-manager.encrypts-secrets': 'unmet',
      'aws.systems-manager.uses-your-own-key': 'none',
      'aws.systems-manager.values-are-not-in-the-source': 'unmet',
    },
    holds: { 'encrypt-at-rest': 'provider+customer', 'control-keys': 'provider' },
  },
  {
    shows: 'a setting, which need not be hidden',
    terraform: `
resource "aws_ssm_parameter" "host" {
  name  = "/shop/db/host"
  type  = "String"
  value = "db.internal.example.com"
}`,
    cloudformation: `
Resources:
  Host:
    Type: AWS::SSM::Parameter
    Properties: { Name: /shop/db/host, Type: String, Value: db.internal.example.com }`,
    gives: { 'aws.systems-manager.encrypts-secrets': 'none', 'aws.systems-manager.values-are-not-in-the-source': 'none' },
    holds: { 'encrypt-at-rest': 'provider' },
  },
  {
    shows: 'a parameter of which nothing is known but that it is there',
    terraform: `
variable "name" {}
variable "type" {}
variable "key" {}
variable "value" {}

resource "aws_ssm_parameter" "p" {
  name   = var.name
  type   = var.type
  key_id = var.key
  value  = var.value
}`,
    gives: {
      'aws.systems-manager.encrypts-secrets': 'unproven',
      'aws.systems-manager.uses-your-own-key': 'unproven',
      'aws.systems-manager.values-are-not-in-the-source': 'unproven',
    },
  },
  ...(['met', 'unmet', 'unproven'] as const).map(verdict => ({
    shows: `a document that is shared with ${{ met: 'one account', unmet: 'everybody', unproven: 'whoever a variable names' }[verdict]}`,
    terraform: `
variable "accounts" {}

resource "aws_ssm_document" "patch" {
  name          = "patch"
  document_type = "Command"
  permissions = {
    type        = "Share"
    account_ids = ${{ met: '"444455556666"', unmet: '"All"', unproven: 'var.accounts' }[verdict]}
  }
  content = jsonencode({ schemaVersion = "2.2", description = "patch", mainSteps = [] })
}`,
    gives: { 'aws.systems-manager.document-is-not-public': verdict },
  })),
  {
    shows: 'a document that is shared with nobody',
    terraform: `
resource "aws_ssm_document" "restart" {
  name          = "restart"
  document_type = "Automation"
  content       = jsonencode({ schemaVersion = "0.3", mainSteps = [] })
}`,
    cloudformation: `
Resources:
  Restart:
    Type: AWS::SSM::Document
    Properties: { Name: restart, DocumentType: Automation, Content: { schemaVersion: '0.3', mainSteps: [] } }`,
    gives: { 'aws.systems-manager.document-is-not-public': 'met' },
    holds: { 'prevent-leaks': 'customer' },
  },
  sessions,
  variant(sessions, {
    shows: 'sessions that nobody encrypts or logs',
    terraform: [
      ['"arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"', '""'],
      ['"/sessions"\n      cloudWatchEncryptionEnabled = true', '""\n      cloudWatchEncryptionEnabled = false'],
    ],
    cloudformation: [
      ['arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab', `''`],
      ['/sessions\n          cloudWatchEncryptionEnabled: true', `''\n          cloudWatchEncryptionEnabled: false`],
    ],
    gives: all('unmet'),
  }),
  variant(sessions, {
    shows: 'preferences from variables without a value',
    terraform: [
      ['resource "aws_ssm_document"', 'variable "key" {}\nvariable "group" {}\nvariable "on" { type = bool }\n\nresource "aws_ssm_document"'],
      ['"arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"', 'var.key'],
      ['"/sessions"\n      cloudWatchEncryptionEnabled = true', 'var.group\n      cloudWatchEncryptionEnabled = var.on'],
    ],
    cloudformation: [
      [
        'Resources:',
        `Parameters:\n  Key: { Type: String }\n  Group: { Type: String }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:`,
      ],
      ['arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab', '!Ref Key'],
      ['/sessions\n          cloudWatchEncryptionEnabled: true', '!Ref Group\n          cloudWatchEncryptionEnabled: !Ref Switch'],
    ],
    gives: all('unproven'),
  }),
  setting,
  variant(setting, {
    shows: 'sharing with everybody is allowed',
    terraform: [['"Disable"', '"Enable"']],
    gives: { 'aws.systems-manager.blocks-public-documents': 'unmet' },
  }),
  variant(setting, {
    shows: 'whether sharing is blocked is not known',
    terraform: [
      ['"Disable"', 'var.sharing'],
      ['resource', 'variable "sharing" {}\n\nresource'],
    ],
    gives: { 'aws.systems-manager.blocks-public-documents': 'unproven' },
  }),
  ...(['met', 'unmet', 'unproven'] as const).map(verdict => ({
    shows: `logs of runbooks ${{ met: 'go to CloudWatch', unmet: 'are not kept', unproven: 'go where a variable says' }[verdict]}`,
    terraform: `
variable "where" {}

resource "aws_ssm_service_setting" "logs" {
  setting_id    = "arn:aws:ssm:eu-west-1:111122223333:servicesetting/ssm/automation/customer-script-log-destination"
  setting_value = ${{ met: '"CloudWatch"', unmet: '"None"', unproven: 'var.where' }[verdict]}
}`,
    gives: { 'aws.systems-manager.logs-runbooks': verdict, 'aws.systems-manager.blocks-public-documents': 'none' as const },
  })),
);

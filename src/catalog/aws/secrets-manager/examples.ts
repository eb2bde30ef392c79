import { examples, variant } from '../../../model/index.ts';

const base = {
  shows: 'a secret with a key of its own that a function rotates every month, and that one role may read',
  terraform: `
resource "aws_kms_key" "database" {
  enable_key_rotation = true
}

resource "random_password" "database" {
  length = 32
}

resource "aws_secretsmanager_secret" "database" {
  name       = "orders/database"
  kms_key_id = aws_kms_key.database.arn
}

resource "aws_secretsmanager_secret_version" "database" {
  secret_id     = aws_secretsmanager_secret.database.id
  secret_string = random_password.database.result
}

resource "aws_secretsmanager_secret_rotation" "database" {
  secret_id           = aws_secretsmanager_secret.database.id
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_secretsmanager_secret_policy" "database" {
  secret_arn = aws_secretsmanager_secret.database.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Orders"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
    }]
  })
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Database:
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: orders/database
      KmsKeyId: !GetAtt Key.Arn
      GenerateSecretString: { PasswordLength: 32 }
  Rotation:
    Type: AWS::SecretsManager::RotationSchedule
    Properties:
      SecretId: !Ref Database
      RotationLambdaARN: arn:aws:lambda:eu-west-1:111122223333:function:rotate
      RotationRules: { AutomaticallyAfterDays: 30 }
  Policy:
    Type: AWS::SecretsManager::ResourcePolicy
    Properties:
      SecretId: !Ref Database
      ResourcePolicy:
        Version: '2012-10-17'
        Statement:
          - Sid: Orders
            Effect: Allow
            Principal: { AWS: 'arn:aws:iam::111122223333:role/orders' }
            Action: secretsmanager:GetSecretValue
            Resource: '*'`,
  gives: {
    'aws.secrets-manager.uses-your-own-key': 'met',
    'aws.secrets-manager.rotates': 'met',
    'aws.secrets-manager.rotates-within-90-days': 'met',
    'aws.secrets-manager.value-is-not-in-the-source': 'met',
    'aws.secrets-manager.grants-nothing-to-everybody': 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer', 'guard-credentials': 'provider+customer' },
} as const;

export default examples(
  base,
  variant(base, {
    shows: 'the key of the service, a schedule that comes round twice a year, and everybody in the policy',
    terraform: [
      ['aws_kms_key.database.arn', '"alias/aws/secretsmanager"'],
      ['automatically_after_days = 30', 'schedule_expression = "rate(180 days)"'],
      ['{ AWS = "arn:aws:iam::111122223333:role/orders" }', '"*"'],
    ],
    cloudformation: [
      ['KmsKeyId: !GetAtt Key.Arn', 'KmsKeyId: alias/aws/secretsmanager'],
      ['AutomaticallyAfterDays: 30', 'ScheduleExpression: rate(180 days)'],
      [`{ AWS: 'arn:aws:iam::111122223333:role/orders' }`, `'*'`],
    ],
    gives: {
      'aws.secrets-manager.uses-your-own-key': 'unmet',
      'aws.secrets-manager.rotates': 'met',
      'aws.secrets-manager.rotates-within-90-days': 'unmet',
      'aws.secrets-manager.grants-nothing-to-everybody': 'unmet',
    },
  }),
  {
    shows: 'a secret that is written out, and that nothing rotates',
    terraform: `
resource "aws_secretsmanager_secret" "token" {
  name = "shop/token"
}

resource "aws_secretsmanager_secret_version" "token" {
  secret_id     = aws_secretsmanager_secret.token.id
  secret_string = "correct horse battery staple"
}`,
    cloudformation: `
Resources:
  Token:
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: shop/token
      SecretString: correct horse battery staple`,
    gives: {
      'aws.secrets-manager.uses-your-own-key': 'unmet',
      'aws.secrets-manager.rotates': 'unmet',
      'aws.secrets-manager.rotates-within-90-days': 'none',
      'aws.secrets-manager.value-is-not-in-the-source': 'unmet',
      'aws.secrets-manager.grants-nothing-to-everybody': 'met',
    },
    holds: { 'guard-credentials': 'customer', 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a secret that is gone the moment it is deleted, with its rotation written as older providers had it',
    terraform: `
resource "aws_secretsmanager_secret" "test" {
  name                    = "test"
  recovery_window_in_days = 0
  rotation_lambda_arn     = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
  rotation_rules {
    automatically_after_days = 7
  }
}`,
    gives: {
      'aws.secrets-manager.waits-before-deletion': 'unmet',
      'aws.secrets-manager.rotates': 'met',
      'aws.secrets-manager.rotates-within-90-days': 'met',
    },
  },
  {
    shows: 'a secret that can be brought back for two weeks',
    terraform: `
resource "aws_secretsmanager_secret" "prod" {
  name                    = "prod"
  recovery_window_in_days = 14
}`,
    gives: { 'aws.secrets-manager.waits-before-deletion': 'met' },
  },
  {
    shows: 'what matters of a secret from variables without a value',
    terraform: `
variable "key" {}
variable "days" { type = number }
variable "window" { type = number }
variable "who" {}
variable "value" {}

resource "aws_secretsmanager_secret" "s" {
  name                    = "s"
  kms_key_id              = var.key
  recovery_window_in_days = var.window
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.who }, Action = "secretsmanager:GetSecretValue", Resource = "*" }]
  })
}

resource "aws_secretsmanager_secret_version" "s" {
  secret_id     = aws_secretsmanager_secret.s.id
  secret_string = var.value
}

resource "aws_secretsmanager_secret_rotation" "s" {
  secret_id           = aws_secretsmanager_secret.s.id
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
  rotation_rules {
    automatically_after_days = var.days
  }
}`,
    cloudformation: `
Parameters:
  Key: { Type: String }
  Days: { Type: Number }
  Who: { Type: String }
  Value: { Type: String }
Resources:
  S:
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: s
      KmsKeyId: !Ref Key
      SecretString: !Ref Value
  R:
    Type: AWS::SecretsManager::RotationSchedule
    Properties:
      SecretId: !Ref S
      RotationRules: { AutomaticallyAfterDays: !Ref Days }
  P:
    Type: AWS::SecretsManager::ResourcePolicy
    Properties:
      SecretId: !Ref S
      ResourcePolicy:
        Statement: [{ Effect: Allow, Principal: { AWS: !Ref Who }, Action: 'secretsmanager:GetSecretValue', Resource: '*' }]`,
    gives: {
      'aws.secrets-manager.uses-your-own-key': 'unproven',
      'aws.secrets-manager.rotates-within-90-days': 'unproven',
      'aws.secrets-manager.value-is-not-in-the-source': 'unproven',
      'aws.secrets-manager.grants-nothing-to-everybody': 'unproven',
    },
  },
  {
    shows: 'a rotation and a window that are not known',
    terraform: `
variable "rules" {
  type = list(object({ days = number }))
}
variable "window" { type = number }

resource "aws_secretsmanager_secret" "s" {
  name                    = "s"
  recovery_window_in_days = var.window
}

resource "aws_secretsmanager_secret_rotation" "s" {
  secret_id           = aws_secretsmanager_secret.s.id
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
  dynamic "rotation_rules" {
    for_each = var.rules
    content {
      automatically_after_days = rotation_rules.value.days
    }
  }
}`,
    gives: { 'aws.secrets-manager.waits-before-deletion': 'unproven', 'aws.secrets-manager.rotates': 'unproven' },
  },
);

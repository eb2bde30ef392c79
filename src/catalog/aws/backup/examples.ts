import { type Example, examples, variant } from '../../../model/index.ts';

const vault: Example = {
  shows: 'a locked vault with a key and a policy of your own',
  terraform: `
resource "aws_kms_key" "backups" {
  enable_key_rotation = true
}

resource "aws_backup_vault" "daily" {
  name        = "daily"
  kms_key_arn = aws_kms_key.backups.arn
}

resource "aws_backup_vault_lock_configuration" "daily" {
  backup_vault_name   = aws_backup_vault.daily.name
  min_retention_days  = 7
  changeable_for_days = 3
}

resource "aws_backup_vault_policy" "daily" {
  backup_vault_name = aws_backup_vault.daily.name
  policy = jsonencode({
    Statement = [{ Sid = "Keep", Effect = "Deny", Principal = "*", Action = "backup:DeleteRecoveryPoint", Resource = "*" }]
  })
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Daily:
    Type: AWS::Backup::BackupVault
    Properties:
      BackupVaultName: daily
      EncryptionKeyArn: !GetAtt Key.Arn
      LockConfiguration: { MinRetentionDays: 7, ChangeableForDays: 3 }
      AccessPolicy:
        Statement: [{ Sid: Keep, Effect: Deny, Principal: '*', Action: 'backup:DeleteRecoveryPoint', Resource: '*' }]`,
  gives: {
    'aws.backup.vault-uses-your-own-key': 'met',
    'aws.backup.vault-is-locked': 'met',
    'aws.backup.vault-grants-nothing-to-everybody': 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'undo-mistakes': 'provider+customer' },
};

const plan: Example = {
  shows: 'a plan that keeps backups for a month and copies them elsewhere',
  terraform: `
resource "aws_backup_plan" "daily" {
  name = "daily"
  rule {
    rule_name         = "daily"
    target_vault_name = "daily"
    schedule          = "cron(0 3 * * ? *)"
    lifecycle {
      delete_after = 35
    }
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-central-1:444455556666:backup-vault:away"
    }
  }
}`,
  cloudformation: `
Resources:
  Daily:
    Type: AWS::Backup::BackupPlan
    Properties:
      BackupPlan:
        BackupPlanName: daily
        BackupPlanRule:
          - RuleName: daily
            TargetBackupVault: daily
            ScheduleExpression: cron(0 3 * * ? *)
            Lifecycle: { DeleteAfterDays: 35 }
            CopyActions:
              - { DestinationBackupVaultArn: 'arn:aws:backup:eu-central-1:444455556666:backup-vault:away' }`,
  gives: { 'aws.backup.plan-keeps-backups': 'met', 'aws.backup.plan-copies-elsewhere': 'met' },
};

export default examples(
  vault,
  variant(vault, {
    shows: 'a vault that its policy opens to everybody',
    terraform: [['Effect = "Deny"', 'Effect = "Allow"']],
    cloudformation: [['Effect: Deny', 'Effect: Allow']],
    gives: { 'aws.backup.vault-grants-nothing-to-everybody': 'unmet' },
  }),
  {
    shows: 'a vault of which only the name is said',
    terraform: `
resource "aws_backup_vault" "plain" {
  name = "plain"
}`,
    cloudformation: `
Resources:
  Plain:
    Type: AWS::Backup::BackupVault
    Properties:
      BackupVaultName: plain`,
    gives: {
      'aws.backup.vault-uses-your-own-key': 'unmet',
      'aws.backup.vault-is-locked': 'unmet',
      'aws.backup.vault-grants-nothing-to-everybody': 'met',
    },
    holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider+customer' },
  },
  {
    shows: 'an air-gapped vault, which AWS locks by itself',
    terraform: `
resource "aws_backup_logically_air_gapped_vault" "away" {
  name               = "away"
  min_retention_days = 7
  max_retention_days = 35
}`,
    cloudformation: `
Resources:
  Away:
    Type: AWS::Backup::LogicallyAirGappedBackupVault
    Properties:
      BackupVaultName: away
      MinRetentionDays: 7
      MaxRetentionDays: 35`,
    gives: { 'aws.backup.vault-is-locked': 'none', 'aws.backup.vault-uses-your-own-key': 'unmet' },
    holds: { 'undo-mistakes': 'provider', 'encrypt-at-rest': 'provider' },
  },
  {
    shows: 'a vault of variables without a value',
    terraform: `
variable "key" {}
variable "vault" {}
variable "policy" {}

resource "aws_backup_vault" "v" {
  name        = "v"
  kms_key_arn = var.key
}

resource "aws_backup_vault_lock_configuration" "v" {
  backup_vault_name  = var.vault
  min_retention_days = 7
}

resource "aws_backup_vault_policy" "v" {
  backup_vault_name = aws_backup_vault.v.name
  policy            = var.policy
}`,
    cloudformation: `
Parameters:
  Key: { Type: String }
  Lock: { Type: String }
  Policy: { Type: String }
Resources:
  V:
    Type: AWS::Backup::BackupVault
    Properties:
      BackupVaultName: v
      EncryptionKeyArn: !Ref Key
      LockConfiguration: !Ref Lock
      AccessPolicy: !Ref Policy`,
    gives: {
      'aws.backup.vault-uses-your-own-key': 'unproven',
      'aws.backup.vault-is-locked': 'unproven',
      'aws.backup.vault-grants-nothing-to-everybody': 'unproven',
    },
  },
  plan,
  variant(plan, {
    shows: 'a plan that keeps backups for three days, in one place',
    terraform: [
      ['delete_after = 35', 'delete_after = 3'],
      ['    copy_action {\n      destination_vault_arn = "arn:aws:backup:eu-central-1:444455556666:backup-vault:away"\n    }\n', ''],
    ],
    cloudformation: [
      ['DeleteAfterDays: 35', 'DeleteAfterDays: 3'],
      ["            CopyActions:\n              - { DestinationBackupVaultArn: 'arn:aws:backup:eu-central-1:444455556666:backup-vault:away' }", ''],
    ],
    gives: { 'aws.backup.plan-keeps-backups': 'unmet', 'aws.backup.plan-copies-elsewhere': 'unmet' },
  }),
  {
    shows: 'a plan of variables without a value',
    terraform: `
variable "days" { type = number }
variable "copies" { type = list(string) }

resource "aws_backup_plan" "p" {
  name = "p"
  rule {
    rule_name         = "r"
    target_vault_name = "v"
    lifecycle {
      delete_after = var.days
    }
    dynamic "copy_action" {
      for_each = var.copies
      content {
        destination_vault_arn = copy_action.value
      }
    }
  }
}`,
    cloudformation: `
Parameters:
  Days: { Type: Number }
  Copies: { Type: String }
Resources:
  P:
    Type: AWS::Backup::BackupPlan
    Properties:
      BackupPlan:
        BackupPlanName: p
        BackupPlanRule:
          - RuleName: r
            TargetBackupVault: v
            Lifecycle: { DeleteAfterDays: !Ref Days }
            CopyActions: !Ref Copies`,
    gives: { 'aws.backup.plan-keeps-backups': 'unproven', 'aws.backup.plan-copies-elsewhere': 'unproven' },
  },
);

import { type Example, examples, variant } from '../../../model/index.ts';

const desktop: Example = {
  shows: 'a desktop whose volumes are encrypted with a key of the account',
  terraform: `
resource "aws_kms_key" "desktops" {
  enable_key_rotation = true
}

resource "aws_workspaces_workspace" "jane" {
  directory_id                   = "d-90670bf6f1"
  bundle_id                      = "wsb-bh8rsxt14"
  user_name                      = "jane"
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true
  volume_encryption_key          = aws_kms_key.desktops.arn

  workspace_properties {
    compute_type_name                         = "STANDARD"
    running_mode                              = "AUTO_STOP"
    running_mode_auto_stop_timeout_in_minutes = 60
  }
}`,
  cloudformation: `
Resources:
  Desktops:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Jane:
    Type: AWS::WorkSpaces::Workspace
    Properties:
      DirectoryId: d-90670bf6f1
      BundleId: wsb-bh8rsxt14
      UserName: jane
      RootVolumeEncryptionEnabled: true
      UserVolumeEncryptionEnabled: true
      VolumeEncryptionKey: !GetAtt Desktops.Arn
      WorkspaceProperties:
        ComputeTypeName: STANDARD
        RunningMode: AUTO_STOP
        RunningModeAutoStopTimeoutInMinutes: 60`,
  gives: { 'aws.workspaces.encrypts-root-volume': 'met', 'aws.workspaces.encrypts-user-volume': 'met', 'aws.workspaces.uses-your-own-key': 'met' },
  holds: { 'apply-os-patches': 'provider+customer or customer', 'control-keys': 'provider+customer' },
};

const house: Example = {
  shows: 'a directory whose users come from the office and are no administrators',
  terraform: `
variable "office" {}
variable "on" { type = bool }

resource "aws_workspaces_ip_group" "office" {
  name = "office"
  rules {
    source = "203.0.113.0/24"
  }
}

resource "aws_workspaces_directory" "staff" {
  directory_id = "d-90670bf6f1"
  ip_group_ids = [aws_workspaces_ip_group.office.id]

  workspace_creation_properties {
    enable_internet_access              = false
    enable_maintenance_mode             = true
    user_enabled_as_local_administrator = false
  }
}

resource "aws_workspaces_workspace" "jane" {
  directory_id                   = aws_workspaces_directory.staff.id
  bundle_id                      = "wsb-bh8rsxt14"
  user_name                      = "jane"
  root_volume_encryption_enabled = true
  workspace_properties {
    running_mode = "AUTO_STOP"
  }
}`,
  gives: {
    'aws.workspaces.encrypts-root-volume': 'met',
    'aws.workspaces.encrypts-user-volume': 'unmet',
    'aws.workspaces.uses-your-own-key': 'unmet',
    'aws.workspaces.directory-limits-addresses': 'met',
    'aws.workspaces.directory-gives-no-public-addresses': 'met',
    'aws.workspaces.directory-users-are-not-administrators': 'met',
    'aws.workspaces.ip-group-names-addresses': 'met',
  },
  holds: { 'apply-os-patches': 'provider+customer' },
};

export default examples(
  desktop,
  {
    shows: 'a desktop of which only bundle and user are said',
    terraform: `
resource "aws_workspaces_workspace" "joe" {
  directory_id = "d-90670bf6f1"
  bundle_id    = "wsb-bh8rsxt14"
  user_name    = "joe"
}`,
    cloudformation: `
Resources:
  Joe:
    Type: AWS::WorkSpaces::Workspace
    Properties:
      DirectoryId: d-90670bf6f1
      BundleId: wsb-bh8rsxt14
      UserName: joe`,
    gives: { 'aws.workspaces.encrypts-root-volume': 'unmet', 'aws.workspaces.encrypts-user-volume': 'unmet', 'aws.workspaces.uses-your-own-key': 'none' },
    holds: { 'apply-os-patches': 'provider+customer', 'harden-os': 'not-applicable' },
  },
  variant(desktop, {
    shows: 'encryption and key from variables without a value, in a mode that nobody patches by itself',
    terraform: [
      ['resource "aws_kms_key" "desktops" {\n  enable_key_rotation = true\n}', 'variable "on" { type = bool }\nvariable "key" {}'],
      ['root_volume_encryption_enabled = true', 'root_volume_encryption_enabled = var.on'],
      ['user_volume_encryption_enabled = true', 'user_volume_encryption_enabled = var.on'],
      ['aws_kms_key.desktops.arn', 'var.key'],
      ['"AUTO_STOP"', '"MANUAL"'],
    ],
    cloudformation: [
      [
        'Resources:\n  Desktops:\n    Type: AWS::KMS::Key\n    Properties: { EnableKeyRotation: true }',
        "Parameters:\n  Key: { Type: String }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:",
      ],
      ['RootVolumeEncryptionEnabled: true', 'RootVolumeEncryptionEnabled: !Ref Switch'],
      ['UserVolumeEncryptionEnabled: true', 'UserVolumeEncryptionEnabled: !Ref Switch'],
      ['!GetAtt Desktops.Arn', '!Ref Key'],
      ['RunningMode: AUTO_STOP', 'RunningMode: MANUAL'],
    ],
    gives: {
      'aws.workspaces.encrypts-root-volume': 'unproven',
      'aws.workspaces.encrypts-user-volume': 'unproven',
      'aws.workspaces.uses-your-own-key': 'unproven',
    },
    holds: { 'apply-os-patches': 'customer' },
  }),
  house,
  variant(house, {
    shows: 'a directory for everybody, whose users are administrators and whose desktops are never started to be patched',
    terraform: [
      ['source = "203.0.113.0/24"', 'source = "0.0.0.0/0"'],
      ['  ip_group_ids = [aws_workspaces_ip_group.office.id]\n', ''],
      ['enable_internet_access              = false', 'enable_internet_access              = true'],
      ['enable_maintenance_mode             = true', 'enable_maintenance_mode             = false'],
      ['user_enabled_as_local_administrator = false', 'user_enabled_as_local_administrator = true'],
    ],
    gives: {
      'aws.workspaces.encrypts-root-volume': 'met',
      'aws.workspaces.directory-limits-addresses': 'unmet',
      'aws.workspaces.directory-gives-no-public-addresses': 'unmet',
      'aws.workspaces.directory-users-are-not-administrators': 'unmet',
      'aws.workspaces.ip-group-names-addresses': 'unmet',
    },
    holds: { 'apply-os-patches': 'customer' },
  }),
  variant(house, {
    shows: 'a directory with every setting from a variable without a value',
    terraform: [
      ['source = "203.0.113.0/24"', 'source = var.office'],
      ['ip_group_ids = [aws_workspaces_ip_group.office.id]', 'ip_group_ids = var.office'],
      ['enable_internet_access              = false', 'enable_internet_access              = var.on'],
      ['enable_maintenance_mode             = true', 'enable_maintenance_mode             = var.on'],
      ['user_enabled_as_local_administrator = false', 'user_enabled_as_local_administrator = var.on'],
    ],
    gives: {
      'aws.workspaces.encrypts-root-volume': 'met',
      'aws.workspaces.directory-limits-addresses': 'unproven',
      'aws.workspaces.directory-gives-no-public-addresses': 'unproven',
      'aws.workspaces.directory-users-are-not-administrators': 'unproven',
      'aws.workspaces.ip-group-names-addresses': 'unproven',
    },
    holds: { 'apply-os-patches': 'provider+customer or customer' },
  }),
);

import { type Example, examples, variant } from '../../../model/index.ts';

const shared: Example = {
  shows: 'a file system that nobody said more of: plain on disk, open to every client that reaches it, without backups',
  terraform: `
resource "aws_efs_file_system" "shared" {
  creation_token = "shared"
}`,
  cloudformation: `
Resources:
  Shared:
    Type: AWS::EFS::FileSystem
    Properties:
      FileSystemTags: [{ Key: Name, Value: shared }]`,
  gives: {
    'aws.efs.encrypts-at-rest': 'unmet',
    'aws.efs.uses-your-own-key': 'none',
    'aws.efs.demands-tls': 'unmet',
    'aws.efs.grants-nothing-to-everybody': 'met',
    'aws.efs.is-not-opened-by-a-group': 'unproven',
    'aws.efs.is-backed-up': 'unmet',
    'aws.efs.keeps-data-in-several-zones': 'none',
  },
  holds: { 'control-keys': 'not-applicable', 'survive-failure': 'provider', 'back-up-data': 'customer' },
};

const media: Example = {
  shows: 'a file system with a key of your own, a policy, backups, and mount targets behind a group',
  terraform: `
resource "aws_kms_key" "media" {
  enable_key_rotation = true
}

resource "aws_efs_file_system" "media" {
  creation_token   = "media"
  performance_mode = "generalPurpose"
  encrypted        = true
  kms_key_id       = aws_kms_key.media.arn
}

resource "aws_efs_backup_policy" "media" {
  file_system_id = aws_efs_file_system.media.id
  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_security_group" "nfs" {
  ingress {
    from_port   = 2049
    to_port     = 2049
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_efs_mount_target" "a" {
  file_system_id  = aws_efs_file_system.media.id
  subnet_id       = "subnet-0123456789abcdef0"
  security_groups = [aws_security_group.nfs.id]
}

resource "aws_efs_file_system_policy" "media" {
  file_system_id = aws_efs_file_system.media.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Clients", Effect = "Allow", Principal = { AWS = "*" }, Action = ["elasticfilesystem:ClientMount"], Condition = { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } } },
      { Sid = "Tls", Effect = "Deny", Principal = { AWS = "*" }, Action = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ]
  })
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Media:
    Type: AWS::EFS::FileSystem
    Properties:
      PerformanceMode: generalPurpose
      Encrypted: true
      KmsKeyId: !GetAtt Key.Arn
      BackupPolicy: { Status: ENABLED }
      FileSystemPolicy:
        Version: '2012-10-17'
        Statement:
          - { Sid: Clients, Effect: Allow, Principal: { AWS: '*' }, Action: ['elasticfilesystem:ClientMount'], Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } } }
          - { Sid: Tls, Effect: Deny, Principal: { AWS: '*' }, Action: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }
  Nfs:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: nfs
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 2049, ToPort: 2049, CidrIp: 10.0.0.0/16 }
  TargetA:
    Type: AWS::EFS::MountTarget
    Properties:
      FileSystemId: !Ref Media
      SubnetId: subnet-0123456789abcdef0
      SecurityGroups: [!GetAtt Nfs.GroupId]`,
  gives: {
    'aws.efs.encrypts-at-rest': 'met',
    'aws.efs.uses-your-own-key': 'met',
    'aws.efs.demands-tls': 'met',
    'aws.efs.grants-nothing-to-everybody': 'met',
    'aws.efs.is-not-opened-by-a-group': 'met',
    'aws.efs.is-backed-up': 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'back-up-data': 'provider+customer' },
};

const point: Example = {
  shows: 'an access point for one application',
  terraform: `
resource "aws_efs_access_point" "app" {
  file_system_id = "fs-0123456789abcdef0"
  root_directory {
    path = "/app"
  }
  posix_user {
    uid = 1001
    gid = 1001
  }
}`,
  cloudformation: `
Resources:
  App:
    Type: AWS::EFS::AccessPoint
    Properties:
      FileSystemId: fs-0123456789abcdef0
      RootDirectory: { Path: /app }
      PosixUser: { Uid: '1001', Gid: '1001' }`,
  gives: { 'aws.efs.access-point-leads-to-a-directory': 'met', 'aws.efs.access-point-acts-as-a-user': 'met' },
};

export default examples(
  shared,
  media,
  variant(media, {
    shows: 'a policy that lets everybody in from anywhere, over TLS or not, and a group that does so too',
    terraform: [
      [', Condition = { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } }', ''],
      ['Effect = "Deny"', 'Effect = "Allow"'],
      ['"10.0.0.0/16"', '"0.0.0.0/0"'],
      ['"ENABLED"', '"DISABLED"'],
    ],
    cloudformation: [
      [", Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } }", ''],
      ['Effect: Deny', 'Effect: Allow'],
      ['CidrIp: 10.0.0.0/16', 'CidrIp: 0.0.0.0/0'],
      ['Status: ENABLED', 'Status: DISABLED'],
    ],
    gives: {
      'aws.efs.grants-nothing-to-everybody': 'unmet',
      'aws.efs.demands-tls': 'unmet',
      'aws.efs.is-not-opened-by-a-group': 'unmet',
      'aws.efs.is-backed-up': 'unmet',
    },
  }),
  variant(media, {
    shows: 'encrypted with the key that AWS manages',
    terraform: [['aws_kms_key.media.arn', '"arn:aws:kms:eu-west-1:111122223333:alias/aws/elasticfilesystem"']],
    cloudformation: [['!GetAtt Key.Arn', 'arn:aws:kms:eu-west-1:111122223333:alias/aws/elasticfilesystem']],
    gives: { 'aws.efs.encrypts-at-rest': 'met', 'aws.efs.uses-your-own-key': 'unmet' },
    holds: { 'control-keys': 'provider+customer' },
  }),
  {
    shows: 'a file system in one zone, which EFS backs up by itself',
    terraform: `
resource "aws_efs_file_system" "scratch" {
  availability_zone_name = "eu-west-1a"
  encrypted              = true
}`,
    cloudformation: `
Resources:
  Scratch:
    Type: AWS::EFS::FileSystem
    Properties:
      AvailabilityZoneName: eu-west-1a
      Encrypted: true`,
    gives: { 'aws.efs.keeps-data-in-several-zones': 'unmet', 'aws.efs.is-backed-up': 'met', 'aws.efs.uses-your-own-key': 'unmet' },
    holds: { 'survive-failure': 'provider+customer', 'back-up-data': 'provider+customer' },
  },
  {
    shows: 'a file system that a backup plan names',
    terraform: `
resource "aws_efs_file_system" "home" {
  encrypted = true
}

resource "aws_backup_selection" "home" {
  name         = "home"
  plan_id      = "9d5e0fd1-1a2b-4c3d-8e4f-5a6b7c8d9e0f"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_efs_file_system.home.arn]
}`,
    cloudformation: `
Resources:
  Home:
    Type: AWS::EFS::FileSystem
    Properties:
      Encrypted: true
  Selection:
    Type: AWS::Backup::BackupSelection
    Properties:
      BackupPlanId: 9d5e0fd1-1a2b-4c3d-8e4f-5a6b7c8d9e0f
      BackupSelection:
        SelectionName: home
        IamRoleArn: arn:aws:iam::111122223333:role/backup
        Resources: [!GetAtt Home.Arn]`,
    gives: { 'aws.efs.is-backed-up': 'met' },
    holds: { 'back-up-data': 'customer' },
  },
  {
    shows: 'a file system of variables without a value',
    terraform: `
variable "on" { type = bool }
variable "key" {}
variable "zone" {}
variable "status" {}
variable "policy" {}

resource "aws_efs_file_system" "f" {
  availability_zone_name = var.zone
  encrypted              = var.on
  kms_key_id             = var.key
}

resource "aws_efs_backup_policy" "f" {
  file_system_id = aws_efs_file_system.f.id
  backup_policy {
    status = var.status
  }
}

resource "aws_efs_file_system_policy" "f" {
  file_system_id = aws_efs_file_system.f.id
  policy         = var.policy
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Key: { Type: String }
  Zone: { Type: String }
  Status: { Type: String }
  Policy: { Type: String }
Resources:
  F:
    Type: AWS::EFS::FileSystem
    Properties:
      AvailabilityZoneName: !Ref Zone
      Encrypted: !Ref Switch
      KmsKeyId: !Ref Key
      BackupPolicy: { Status: !Ref Status }
      FileSystemPolicy: !Ref Policy`,
    gives: {
      'aws.efs.encrypts-at-rest': 'unproven',
      'aws.efs.uses-your-own-key': 'unproven',
      'aws.efs.demands-tls': 'unproven',
      'aws.efs.grants-nothing-to-everybody': 'unproven',
      'aws.efs.is-backed-up': 'unproven',
      'aws.efs.keeps-data-in-several-zones': 'unproven',
    },
  },
  point,
  {
    shows: 'an access point that leads everywhere, as whoever the client says it is',
    terraform: `
resource "aws_efs_access_point" "any" {
  file_system_id = "fs-0123456789abcdef0"
}`,
    cloudformation: `
Resources:
  Any:
    Type: AWS::EFS::AccessPoint
    Properties:
      FileSystemId: fs-0123456789abcdef0`,
    gives: { 'aws.efs.access-point-leads-to-a-directory': 'unmet', 'aws.efs.access-point-acts-as-a-user': 'unmet' },
  },
  variant(point, {
    shows: 'an access point whose directory and user are not known',
    terraform: [
      ['resource', 'variable "path" {}\nvariable "user" {}\nresource'],
      ['"/app"', 'var.path'],
      [
        'posix_user {\n    uid = 1001\n    gid = 1001\n  }',
        'dynamic "posix_user" {\n    for_each = var.user\n    content {\n      uid = 1\n      gid = 1\n    }\n  }',
      ],
    ],
    cloudformation: [
      ['Resources:', 'Parameters:\n  Path: { Type: String }\n  User: { Type: String }\nResources:'],
      ['/app', '!Ref Path'],
      ["{ Uid: '1001', Gid: '1001' }", '!Ref User'],
    ],
    gives: { 'aws.efs.access-point-leads-to-a-directory': 'unproven', 'aws.efs.access-point-acts-as-a-user': 'unproven' },
  }),
);

import { type Example, examples, variant } from '../../../model/index.ts';

const blog: Example = {
  shows: 'a blog with snapshots, whose SSH is open to the office, and a private database',
  terraform: `
resource "aws_lightsail_instance" "blog" {
  name              = "blog"
  availability_zone = "eu-west-1a"
  blueprint_id      = "debian_12"
  bundle_id         = "small_3_0"
  user_data         = "apt-get update && apt-get -y upgrade"
  add_on {
    type          = "AutoSnapshot"
    snapshot_time = "03:00"
    status        = "Enabled"
  }
}

resource "aws_lightsail_instance_public_ports" "blog" {
  instance_name = aws_lightsail_instance.blog.name
  port_info {
    protocol  = "tcp"
    from_port = 443
    to_port   = 443
    cidrs     = ["0.0.0.0/0"]
  }
  port_info {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    cidrs     = ["203.0.113.0/24"]
  }
}

variable "password" {
  sensitive = true
}

resource "random_password" "posts" {
  length = 32
}

resource "aws_lightsail_database" "posts" {
  relational_database_name = "posts"
  availability_zone        = "eu-west-1a"
  blueprint_id             = "postgres_16"
  bundle_id                = "micro_2_0"
  master_database_name     = "posts"
  master_username          = "posts"
  master_password          = random_password.posts.result
  publicly_accessible      = false
  backup_retention_enabled = true
}`,
  cloudformation: `
Resources:
  Blog:
    Type: AWS::Lightsail::Instance
    Properties:
      InstanceName: blog
      BlueprintId: debian_12
      BundleId: small_3_0
      UserData: apt-get update && apt-get -y upgrade
      AddOns: [{ AddOnType: AutoSnapshot, Status: Enabled, AutoSnapshotAddOnRequest: { SnapshotTimeOfDay: '03:00' } }]
      Networking:
        Ports:
          - { Protocol: tcp, FromPort: 443, ToPort: 443, Cidrs: [0.0.0.0/0] }
          - { Protocol: tcp, FromPort: 22, ToPort: 22, Cidrs: [203.0.113.0/24] }
  Posts:
    Type: AWS::Lightsail::Database
    Properties:
      RelationalDatabaseName: posts
      RelationalDatabaseBlueprintId: postgres_16
      RelationalDatabaseBundleId: micro_2_0
      MasterDatabaseName: posts
      MasterUsername: posts
      RotateMasterUserPassword: true
      PubliclyAccessible: false
      BackupRetention: true`,
  gives: {
    'aws.lightsail.instance-limits-sensitive-ports': 'met',
    'aws.lightsail.instance-takes-snapshots': 'met',
    'aws.lightsail.instance-script-holds-no-secrets': 'met',
    'aws.lightsail.database-stays-off-the-internet': 'met',
    'aws.lightsail.database-keeps-backups': 'met',
    'aws.lightsail.database-password-is-kept-elsewhere': 'met',
  },
  holds: { 'apply-os-patches': 'customer', 'filter-traffic': 'customer' },
};

const bucket = (lines: string): string => `
Parameters:
  V: { Type: String }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Media:
    Type: AWS::Lightsail::Bucket
    Properties:
      BucketName: acme-media
      BundleId: small_1_0
${lines}`;

export default examples(
  blog,
  variant(blog, {
    shows: 'a blog for everybody, with a key in its script, and a public database without backups',
    terraform: [
      ['"apt-get update && apt-get -y upgrade"', '"export DB_PASSWORD=Tr0ub4dor-and-3"'],
      ['  add_on {\n    type          = "AutoSnapshot"\n    snapshot_time = "03:00"\n    status        = "Enabled"\n  }\n', ''],
      ['    to_port   = 22\n    cidrs     = ["203.0.113.0/24"]', '    to_port   = 22'],
      ['random_password.posts.result', '"Tr0ub4dor-and-3"'],
      ['publicly_accessible      = false\n  backup_retention_enabled = true', 'publicly_accessible      = true\n  backup_retention_enabled = false'],
    ],
    cloudformation: [
      ['apt-get update && apt-get -y upgrade', 'export DB_PASSWORD=Tr0ub4dor-and-3'],
      ["      AddOns: [{ AddOnType: AutoSnapshot, Status: Enabled, AutoSnapshotAddOnRequest: { SnapshotTimeOfDay: '03:00' } }]\n", ''],
      ['ToPort: 22, Cidrs: [203.0.113.0/24] }', 'ToPort: 22 }'],
      ['RotateMasterUserPassword: true', 'MasterUserPassword: Tr0ub4dor-and-3'],
      ['PubliclyAccessible: false\n      BackupRetention: true', 'PubliclyAccessible: true\n      BackupRetention: false'],
    ],
    gives: {
      'aws.lightsail.instance-limits-sensitive-ports': 'unmet',
      'aws.lightsail.instance-takes-snapshots': 'unmet',
      'aws.lightsail.instance-script-holds-no-secrets': 'unmet',
      'aws.lightsail.database-stays-off-the-internet': 'unmet',
      'aws.lightsail.database-keeps-backups': 'unmet',
      'aws.lightsail.database-password-is-kept-elsewhere': 'unmet',
    },
  }),
  variant(blog, {
    shows: 'every setting from a variable without a value',
    terraform: [
      ['resource "aws_lightsail_instance" "blog" {', 'variable "v" {}\nvariable "on" { type = bool }\n\nresource "aws_lightsail_instance" "blog" {'],
      ['"apt-get update && apt-get -y upgrade"', 'var.v'],
      ['status        = "Enabled"', 'status        = var.v'],
      ['cidrs     = ["203.0.113.0/24"]', 'cidrs     = [var.v]'],
      ['random_password.posts.result', 'var.password'],
      ['publicly_accessible      = false\n  backup_retention_enabled = true', 'publicly_accessible      = var.on\n  backup_retention_enabled = var.on'],
    ],
    cloudformation: [
      [
        'Resources:\n  Blog:',
        "Parameters:\n  V: { Type: String }\n  Password: { Type: String, NoEcho: true }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:\n  Blog:",
      ],
      ['apt-get update && apt-get -y upgrade', '!Ref V'],
      ['Status: Enabled', 'Status: !Ref V'],
      ['[203.0.113.0/24]', '[!Ref V]'],
      ['RotateMasterUserPassword: true', 'MasterUserPassword: !Ref Password'],
      ['PubliclyAccessible: false\n      BackupRetention: true', 'PubliclyAccessible: !Ref Switch\n      BackupRetention: !Ref Switch'],
    ],
    gives: {
      'aws.lightsail.instance-limits-sensitive-ports': 'unproven',
      'aws.lightsail.instance-takes-snapshots': 'unproven',
      'aws.lightsail.instance-script-holds-no-secrets': 'unproven',
      'aws.lightsail.database-stays-off-the-internet': 'unproven',
      'aws.lightsail.database-keeps-backups': 'unproven',
      'aws.lightsail.database-password-is-kept-elsewhere': 'unproven',
    },
  }),
  {
    shows: 'an instance of which only the blueprint is said, whose SSH is open to all',
    terraform: `
resource "aws_lightsail_instance" "bare" {
  name              = "bare"
  availability_zone = "eu-west-1a"
  blueprint_id      = "debian_12"
  bundle_id         = "nano_3_0"
}`,
    cloudformation: `
Resources:
  Bare:
    Type: AWS::Lightsail::Instance
    Properties: { InstanceName: bare, BlueprintId: debian_12, BundleId: nano_3_0 }`,
    gives: { 'aws.lightsail.instance-limits-sensitive-ports': 'unmet', 'aws.lightsail.instance-takes-snapshots': 'unmet' },
  },
  {
    shows: 'a private bucket with versions',
    cloudformation: bucket('      ObjectVersioning: true\n      AccessRules: { GetObject: private, AllowPublicOverrides: false }'),
    gives: { 'aws.lightsail.bucket-is-private': 'met', 'aws.lightsail.bucket-keeps-versions': 'met' },
  },
  {
    shows: 'a bucket for everybody',
    cloudformation: bucket('      AccessRules: { GetObject: public }'),
    gives: { 'aws.lightsail.bucket-is-private': 'unmet', 'aws.lightsail.bucket-keeps-versions': 'unmet' },
  },
  {
    shows: 'a bucket whose rules are parameters without a value',
    cloudformation: bucket('      ObjectVersioning: !Ref Switch\n      AccessRules: { GetObject: !Ref V, AllowPublicOverrides: !Ref Switch }'),
    gives: { 'aws.lightsail.bucket-is-private': 'unproven', 'aws.lightsail.bucket-keeps-versions': 'unproven' },
  },
);

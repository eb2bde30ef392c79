import { type Example, examples, variant } from '../../../model/index.ts';

const meters: Example = {
  shows: 'a database of which only the name is said',
  terraform: `
resource "aws_timestreamwrite_database" "meters" {
  database_name = "meters"
}`,
  cloudformation: `
Resources:
  Meters:
    Type: AWS::Timestream::Database
    Properties:
      DatabaseName: meters`,
  gives: { 'aws.timestream.uses-your-own-key': 'unmet' },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer', 'survive-failure': 'provider' },
};

const plant: Example = {
  shows: 'an instance of InfluxDB in your network, with a standby and logs',
  terraform: `
resource "aws_security_group" "plant" {
  ingress {
    from_port   = 8086
    to_port     = 8086
    protocol    = "tcp"
    cidr_blocks = ["10.6.0.0/16"]
  }
}

resource "aws_timestreaminfluxdb_db_instance" "plant" {
  name                   = "plant"
  db_instance_type       = "db.influx.large"
  allocated_storage      = 100
  bucket                 = "plant"
  organization           = "plant"
  username               = "keeper"
  password               = random_password.plant.result
  deployment_type        = "WITH_MULTIAZ_STANDBY"
  publicly_accessible    = false
  vpc_subnet_ids         = ["subnet-1", "subnet-2"]
  vpc_security_group_ids = [aws_security_group.plant.id]
  log_delivery_configuration {
    s3_configuration {
      bucket_name = "plant-logs"
      enabled     = true
    }
  }
}

resource "random_password" "plant" {
  length = 32
}`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: plant
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 8086, ToPort: 8086, CidrIp: 10.6.0.0/16 }
  Plant:
    Type: AWS::Timestream::InfluxDBInstance
    Properties:
      Name: plant
      DbInstanceType: db.influx.large
      AllocatedStorage: 100
      Bucket: plant
      Organization: plant
      Username: keeper
      Password: '{{resolve:secretsmanager:plant:SecretString:password}}'
      DeploymentType: WITH_MULTIAZ_STANDBY
      PubliclyAccessible: false
      VpcSubnetIds: [subnet-1, subnet-2]
      VpcSecurityGroupIds: [!GetAtt Group.GroupId]
      LogDeliveryConfiguration:
        S3Configuration: { BucketName: plant-logs, Enabled: true }`,
  gives: {
    'aws.timestream.influxdb-has-no-public-address': 'met',
    'aws.timestream.influxdb-is-not-opened-by-a-group': 'none',
    'aws.timestream.influxdb-has-a-standby': 'met',
    'aws.timestream.influxdb-keeps-logs': 'met',
    'aws.timestream.influxdb-keeps-its-password-out-of-the-source': 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'apply-platform-patches': 'provider' },
};

const open: Example = {
  shows: 'a public instance behind an open group, with its password in the source',
  terraform: `
resource "aws_security_group" "any" {
  ingress {
    from_port   = 8086
    to_port     = 8086
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_timestreaminfluxdb_db_instance" "any" {
  name                   = "any"
  password               = "Not-a-real-1"
  publicly_accessible    = true
  vpc_security_group_ids = [aws_security_group.any.id]
}`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: any
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 8086, ToPort: 8086, CidrIp: 0.0.0.0/0 }
  Any:
    Type: AWS::Timestream::InfluxDBInstance
    Properties:
      Name: any
      Password: Not-a-real-1
      PubliclyAccessible: true
      VpcSecurityGroupIds: [!GetAtt Group.GroupId]`,
  gives: {
    'aws.timestream.influxdb-has-no-public-address': 'unmet',
    'aws.timestream.influxdb-is-not-opened-by-a-group': 'unmet',
    'aws.timestream.influxdb-has-a-standby': 'unmet',
    'aws.timestream.influxdb-keeps-logs': 'unmet',
    'aws.timestream.influxdb-keeps-its-password-out-of-the-source': 'unmet',
  },
};

export default examples(
  meters,
  variant(meters, {
    shows: 'a database with a key of your own',
    terraform: [['= "meters"', '= "meters"\n  kms_key_id    = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"']],
    cloudformation: [
      ['DatabaseName: meters', 'DatabaseName: meters\n      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'],
    ],
    gives: { 'aws.timestream.uses-your-own-key': 'met' },
  }),
  variant(meters, {
    shows: 'a database whose key is a variable without a value',
    terraform: [
      ['resource', 'variable "key" {}\nresource'],
      ['= "meters"', '= "meters"\n  kms_key_id    = var.key'],
    ],
    cloudformation: [
      ['Resources:', 'Parameters:\n  Key: { Type: String }\nResources:'],
      ['DatabaseName: meters', 'DatabaseName: meters\n      KmsKeyId: !Ref Key'],
    ],
    gives: { 'aws.timestream.uses-your-own-key': 'unproven' },
  }),
  plant,
  open,
  variant(open, {
    shows: 'a public instance behind a group for the office',
    terraform: [['"0.0.0.0/0"', '"203.0.113.0/24"']],
    cloudformation: [['CidrIp: 0.0.0.0/0', 'CidrIp: 203.0.113.0/24']],
    gives: { 'aws.timestream.influxdb-is-not-opened-by-a-group': 'met' },
  }),
  {
    shows: 'an instance of variables without a value',
    terraform: `
variable "on" { type = bool }
variable "type" {}
variable "password" { sensitive = true }
variable "logs" {}

resource "aws_timestreaminfluxdb_db_instance" "i" {
  name                = "i"
  password            = var.password
  publicly_accessible = var.on
  deployment_type     = var.type
  dynamic "log_delivery_configuration" {
    for_each = var.logs
    content {}
  }
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Type: { Type: String }
  Password: { Type: String, NoEcho: true }
  Logs: { Type: String }
Resources:
  I:
    Type: AWS::Timestream::InfluxDBInstance
    Properties:
      Name: i
      Password: !Ref Password
      PubliclyAccessible: !Ref Switch
      DeploymentType: !Ref Type
      LogDeliveryConfiguration: !Ref Logs`,
    gives: {
      'aws.timestream.influxdb-has-no-public-address': 'unproven',
      'aws.timestream.influxdb-is-not-opened-by-a-group': 'unproven',
      'aws.timestream.influxdb-has-a-standby': 'unproven',
      'aws.timestream.influxdb-keeps-logs': 'unproven',
      'aws.timestream.influxdb-keeps-its-password-out-of-the-source': 'unproven',
    },
  },
);

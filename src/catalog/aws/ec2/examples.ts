import { examples } from '../../../model/index.ts';

/** Instances: as they should be, silent, and with settings that are handed in. */
export default examples(
  {
    shows: 'an instance as it should be: tokens, encrypted volumes, a role, no public address, protected and watched',
    terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.20.1.0/24"
}

resource "aws_security_group" "app" {
  name        = "app"
  description = "Application servers"
  vpc_id      = aws_vpc.main.id
}

resource "aws_instance" "app" {
  ami                     = "ami-0a1b2c3d4e5f60718"
  instance_type           = "m7g.large"
  subnet_id               = aws_subnet.private.id
  vpc_security_group_ids  = [aws_security_group.app.id]
  iam_instance_profile    = "app"
  monitoring              = true
  disable_api_termination = true

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  root_block_device {
    volume_type = "gp3"
    encrypted   = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 100
    encrypted   = true
  }

  user_data = <<-EOT
    #!/bin/bash
    dnf install -y shop
    export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id shop/db --query SecretString --output text)
    systemctl start shop
  EOT
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Main
      CidrBlock: 10.20.1.0/24
  AppGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Application servers
      VpcId: !Ref Main
  App:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: m7g.large
      SubnetId: !Ref Private
      SecurityGroupIds:
        - !GetAtt AppGroup.GroupId
      IamInstanceProfile: app
      Monitoring: true
      DisableApiTermination: true
      MetadataOptions:
        HttpEndpoint: enabled
        HttpTokens: required
        HttpPutResponseHopLimit: 1
      BlockDeviceMappings:
        - DeviceName: /dev/xvda
          Ebs:
            VolumeType: gp3
            Encrypted: true
        - DeviceName: /dev/sdf
          Ebs:
            VolumeSize: 100
            Encrypted: true
      UserData:
        Fn::Base64: !Sub |
          #!/bin/bash
          dnf install -y shop
          export DB_PASSWORD=$(aws secretsmanager get-secret-value --region \${AWS::Region} --secret-id shop/db --query SecretString --output text)
          systemctl start shop`,
    gives: {
      'aws.ec2.instance-demands-metadata-tokens': 'met',
      'aws.ec2.instance-encrypts-its-root-volume': 'met',
      'aws.ec2.instance-encrypts-its-data-volumes': 'met',
      'aws.ec2.instance-has-no-public-address': 'met',
      'aws.ec2.public-instance-keeps-admin-ports-closed': 'none',
      'aws.ec2.instance-user-data-holds-no-secrets': 'met',
      'aws.ec2.instance-acts-through-a-role': 'met',
      'aws.ec2.instance-reports-every-minute': 'met',
      'aws.ec2.instance-has-its-own-disk-bandwidth': 'met',
      'aws.ec2.instance-resists-termination': 'met',
    },
    holds: {
      'isolate-tenants': 'provider',
      'apply-os-patches': 'customer',
      'encrypt-at-rest': 'provider+customer',
      'filter-traffic': 'not-applicable',
    },
  },
  {
    shows: 'an instance of which hardly anything is said: the defaults of the cloud stand',
    terraform: `
resource "aws_instance" "silent" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "m3.xlarge"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Silent:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: m3.xlarge`,
    gives: {
      'aws.ec2.instance-demands-metadata-tokens': 'unmet',
      'aws.ec2.instance-encrypts-its-root-volume': 'unmet',
      'aws.ec2.instance-encrypts-its-data-volumes': 'met',
      'aws.ec2.instance-has-no-public-address': 'unmet',
      'aws.ec2.public-instance-keeps-admin-ports-closed': 'unproven',
      'aws.ec2.instance-user-data-holds-no-secrets': 'met',
      'aws.ec2.instance-acts-through-a-role': 'unmet',
      'aws.ec2.instance-reports-every-minute': 'unmet',
      'aws.ec2.instance-has-its-own-disk-bandwidth': 'unmet',
      'aws.ec2.instance-resists-termination': 'unmet',
    },
    holds: { 'encrypt-at-rest': 'customer' },
  },
  {
    shows: 'an instance whose settings are all handed in',
    terraform: `
variable "tokens" {
  type = string
}

variable "encrypted" {
  type = bool
}

variable "public" {
  type = bool
}

variable "script" {
  type = string
}

variable "monitored" {
  type = bool
}

variable "protected" {
  type = bool
}

variable "type" {
  type = string
}

variable "profile" {
  type = string
}

variable "template" {
  type = string
}

resource "aws_instance" "handed" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = var.type
  associate_public_ip_address = var.public
  monitoring                  = var.monitored
  disable_api_termination     = var.protected
  user_data                   = var.script

  launch_template {
    id = var.template
  }

  metadata_options {
    http_tokens = var.tokens
  }

  root_block_device {
    encrypted = var.encrypted
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = var.encrypted
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Tokens:
    Type: String
  Encrypted:
    Type: String
  Public:
    Type: String
  Script:
    Type: String
  Monitored:
    Type: String
  Protected:
    Type: String
  Type:
    Type: String
  Template:
    Type: String
Resources:
  Handed:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: !Ref Type
      LaunchTemplate:
        LaunchTemplateId: !Ref Template
        Version: "1"
      Monitoring: !Ref Monitored
      DisableApiTermination: !Ref Protected
      UserData: !Ref Script
      NetworkInterfaces:
        - DeviceIndex: "0"
          AssociatePublicIpAddress: !Ref Public
      MetadataOptions:
        HttpTokens: !Ref Tokens
      BlockDeviceMappings:
        - DeviceName: /dev/xvda
          Ebs:
            Encrypted: !Ref Encrypted
        - DeviceName: /dev/sdf
          Ebs:
            Encrypted: !Ref Encrypted`,
    gives: {
      'aws.ec2.instance-demands-metadata-tokens': 'unproven',
      'aws.ec2.instance-encrypts-its-root-volume': 'unproven',
      'aws.ec2.instance-encrypts-its-data-volumes': 'unproven',
      'aws.ec2.instance-has-no-public-address': 'unproven',
      'aws.ec2.public-instance-keeps-admin-ports-closed': 'unproven',
      'aws.ec2.instance-user-data-holds-no-secrets': 'unproven',
      'aws.ec2.instance-acts-through-a-role': 'unproven',
      'aws.ec2.instance-reports-every-minute': 'unproven',
      'aws.ec2.instance-has-its-own-disk-bandwidth': 'unproven',
      'aws.ec2.instance-resists-termination': 'unproven',
    },
    holds: { 'encrypt-at-rest': 'customer or provider+customer' },
  },
);

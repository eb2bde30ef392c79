import { examples } from '../../../model/index.ts';

/** What an account, an image or a template says where an instance is silent. */
export default examples(
  {
    shows: 'the account encrypts and asks for tokens, so a silent instance does too',
    terraform: `
resource "aws_ebs_encryption_by_default" "region" {
  enabled = true
}

resource "aws_ec2_instance_metadata_defaults" "region" {
  http_tokens = "required"
}

resource "aws_instance" "silent" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 100
  }
}`,
    gives: {
      'aws.ec2.instance-demands-metadata-tokens': 'met',
      'aws.ec2.instance-encrypts-its-root-volume': 'met',
      'aws.ec2.instance-encrypts-its-data-volumes': 'met',
    },
    holds: { 'encrypt-at-rest': 'provider+customer' },
  },
  {
    shows: 'what the launch says counts more than what the account says',
    terraform: `
resource "aws_ec2_instance_metadata_defaults" "region" {
  http_tokens = "required"
}

resource "aws_instance" "old" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"

  metadata_options {
    http_tokens = "optional"
  }
}`,
    gives: { 'aws.ec2.instance-demands-metadata-tokens': 'unmet' },
  },
  {
    shows: 'Amazon Linux 2023 asks for tokens by itself, and a metadata service that is off needs none',
    terraform: `
resource "aws_instance" "al2023" {
  ami           = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
  instance_type = "t3.micro"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Al2023:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
      InstanceType: t3.micro`,
    gives: { 'aws.ec2.instance-demands-metadata-tokens': 'met' },
  },
  {
    shows: 'an instance without a metadata service',
    terraform: `
resource "aws_instance" "closed" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"

  metadata_options {
    http_endpoint = "disabled"
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Closed:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      MetadataOptions:
        HttpEndpoint: disabled`,
    gives: { 'aws.ec2.instance-demands-metadata-tokens': 'met' },
  },
  {
    shows: 'a silent instance gets what its launch template says',
    terraform: `
resource "aws_launch_template" "base" {
  name                    = "base"
  image_id                = "ami-0a1b2c3d4e5f60718"
  instance_type           = "m7g.large"
  disable_api_termination = true

  metadata_options {
    http_tokens = "required"
  }

  monitoring {
    enabled = true
  }

  iam_instance_profile {
    name = "app"
  }

  network_interfaces {
    associate_public_ip_address = false
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted = true
    }
  }
}

resource "aws_instance" "app" {
  launch_template {
    id      = aws_launch_template.base.id
    version = "$Latest"
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Base:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateName: base
      LaunchTemplateData:
        ImageId: ami-0a1b2c3d4e5f60718
        InstanceType: m7g.large
        DisableApiTermination: true
        MetadataOptions:
          HttpTokens: required
        Monitoring:
          Enabled: true
        IamInstanceProfile:
          Name: app
        NetworkInterfaces:
          - DeviceIndex: 0
            AssociatePublicIpAddress: false
        BlockDeviceMappings:
          - DeviceName: /dev/xvda
            Ebs:
              Encrypted: true
  App:
    Type: AWS::EC2::Instance
    Properties:
      LaunchTemplate:
        LaunchTemplateId: !Ref Base
        Version: !GetAtt Base.LatestVersionNumber`,
    gives: {
      'aws.ec2.instance-demands-metadata-tokens': 'met',
      'aws.ec2.instance-encrypts-its-root-volume': 'met',
      'aws.ec2.instance-has-no-public-address': 'met',
      'aws.ec2.instance-acts-through-a-role': 'met',
      'aws.ec2.instance-reports-every-minute': 'met',
      'aws.ec2.instance-resists-termination': 'met',
      'aws.ec2.template-demands-metadata-tokens': 'met',
      'aws.ec2.template-encrypts-its-volumes': 'met',
    },
  },
  {
    shows: 'a Spot request cannot be protected from termination, and some types have no bandwidth for volumes to ask for',
    terraform: `
resource "aws_spot_instance_request" "batch" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t2.micro"
  spot_price    = "0.01"
}`,
    gives: {
      'aws.ec2.instance-resists-termination': 'none',
      'aws.ec2.instance-has-its-own-disk-bandwidth': 'none',
      'aws.ec2.instance-demands-metadata-tokens': 'unmet',
    },
  },
  {
    shows: 'a network interface that is made elsewhere brings its address along',
    terraform: `
resource "aws_instance" "attached" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"

  primary_network_interface {
    network_interface_id = "eni-0a1b2c3d4e5f60718"
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Attached:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      NetworkInterfaces:
        - DeviceIndex: "0"
          NetworkInterfaceId: eni-0a1b2c3d4e5f60718`,
    gives: { 'aws.ec2.instance-has-no-public-address': 'unproven' },
  },
  {
    shows: 'the account lets answers of the metadata service travel where a template is silent',
    terraform: `
resource "aws_ec2_instance_metadata_defaults" "region" {
  http_tokens                 = "required"
  http_put_response_hop_limit = 2
}

resource "aws_launch_template" "silent" {
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}`,
    gives: { 'aws.ec2.template-keeps-metadata-near': 'unmet', 'aws.ec2.template-demands-metadata-tokens': 'met' },
  },
);

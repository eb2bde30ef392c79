import { examples } from '../../../model/index.ts';

/** Launch templates. */
export default examples(
  {
    shows: 'a launch template as it should be',
    terraform: `
resource "aws_launch_template" "app" {
  name          = "app"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
  user_data     = base64encode("#!/bin/bash\\ndnf install -y shop\\n")

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  network_interfaces {
    associate_public_ip_address = "false"
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 20
      encrypted   = true
    }
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  App:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateName: app
      LaunchTemplateData:
        ImageId: ami-0a1b2c3d4e5f60718
        InstanceType: m7g.large
        UserData: !Base64 |
          #!/bin/bash
          dnf install -y shop
        MetadataOptions:
          HttpTokens: required
          HttpPutResponseHopLimit: 1
        NetworkInterfaces:
          - DeviceIndex: 0
            AssociatePublicIpAddress: false
        BlockDeviceMappings:
          - DeviceName: /dev/xvda
            Ebs:
              VolumeSize: 20
              Encrypted: true`,
    gives: {
      'aws.ec2.template-demands-metadata-tokens': 'met',
      'aws.ec2.template-keeps-metadata-near': 'met',
      'aws.ec2.template-encrypts-its-volumes': 'met',
      'aws.ec2.template-gives-no-public-addresses': 'met',
      'aws.ec2.template-user-data-holds-no-secrets': 'met',
    },
    holds: { 'harden-os': 'customer', 'apply-os-patches': 'not-applicable' },
  },
  {
    shows: 'a launch template that hands out addresses, secrets and credentials',
    terraform: `
resource "aws_launch_template" "app" {
  name          = "app"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
  user_data     = base64encode("#!/bin/bash\\nexport DATABASE_PASSWORD=correct-horse-battery\\n")

  metadata_options {
    http_endpoint               = "enabled"
    http_put_response_hop_limit = 3
  }

  network_interfaces {
    associate_public_ip_address = true
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 20
    }
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  App:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateName: app
      LaunchTemplateData:
        ImageId: ami-0a1b2c3d4e5f60718
        InstanceType: m7g.large
        UserData: !Base64 |
          #!/bin/bash
          export DATABASE_PASSWORD=correct-horse-battery
        MetadataOptions:
          HttpEndpoint: enabled
          HttpPutResponseHopLimit: 3
        NetworkInterfaces:
          - DeviceIndex: 0
            AssociatePublicIpAddress: true
        BlockDeviceMappings:
          - DeviceName: /dev/xvda
            Ebs:
              VolumeSize: 20`,
    gives: {
      'aws.ec2.template-demands-metadata-tokens': 'unmet',
      'aws.ec2.template-keeps-metadata-near': 'unmet',
      'aws.ec2.template-encrypts-its-volumes': 'unmet',
      'aws.ec2.template-gives-no-public-addresses': 'unmet',
      'aws.ec2.template-user-data-holds-no-secrets': 'unmet',
    },
  },
  {
    shows: 'a launch template whose settings are handed in',
    terraform: `
variable "tokens" {
  type = string
}

variable "hops" {
  type = number
}

variable "public" {
  type = bool
}

variable "encrypted" {
  type = bool
}

variable "script" {
  type = string
}

resource "aws_launch_template" "app" {
  name          = "app"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
  user_data     = base64encode(var.script)

  metadata_options {
    http_tokens                 = var.tokens
    http_put_response_hop_limit = var.hops
  }

  network_interfaces {
    associate_public_ip_address = var.public
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted = var.encrypted
    }
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Tokens:
    Type: String
  Hops:
    Type: Number
  Public:
    Type: String
  Encrypted:
    Type: String
  Script:
    Type: String
Resources:
  App:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateName: app
      LaunchTemplateData:
        ImageId: ami-0a1b2c3d4e5f60718
        InstanceType: m7g.large
        UserData: !Base64
          Ref: Script
        MetadataOptions:
          HttpTokens: !Ref Tokens
          HttpPutResponseHopLimit: !Ref Hops
        NetworkInterfaces:
          - DeviceIndex: 0
            AssociatePublicIpAddress: !Ref Public
        BlockDeviceMappings:
          - DeviceName: /dev/xvda
            Ebs:
              Encrypted: !Ref Encrypted`,
    gives: {
      'aws.ec2.template-demands-metadata-tokens': 'unproven',
      'aws.ec2.template-keeps-metadata-near': 'unproven',
      'aws.ec2.template-encrypts-its-volumes': 'unproven',
      'aws.ec2.template-gives-no-public-addresses': 'unproven',
      'aws.ec2.template-user-data-holds-no-secrets': 'unproven',
    },
  },
  {
    shows: 'a silent launch template: no tokens are asked for, one hop, and the subnets decide over addresses',
    terraform: `
resource "aws_launch_template" "silent" {
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Silent:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        ImageId: ami-0a1b2c3d4e5f60718
        InstanceType: m7g.large`,
    gives: {
      'aws.ec2.template-demands-metadata-tokens': 'unmet',
      'aws.ec2.template-keeps-metadata-near': 'met',
      'aws.ec2.template-encrypts-its-volumes': 'met',
      'aws.ec2.template-gives-no-public-addresses': 'met',
      'aws.ec2.template-user-data-holds-no-secrets': 'met',
    },
  },
);

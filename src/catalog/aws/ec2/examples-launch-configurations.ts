import { examples } from '../../../model/index.ts';

/** Launch configurations. */
export default examples(
  {
    shows: 'a launch configuration as it should be',
    terraform: `
resource "aws_launch_configuration" "app" {
  name                        = "app"
  image_id                    = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m5.large"
  associate_public_ip_address = false
  user_data                   = "#!/bin/bash\\nyum install -y shop\\n"

  metadata_options {
    http_tokens = "required"
  }

  root_block_device {
    encrypted = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = true
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  App:
    Type: AWS::AutoScaling::LaunchConfiguration
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: m5.large
      AssociatePublicIpAddress: false
      UserData: !Base64 |
        #!/bin/bash
        yum install -y shop
      MetadataOptions:
        HttpTokens: required
      BlockDeviceMappings:
        - DeviceName: /dev/xvda
          Ebs:
            Encrypted: true
        - DeviceName: /dev/sdf
          Ebs:
            Encrypted: true`,
    gives: {
      'aws.ec2.configuration-demands-metadata-tokens': 'met',
      'aws.ec2.configuration-keeps-metadata-near': 'met',
      'aws.ec2.configuration-encrypts-its-root-volume': 'met',
      'aws.ec2.configuration-encrypts-its-data-volumes': 'met',
      'aws.ec2.configuration-gives-no-public-addresses': 'met',
      'aws.ec2.configuration-user-data-holds-no-secrets': 'met',
    },
  },
  {
    shows: 'a launch configuration with everything open, and a private key in its script',
    terraform: `
resource "aws_launch_configuration" "app" {
  name                        = "app"
  image_id                    = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m5.large"
  associate_public_ip_address = true
  user_data_base64            = base64encode("#!/bin/bash\\ncat > /root/key <<EOF\\n-----BEGIN RSA PRIVATE KEY-----\\nMIIEowIBAAKCAQEA\\nEOF\\n")

  metadata_options {
    http_put_response_hop_limit = 2
  }

  root_block_device {
    encrypted = false
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 100
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  App:
    Type: AWS::AutoScaling::LaunchConfiguration
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: m5.large
      AssociatePublicIpAddress: true
      UserData: !Base64 |
        #!/bin/bash
        cat > /root/key <<EOF
        -----BEGIN RSA PRIVATE KEY-----
        MIIEowIBAAKCAQEA
        EOF
      MetadataOptions:
        HttpPutResponseHopLimit: 2
      BlockDeviceMappings:
        - DeviceName: /dev/xvda
          Ebs:
            Encrypted: false
        - DeviceName: /dev/sdf
          Ebs:
            VolumeSize: 100`,
    gives: {
      'aws.ec2.configuration-demands-metadata-tokens': 'unmet',
      'aws.ec2.configuration-keeps-metadata-near': 'unmet',
      'aws.ec2.configuration-encrypts-its-root-volume': 'unmet',
      'aws.ec2.configuration-encrypts-its-data-volumes': 'unmet',
      'aws.ec2.configuration-gives-no-public-addresses': 'unmet',
      'aws.ec2.configuration-user-data-holds-no-secrets': 'unmet',
    },
  },
  {
    shows: 'a launch configuration whose settings are handed in',
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

resource "aws_launch_configuration" "app" {
  name                        = "app"
  image_id                    = "ami-0a1b2c3d4e5f60718"
  instance_type               = "m5.large"
  associate_public_ip_address = var.public
  user_data                   = var.script

  metadata_options {
    http_tokens                 = var.tokens
    http_put_response_hop_limit = var.hops
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
    Type: AWS::AutoScaling::LaunchConfiguration
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: m5.large
      AssociatePublicIpAddress: !Ref Public
      UserData: !Ref Script
      MetadataOptions:
        HttpTokens: !Ref Tokens
        HttpPutResponseHopLimit: !Ref Hops
      BlockDeviceMappings:
        - DeviceName: /dev/xvda
          Ebs:
            Encrypted: !Ref Encrypted
        - DeviceName: /dev/sdf
          Ebs:
            Encrypted: !Ref Encrypted`,
    gives: {
      'aws.ec2.configuration-demands-metadata-tokens': 'unproven',
      'aws.ec2.configuration-keeps-metadata-near': 'unproven',
      'aws.ec2.configuration-encrypts-its-root-volume': 'unproven',
      'aws.ec2.configuration-encrypts-its-data-volumes': 'unproven',
      'aws.ec2.configuration-gives-no-public-addresses': 'unproven',
      'aws.ec2.configuration-user-data-holds-no-secrets': 'unproven',
    },
  },
);

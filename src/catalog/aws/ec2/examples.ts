import { examples } from '../../../model/index.ts';

/** Instances. */
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
  {
    shows: 'a public instance with SSH open to everybody, and one that is reached over HTTPS only',
    terraform: `
resource "aws_security_group" "ssh" {
  name        = "ssh"
  description = "Support"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  ingress {
    description = "Support from anywhere"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "bastion" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "t3.micro"
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.ssh.id]
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Ssh:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Support
      VpcId: vpc-0a1b2c3d4e5f60718
      SecurityGroupIngress:
        - Description: Support from anywhere
          IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 0.0.0.0/0
  Bastion:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      NetworkInterfaces:
        - DeviceIndex: "0"
          AssociatePublicIpAddress: true
          GroupSet:
            - !Ref Ssh`,
    gives: { 'aws.ec2.public-instance-keeps-admin-ports-closed': 'unmet', 'aws.ec2.instance-has-no-public-address': 'unmet' },
  },
  {
    shows: 'a public address that is attached from outside, behind a group for HTTPS only',
    terraform: `
resource "aws_security_group" "https" {
  name        = "https"
  description = "Customers"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  ingress {
    description = "HTTPS"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "web" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "t3.micro"
  associate_public_ip_address = false
  vpc_security_group_ids      = [aws_security_group.https.id]
}

resource "aws_eip" "web" {
  instance = aws_instance.web.id
  domain   = "vpc"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Https:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Customers
      VpcId: vpc-0a1b2c3d4e5f60718
      SecurityGroupIngress:
        - Description: HTTPS
          IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: 0.0.0.0/0
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      NetworkInterfaces:
        - DeviceIndex: "0"
          AssociatePublicIpAddress: false
          GroupSet:
            - !GetAtt Https.GroupId
  WebAddress:
    Type: AWS::EC2::EIP
    Properties:
      Domain: vpc
      InstanceId: !Ref Web`,
    gives: { 'aws.ec2.public-instance-keeps-admin-ports-closed': 'met', 'aws.ec2.instance-has-no-public-address': 'unmet' },
  },
  {
    shows: 'secrets in a start-up script, and a volume that is left in the clear',
    terraform: `
resource "aws_instance" "leaky" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"
  user_data     = <<-EOT
    #!/bin/bash
    export DATABASE_PASSWORD=correct-horse-battery
    systemctl start shop
  EOT

  root_block_device {
    encrypted = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = false
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Leaky:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      UserData:
        Fn::Base64: |
          #!/bin/bash
          export DATABASE_PASSWORD=correct-horse-battery
          systemctl start shop
      BlockDeviceMappings:
        - DeviceName: /dev/sda1
          Ebs:
            Encrypted: true
        - DeviceName: /dev/sdf
          Ebs:
            Encrypted: false`,
    gives: { 'aws.ec2.instance-user-data-holds-no-secrets': 'unmet', 'aws.ec2.instance-encrypts-its-data-volumes': 'unmet' },
  },
  {
    shows: 'a script in base64 with a key in it, and one whose password is handed in',
    terraform: `
resource "aws_instance" "keyed" {
  ami              = "ami-0a1b2c3d4e5f60718"
  instance_type    = "t3.micro"
  user_data_base64 = base64encode("#!/bin/bash\\nexport AWS_ACCESS_KEY_ID=AKIA1234567890ABCDEF\\n")
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Keyed:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      UserData: IyEvYmluL2Jhc2gKZXhwb3J0IEFXU19BQ0NFU1NfS0VZX0lEPUFLSUExMjM0NTY3ODkwQUJDREVGCg==`,
    gives: { 'aws.ec2.instance-user-data-holds-no-secrets': 'unmet' },
  },
  {
    shows: 'a password that is handed in ends up in the script',
    terraform: `
variable "db_password" {
  type      = string
  sensitive = true
}

resource "aws_instance" "handed" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"
  user_data     = <<-EOT
    #!/bin/bash
    export DATABASE_PASSWORD=\${var.db_password}
  EOT
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  DbPassword:
    Type: String
    NoEcho: true
Resources:
  Handed:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      UserData:
        Fn::Base64: !Sub |
          #!/bin/bash
          export DATABASE_PASSWORD=\${DbPassword}`,
    gives: { 'aws.ec2.instance-user-data-holds-no-secrets': 'unproven' },
  },
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
);

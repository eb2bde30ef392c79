import { examples } from '../../../model/index.ts';

/** Launch templates, launch configurations and Auto Scaling groups. */
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
  {
    shows: 'a group over two subnets that starts from a template and asks its load balancer',
    terraform: `
resource "aws_launch_template" "app" {
  name          = "app"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}

resource "aws_autoscaling_group" "app" {
  name                = "app"
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
  health_check_type   = "ELB"
  target_group_arns   = ["arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/app/73e2d6bc24d8a067"]

  launch_template {
    id      = aws_launch_template.app.id
    version = "$Latest"
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateName: app
      LaunchTemplateData:
        ImageId: ami-0a1b2c3d4e5f60718
        InstanceType: m7g.large
  App:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      AutoScalingGroupName: app
      MinSize: "2"
      MaxSize: "6"
      VPCZoneIdentifier:
        - subnet-0a1b2c3d4e5f60718
        - subnet-1a1b2c3d4e5f60718
      HealthCheckType: ELB
      TargetGroupARNs:
        - arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/app/73e2d6bc24d8a067
      LaunchTemplate:
        LaunchTemplateId: !Ref Template
        Version: !GetAtt Template.LatestVersionNumber`,
    gives: {
      'aws.ec2.group-spans-zones': 'met',
      'aws.ec2.group-asks-the-load-balancer': 'met',
      'aws.ec2.group-starts-from-a-template': 'met',
    },
    holds: { 'survive-failure': 'provider+customer', 'upgrade-platform': 'customer', 'encrypt-at-rest': 'not-applicable' },
  },
  {
    shows: 'a group in one zone, from a launch configuration, whose load balancer is not asked',
    terraform: `
resource "aws_launch_configuration" "app" {
  name          = "app"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m5.large"
}

resource "aws_autoscaling_group" "app" {
  name                 = "app"
  min_size             = 1
  max_size             = 2
  availability_zones   = ["eu-central-1a"]
  load_balancers       = ["shop"]
  launch_configuration = aws_launch_configuration.app.name
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Configuration:
    Type: AWS::AutoScaling::LaunchConfiguration
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: m5.large
  App:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      AutoScalingGroupName: app
      MinSize: "1"
      MaxSize: "2"
      AvailabilityZones:
        - eu-central-1a
      LoadBalancerNames:
        - shop
      LaunchConfigurationName: !Ref Configuration`,
    gives: {
      'aws.ec2.group-spans-zones': 'unmet',
      'aws.ec2.group-asks-the-load-balancer': 'unmet',
      'aws.ec2.group-starts-from-a-template': 'unmet',
    },
  },
  {
    shows: 'a load balancer that is attached from outside, and zones and checks that are handed in',
    terraform: `
variable "zones" {
  type = list(string)
}

variable "checks" {
  type = string
}

variable "configuration" {
  type = string
}

resource "aws_autoscaling_group" "app" {
  name                 = "app"
  min_size             = 1
  max_size             = 2
  availability_zones   = var.zones
  health_check_type    = var.checks
  launch_configuration = var.configuration
}

resource "aws_autoscaling_attachment" "app" {
  autoscaling_group_name = aws_autoscaling_group.app.name
  lb_target_group_arn    = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/app/73e2d6bc24d8a067"
}`,
    gives: {
      'aws.ec2.group-spans-zones': 'unproven',
      'aws.ec2.group-asks-the-load-balancer': 'unproven',
      'aws.ec2.group-starts-from-a-template': 'unproven',
    },
  },
  {
    shows: 'a group whose zones and checks are parameters',
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Subnets:
    Type: List<AWS::EC2::Subnet::Id>
  Checks:
    Type: String
  Template:
    Type: String
Resources:
  App:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: "1"
      MaxSize: "2"
      VPCZoneIdentifier: !Ref Subnets
      HealthCheckType: !Ref Checks
      TargetGroupARNs:
        - arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/app/73e2d6bc24d8a067
      MixedInstancesPolicy:
        LaunchTemplate:
          LaunchTemplateSpecification:
            LaunchTemplateId: !Ref Template
            Version: "1"`,
    gives: { 'aws.ec2.group-spans-zones': 'unproven', 'aws.ec2.group-asks-the-load-balancer': 'unproven', 'aws.ec2.group-starts-from-a-template': 'met' },
  },
);

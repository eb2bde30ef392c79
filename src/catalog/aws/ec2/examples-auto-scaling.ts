import { examples } from '../../../model/index.ts';

/** Auto Scaling groups. */
export default examples(
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

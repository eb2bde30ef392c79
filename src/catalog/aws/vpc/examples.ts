import { examples } from '../../../model/index.ts';

/** Networks and subnets. */
export default examples(
  {
    shows: 'a network with flow logs, whose subnet gives out no public addresses',
    terraform: `
resource "aws_vpc" "main" {
  cidr_block           = "10.20.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_flow_log" "main" {
  vpc_id               = aws_vpc.main.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::flow-logs-of-the-shop"
}

resource "aws_subnet" "private" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.20.1.0/24"
  availability_zone = "eu-central-1a"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
      EnableDnsHostnames: true
  MainFlowLog:
    Type: AWS::EC2::FlowLog
    Properties:
      ResourceId: !Ref Main
      ResourceType: VPC
      TrafficType: ALL
      LogDestinationType: s3
      LogDestination: arn:aws:s3:::flow-logs-of-the-shop
  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Main
      CidrBlock: 10.20.1.0/24
      AvailabilityZone: eu-central-1a`,
    gives: {
      'aws.vpc.network-records-its-traffic': 'met',
      'aws.vpc.network-is-of-your-making': 'met',
      'aws.vpc.subnet-gives-no-public-addresses': 'met',
    },
    holds: { 'record-access': 'provider+customer', 'isolate-tenants': 'provider', 'encrypt-at-rest': 'not-applicable' },
  },
  {
    shows: 'a network of which nothing is recorded, whose subnet puts every machine on the internet',
    terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_subnet" "public" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.20.0.0/24"
  map_public_ip_on_launch = true
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  Public:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Main
      CidrBlock: 10.20.0.0/24
      MapPublicIpOnLaunch: true`,
    gives: { 'aws.vpc.network-records-its-traffic': 'unmet', 'aws.vpc.subnet-gives-no-public-addresses': 'unmet' },
  },
  {
    shows: 'flow logs of accepted traffic alone do not show who was turned away',
    terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_flow_log" "main" {
  vpc_id          = aws_vpc.main.id
  traffic_type    = "ACCEPT"
  log_destination = "arn:aws:logs:eu-central-1:111122223333:log-group:flow"
  iam_role_arn    = "arn:aws:iam::111122223333:role/flow"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  MainFlowLog:
    Type: AWS::EC2::FlowLog
    Properties:
      ResourceId: !Ref Main
      ResourceType: VPC
      TrafficType: ACCEPT
      LogGroupName: flow
      DeliverLogsPermissionArn: arn:aws:iam::111122223333:role/flow`,
    gives: { 'aws.vpc.network-records-its-traffic': 'unmet' },
  },
  {
    shows: 'a network and a subnet whose settings are handed in',
    terraform: `
variable "traffic" {
  type = string
}

variable "public" {
  type = bool
}

resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_flow_log" "main" {
  vpc_id          = aws_vpc.main.id
  traffic_type    = var.traffic
  log_destination = "arn:aws:s3:::flow-logs-of-the-shop"
}

resource "aws_subnet" "some" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.20.0.0/24"
  map_public_ip_on_launch = var.public
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Traffic:
    Type: String
  Public:
    Type: String
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  MainFlowLog:
    Type: AWS::EC2::FlowLog
    Properties:
      ResourceId: !Ref Main
      ResourceType: VPC
      TrafficType: !Ref Traffic
      LogDestination: arn:aws:s3:::flow-logs-of-the-shop
  Some:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Main
      CidrBlock: 10.20.0.0/24
      MapPublicIpOnLaunch: !Ref Public`,
    gives: { 'aws.vpc.network-records-its-traffic': 'unproven', 'aws.vpc.subnet-gives-no-public-addresses': 'unproven' },
  },
  {
    shows: 'flow logs of a network that is named elsewhere may be about this one',
    terraform: `
variable "network" {
  type = string
}

resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_flow_log" "some" {
  vpc_id          = var.network
  traffic_type    = "ALL"
  log_destination = "arn:aws:s3:::flow-logs-of-the-shop"
}`,
    gives: { 'aws.vpc.network-records-its-traffic': 'unproven', 'aws.vpc.network-locks-its-default-group': 'unmet' },
  },
  {
    shows: 'the default network, taken over, and one of its subnets',
    terraform: `
resource "aws_default_vpc" "default" {
  tags = {
    Name = "default"
  }
}

resource "aws_default_subnet" "a" {
  availability_zone = "eu-central-1a"
}`,
    gives: { 'aws.vpc.network-is-of-your-making': 'unmet', 'aws.vpc.subnet-gives-no-public-addresses': 'unmet' },
  },
);

import { examples } from '../../../model/index.ts';

/** The block of public access of a region. */
export default examples(
  {
    shows: 'the default network of a region whose block is handed in',
    terraform: `
variable "mode" {
  type = string
}

resource "aws_default_vpc" "default" {}

resource "aws_vpc_block_public_access_options" "region" {
  internet_gateway_block_mode = var.mode
}`,
    gives: { 'aws.vpc.network-is-of-your-making': 'unproven' },
  },
  {
    shows: 'public addresses that nobody reaches, because the region lets nothing in',
    terraform: `
resource "aws_vpc_block_public_access_options" "region" {
  internet_gateway_block_mode = "block-bidirectional"
}

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
  Region:
    Type: AWS::EC2::VPCBlockPublicAccessOptions
    Properties:
      InternetGatewayBlockMode: block-bidirectional
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
    gives: { 'aws.vpc.subnet-gives-no-public-addresses': 'met' },
  },
  {
    shows: 'a network that the block of the region leaves out',
    terraform: `
resource "aws_vpc_block_public_access_options" "region" {
  internet_gateway_block_mode = "block-bidirectional"
}

resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_vpc_block_public_access_exclusion" "main" {
  vpc_id                          = aws_vpc.main.id
  internet_gateway_exclusion_mode = "allow-bidirectional"
}

resource "aws_subnet" "public" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.20.0.0/24"
  map_public_ip_on_launch = true
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Region:
    Type: AWS::EC2::VPCBlockPublicAccessOptions
    Properties:
      InternetGatewayBlockMode: block-bidirectional
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  MainIsOpen:
    Type: AWS::EC2::VPCBlockPublicAccessExclusion
    Properties:
      VpcId: !Ref Main
      InternetGatewayExclusionMode: allow-bidirectional
  Public:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Main
      CidrBlock: 10.20.0.0/24
      MapPublicIpOnLaunch: true`,
    gives: { 'aws.vpc.subnet-gives-no-public-addresses': 'unmet' },
  },
  {
    shows: 'a region whose internet gateways let nothing in',
    terraform: `
resource "aws_vpc_block_public_access_options" "region" {
  internet_gateway_block_mode = "block-ingress"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Region:
    Type: AWS::EC2::VPCBlockPublicAccessOptions
    Properties:
      InternetGatewayBlockMode: block-ingress`,
    gives: { 'aws.vpc.region-blocks-public-access': 'met' },
    holds: { 'limit-exposure': 'provider+customer' },
  },
  {
    shows: 'a region whose block was switched off on purpose',
    terraform: `
resource "aws_vpc_block_public_access_options" "region" {
  internet_gateway_block_mode = "off"
}`,
    gives: { 'aws.vpc.region-blocks-public-access': 'unmet' },
  },
  {
    shows: 'a region whose block is handed in',
    terraform: `
variable "mode" {
  type = string
}

resource "aws_vpc_block_public_access_options" "region" {
  internet_gateway_block_mode = var.mode
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Mode:
    Type: String
Resources:
  Region:
    Type: AWS::EC2::VPCBlockPublicAccessOptions
    Properties:
      InternetGatewayBlockMode: !Ref Mode`,
    gives: { 'aws.vpc.region-blocks-public-access': 'unproven' },
  },
);

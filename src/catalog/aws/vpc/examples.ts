import { examples } from '../../../model/index.ts';

/** Networks, subnets, endpoints and the block of a region. */
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
    shows: 'endpoints with a policy that names what may be reached',
    terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id       = aws_vpc.main.id
  service_name = "com.amazonaws.eu-central-1.s3"
}

resource "aws_vpc_endpoint_policy" "s3" {
  vpc_endpoint_id = aws_vpc_endpoint.s3.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "OwnBuckets"
      Effect    = "Allow"
      Principal = "*"
      Action    = ["s3:GetObject", "s3:PutObject"]
      Resource  = "arn:aws:s3:::shop-*/*"
    }]
  })
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  S3:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Main
      ServiceName: com.amazonaws.eu-central-1.s3
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Sid: OwnBuckets
            Effect: Allow
            Principal: "*"
            Action: [s3:GetObject, s3:PutObject]
            Resource: arn:aws:s3:::shop-*/*`,
    gives: { 'aws.vpc.endpoint-limits-access': 'met' },
    holds: { 'control-egress': 'customer' },
  },
  {
    shows: 'an endpoint without a policy lets everybody in the network do everything',
    terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.eu-central-1.s3"
  vpc_endpoint_type = "Gateway"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  S3:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Main
      ServiceName: com.amazonaws.eu-central-1.s3
      VpcEndpointType: Gateway`,
    gives: { 'aws.vpc.endpoint-limits-access': 'unmet' },
  },
  {
    shows: 'an endpoint whose policy says what silence would have said',
    terraform: `
resource "aws_vpc_endpoint" "sqs" {
  vpc_id            = "vpc-0a1b2c3d4e5f60718"
  service_name      = "com.amazonaws.eu-central-1.sqs"
  vpc_endpoint_type = "Interface"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }]
  })
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Sqs:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: vpc-0a1b2c3d4e5f60718
      ServiceName: com.amazonaws.eu-central-1.sqs
      VpcEndpointType: Interface
      PolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}'`,
    gives: { 'aws.vpc.endpoint-limits-access': 'unmet' },
  },
  {
    shows: 'an endpoint whose policy is handed in',
    terraform: `
variable "policy" {
  type = string
}

resource "aws_vpc_endpoint" "sqs" {
  vpc_id            = "vpc-0a1b2c3d4e5f60718"
  service_name      = "com.amazonaws.eu-central-1.sqs"
  vpc_endpoint_type = "Interface"
  policy            = var.policy
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Policy:
    Type: String
Resources:
  Sqs:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: vpc-0a1b2c3d4e5f60718
      ServiceName: com.amazonaws.eu-central-1.sqs
      VpcEndpointType: Interface
      PolicyDocument: !Ref Policy`,
    gives: { 'aws.vpc.endpoint-limits-access': 'unproven' },
  },
  {
    shows: 'a service for partners: each connection waits, and one account may ask',
    terraform: `
resource "aws_vpc_endpoint_service" "api" {
  acceptance_required        = true
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/net/api/50dc6c495c0c9188"]
}

resource "aws_vpc_endpoint_service_allowed_principal" "partner" {
  vpc_endpoint_service_id = aws_vpc_endpoint_service.api.id
  principal_arn           = "arn:aws:iam::444455556666:root"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Api:
    Type: AWS::EC2::VPCEndpointService
    Properties:
      AcceptanceRequired: true
      NetworkLoadBalancerArns:
        - arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/net/api/50dc6c495c0c9188
  ApiCallers:
    Type: AWS::EC2::VPCEndpointServicePermissions
    Properties:
      ServiceId: !Ref Api
      AllowedPrincipals:
        - arn:aws:iam::444455556666:root`,
    gives: { 'aws.vpc.endpoint-service-asks-before-connecting': 'met', 'aws.vpc.endpoint-service-names-its-callers': 'met' },
  },
  {
    shows: 'a service that everybody may connect to unasked',
    terraform: `
resource "aws_vpc_endpoint_service" "api" {
  acceptance_required        = false
  allowed_principals         = ["*"]
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/net/api/50dc6c495c0c9188"]
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Api:
    Type: AWS::EC2::VPCEndpointService
    Properties:
      AcceptanceRequired: false
      NetworkLoadBalancerArns:
        - arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/net/api/50dc6c495c0c9188
  ApiCallers:
    Type: AWS::EC2::VPCEndpointServicePermissions
    Properties:
      ServiceId: !Ref Api
      AllowedPrincipals: ["*"]`,
    gives: { 'aws.vpc.endpoint-service-asks-before-connecting': 'unmet', 'aws.vpc.endpoint-service-names-its-callers': 'unmet' },
  },
  {
    shows: 'a service whose callers are handed in',
    terraform: `
variable "ask" {
  type = bool
}

variable "callers" {
  type = list(string)
}

resource "aws_vpc_endpoint_service" "api" {
  acceptance_required        = var.ask
  allowed_principals         = var.callers
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/net/api/50dc6c495c0c9188"]
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Ask:
    Type: String
  Callers:
    Type: CommaDelimitedList
Resources:
  Api:
    Type: AWS::EC2::VPCEndpointService
    Properties:
      AcceptanceRequired: !Ref Ask
      NetworkLoadBalancerArns:
        - arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/net/api/50dc6c495c0c9188
  ApiCallers:
    Type: AWS::EC2::VPCEndpointServicePermissions
    Properties:
      ServiceId: !Ref Api
      AllowedPrincipals: !Ref Callers`,
    gives: { 'aws.vpc.endpoint-service-asks-before-connecting': 'unproven', 'aws.vpc.endpoint-service-names-its-callers': 'unproven' },
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

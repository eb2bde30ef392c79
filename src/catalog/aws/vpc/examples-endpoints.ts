import { examples } from '../../../model/index.ts';

/** Endpoints, and services that others reach through theirs. */
export default examples(
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
    shows: 'an endpoint to the service of a partner takes no policy',
    terraform: `
resource "aws_vpc_endpoint" "partner" {
  vpc_id            = "vpc-0a1b2c3d4e5f60718"
  service_name      = "com.amazonaws.vpce.eu-central-1.vpce-svc-0a1b2c3d4e5f60718"
  vpc_endpoint_type = "Interface"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Partner:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: vpc-0a1b2c3d4e5f60718
      ServiceName: com.amazonaws.vpce.eu-central-1.vpce-svc-0a1b2c3d4e5f60718
      VpcEndpointType: Interface`,
    gives: { 'aws.vpc.endpoint-limits-access': 'none' },
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
);

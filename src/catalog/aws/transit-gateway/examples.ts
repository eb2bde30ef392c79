import { type Example, examples, variant } from '../../../model/index.ts';

const hub: Example = {
  shows: 'a hub that keeps its attachments apart, asks before it attaches, and logs',
  terraform: `
resource "aws_ec2_transit_gateway" "hub" {
  description                     = "hub"
  auto_accept_shared_attachments  = "disable"
  default_route_table_association = "disable"
  default_route_table_propagation = "disable"
}

resource "aws_flow_log" "hub" {
  transit_gateway_id       = aws_ec2_transit_gateway.hub.id
  log_destination          = "arn:aws:s3:::acme-flow-logs"
  log_destination_type     = "s3"
  max_aggregation_interval = 60
}

resource "aws_ec2_transit_gateway_vpc_attachment" "shop" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = "vpc-0a1b2c3d4e5f60718"
  subnet_ids         = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
}`,
  cloudformation: `
Resources:
  Hub:
    Type: AWS::EC2::TransitGateway
    Properties:
      Description: hub
      AutoAcceptSharedAttachments: disable
      DefaultRouteTableAssociation: disable
      DefaultRouteTablePropagation: disable
  HubLog:
    Type: AWS::EC2::FlowLog
    Properties:
      ResourceType: TransitGateway
      ResourceId: !Ref Hub
      LogDestination: arn:aws:s3:::acme-flow-logs
      LogDestinationType: s3
      MaxAggregationInterval: 60
  Shop:
    Type: AWS::EC2::TransitGatewayVpcAttachment
    Properties:
      TransitGatewayId: !Ref Hub
      VpcId: vpc-0a1b2c3d4e5f60718
      SubnetIds: [subnet-0a1b2c3d4e5f60718, subnet-1a1b2c3d4e5f60718]`,
  gives: {
    'aws.transit-gateway.asks-before-it-attaches': 'met',
    'aws.transit-gateway.keeps-attachments-apart': 'met',
    'aws.transit-gateway.logs-traffic': 'met',
    'aws.transit-gateway.attachment-spans-zones': 'met',
  },
  holds: { 'survive-failure': 'provider', 'limit-trust': 'customer', 'segment-network': 'customer' },
};

export default examples(
  hub,
  {
    shows: 'a gateway that accepts everybody and ties everything together',
    terraform: `
resource "aws_ec2_transit_gateway" "open" {
  auto_accept_shared_attachments = "enable"
}

resource "aws_ec2_transit_gateway_vpc_attachment" "one" {
  transit_gateway_id = aws_ec2_transit_gateway.open.id
  vpc_id             = "vpc-0a1b2c3d4e5f60718"
  subnet_ids         = ["subnet-0a1b2c3d4e5f60718"]
}`,
    cloudformation: `
Resources:
  Open:
    Type: AWS::EC2::TransitGateway
    Properties: { AutoAcceptSharedAttachments: enable }
  One:
    Type: AWS::EC2::TransitGatewayAttachment
    Properties:
      TransitGatewayId: !Ref Open
      VpcId: vpc-0a1b2c3d4e5f60718
      SubnetIds: [subnet-0a1b2c3d4e5f60718]`,
    gives: {
      'aws.transit-gateway.asks-before-it-attaches': 'unmet',
      'aws.transit-gateway.keeps-attachments-apart': 'unmet',
      'aws.transit-gateway.logs-traffic': 'unmet',
      'aws.transit-gateway.attachment-spans-zones': 'unmet',
    },
  },
  variant(hub, {
    shows: 'every setting from a variable without a value',
    terraform: [
      [
        'resource "aws_ec2_transit_gateway" "hub" {',
        'variable "v" {}\nvariable "subnets" { type = list(string) }\n\nresource "aws_ec2_transit_gateway" "hub" {',
      ],
      ['attachments  = "disable"', 'attachments  = var.v'],
      ['association = "disable"', 'association = var.v'],
      ['propagation = "disable"', 'propagation = var.v'],
      ['["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]', 'var.subnets'],
    ],
    cloudformation: [
      ['Resources:\n  Hub:', "Parameters:\n  V: { Type: String }\n  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }\nResources:\n  Hub:"],
      ['Attachments: disable', 'Attachments: !Ref V'],
      ['Association: disable', 'Association: !Ref V'],
      ['Propagation: disable', 'Propagation: !Ref V'],
      ['[subnet-0a1b2c3d4e5f60718, subnet-1a1b2c3d4e5f60718]', '!Ref Subnets'],
    ],
    gives: {
      'aws.transit-gateway.asks-before-it-attaches': 'unproven',
      'aws.transit-gateway.keeps-attachments-apart': 'unproven',
      'aws.transit-gateway.attachment-spans-zones': 'unproven',
    },
  }),
  {
    shows: 'a flow log that may or may not be of this gateway',
    terraform: `
variable "gateway" {}

resource "aws_ec2_transit_gateway" "hub" {}

resource "aws_flow_log" "maybe" {
  transit_gateway_id   = var.gateway
  log_destination      = "arn:aws:s3:::acme-flow-logs"
  log_destination_type = "s3"
}`,
    cloudformation: `
Parameters:
  Gateway: { Type: String }
Resources:
  Hub:
    Type: AWS::EC2::TransitGateway
  Maybe:
    Type: AWS::EC2::FlowLog
    Properties: { ResourceType: TransitGateway, ResourceId: !Ref Gateway, LogDestination: 'arn:aws:s3:::acme-flow-logs', LogDestinationType: s3 }`,
    gives: { 'aws.transit-gateway.logs-traffic': 'unproven' },
  },
);

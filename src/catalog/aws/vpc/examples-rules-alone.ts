import { examples } from '../../../model/index.ts';

const head = `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  GroupId:
    Type: AWS::EC2::SecurityGroup::Id
  Cidr:
    Type: String
  Why:
    Type: String
Resources:`;

/** Rules of security groups that stand elsewhere. */
export default examples(
  {
    shows: 'rules of a group that stands elsewhere, as narrow as they should be',
    terraform: `
resource "aws_security_group_rule" "api" {
  type              = "ingress"
  description       = "Partners"
  security_group_id = "sg-0a1b2c3d4e5f60718"
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["198.51.100.0/24"]
}

resource "aws_security_group_rule" "out" {
  type              = "egress"
  description       = "Payment provider"
  security_group_id = "sg-0a1b2c3d4e5f60718"
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["203.0.113.0/28"]
}`,
    cloudformation: `${head}
  Api:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: sg-0a1b2c3d4e5f60718
      Description: Partners
      IpProtocol: tcp
      FromPort: 443
      ToPort: 443
      CidrIp: 198.51.100.0/24
  Out:
    Type: AWS::EC2::SecurityGroupEgress
    Properties:
      GroupId: sg-0a1b2c3d4e5f60718
      Description: Payment provider
      IpProtocol: tcp
      FromPort: 443
      ToPort: 443
      CidrIp: 203.0.113.0/28`,
    gives: {
      'aws.vpc.rule-keeps-ssh-closed': 'met',
      'aws.vpc.rule-keeps-rdp-closed': 'met',
      'aws.vpc.rule-keeps-risky-ports-closed': 'met',
      'aws.vpc.rule-opens-some-ports-only': 'met',
      'aws.vpc.rule-opens-web-ports-only': 'met',
      'aws.vpc.rule-keeps-plain-web-closed': 'met',
      'aws.vpc.inbound-rule-says-why': 'met',
      'aws.vpc.rule-limits-outbound-traffic': 'met',
      'aws.vpc.rule-names-its-destinations': 'met',
      'aws.vpc.outbound-rule-says-why': 'met',
    },
  },
  {
    shows: 'rules of a group that stands elsewhere, open to everybody and without a reason',
    terraform: `
resource "aws_vpc_security_group_ingress_rule" "all" {
  security_group_id = "sg-0a1b2c3d4e5f60718"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "all" {
  security_group_id = "sg-0a1b2c3d4e5f60718"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}`,
    cloudformation: `${head}
  In:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: sg-0a1b2c3d4e5f60718
      IpProtocol: "-1"
      CidrIp: 0.0.0.0/0
  Out:
    Type: AWS::EC2::SecurityGroupEgress
    Properties:
      GroupId: sg-0a1b2c3d4e5f60718
      IpProtocol: "-1"
      CidrIp: 0.0.0.0/0`,
    gives: {
      'aws.vpc.rule-keeps-ssh-closed': 'unmet',
      'aws.vpc.rule-keeps-rdp-closed': 'unmet',
      'aws.vpc.rule-keeps-risky-ports-closed': 'unmet',
      'aws.vpc.rule-opens-some-ports-only': 'unmet',
      'aws.vpc.rule-opens-web-ports-only': 'unmet',
      'aws.vpc.rule-keeps-plain-web-closed': 'unmet',
      'aws.vpc.inbound-rule-says-why': 'unmet',
      'aws.vpc.rule-limits-outbound-traffic': 'unmet',
      'aws.vpc.rule-names-its-destinations': 'unmet',
      'aws.vpc.outbound-rule-says-why': 'unmet',
    },
  },
  {
    shows: 'rules of a group that stands elsewhere, for addresses and reasons that are not known',
    terraform: `
variable "cidr" {
  type = string
}

variable "why" {
  type = string
}

resource "aws_security_group_rule" "in" {
  type              = "ingress"
  description       = var.why
  security_group_id = "sg-0a1b2c3d4e5f60718"
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = [var.cidr]
}

resource "aws_security_group_rule" "out" {
  type              = "egress"
  description       = var.why
  security_group_id = "sg-0a1b2c3d4e5f60718"
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = [var.cidr]
}`,
    cloudformation: `${head}
  In:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: sg-0a1b2c3d4e5f60718
      Description: !Ref Why
      IpProtocol: "-1"
      CidrIp: !Ref Cidr
  Out:
    Type: AWS::EC2::SecurityGroupEgress
    Properties:
      GroupId: sg-0a1b2c3d4e5f60718
      Description: !Ref Why
      IpProtocol: "-1"
      CidrIp: !Ref Cidr`,
    gives: {
      'aws.vpc.rule-keeps-ssh-closed': 'unproven',
      'aws.vpc.rule-keeps-rdp-closed': 'unproven',
      'aws.vpc.rule-keeps-risky-ports-closed': 'unproven',
      'aws.vpc.rule-opens-some-ports-only': 'unproven',
      'aws.vpc.rule-opens-web-ports-only': 'unproven',
      'aws.vpc.rule-keeps-plain-web-closed': 'unproven',
      'aws.vpc.inbound-rule-says-why': 'unproven',
      'aws.vpc.rule-limits-outbound-traffic': 'unproven',
      'aws.vpc.rule-names-its-destinations': 'unproven',
      'aws.vpc.outbound-rule-says-why': 'unproven',
    },
  },
);

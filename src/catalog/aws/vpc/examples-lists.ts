import { examples } from '../../../model/index.ts';

const all = (verdict: 'met' | 'unmet' | 'unproven') => ({
  'aws.vpc.list-keeps-ssh-closed': verdict,
  'aws.vpc.list-keeps-rdp-closed': verdict,
  'aws.vpc.list-keeps-ftp-closed': verdict,
  'aws.vpc.list-opens-some-ports-only': verdict,
});

/** Network lists, whose rules are tried in order. */
export default examples(
  {
    shows: 'a list that lets in HTTPS and answers, and nothing else',
    terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_network_acl" "public" {
  vpc_id = aws_vpc.main.id
}

resource "aws_network_acl_rule" "https" {
  network_acl_id = aws_network_acl.public.id
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 443
  to_port        = 443
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "answers" {
  network_acl_id = aws_network_acl.public.id
  rule_number    = 110
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 32768
  to_port        = 65535
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "out" {
  network_acl_id = aws_network_acl.public.id
  egress         = true
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "-1"
  cidr_block     = "0.0.0.0/0"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  Public:
    Type: AWS::EC2::NetworkAcl
    Properties:
      VpcId: !Ref Main
  Https:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: !Ref Public
      RuleNumber: 100
      RuleAction: allow
      Protocol: 6
      PortRange:
        From: 443
        To: 443
      CidrBlock: 0.0.0.0/0
  Answers:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: !Ref Public
      RuleNumber: 110
      RuleAction: allow
      Protocol: 6
      PortRange:
        From: 32768
        To: 65535
      CidrBlock: 0.0.0.0/0
  Out:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: !Ref Public
      Egress: true
      RuleNumber: 100
      RuleAction: allow
      Protocol: -1
      CidrBlock: 0.0.0.0/0`,
    gives: { ...all('met'), 'aws.vpc.list-names-its-ports': 'met', 'aws.vpc.list-rule-keeps-ssh-closed': 'none' },
    holds: { 'limit-exposure': 'customer' },
  },
  {
    shows: 'a list that allows all that it denied before: the lower number decides',
    terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_network_acl" "ordered" {
  vpc_id = aws_vpc.main.id

  ingress {
    rule_no    = 90
    action     = "deny"
    protocol   = "tcp"
    from_port  = 20
    to_port    = 22
    cidr_block = "0.0.0.0/0"
  }

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
    cidr_block = "0.0.0.0/0"
  }

  ingress {
    rule_no    = 110
    action     = "deny"
    protocol   = "tcp"
    from_port  = 3389
    to_port    = 3389
    cidr_block = "0.0.0.0/0"
  }
}`,
    gives: {
      'aws.vpc.list-keeps-ssh-closed': 'met',
      'aws.vpc.list-keeps-rdp-closed': 'unmet',
      'aws.vpc.list-keeps-ftp-closed': 'met',
      'aws.vpc.list-opens-some-ports-only': 'unmet',
    },
  },
  {
    shows: 'a list that lets everything in, rule by rule',
    terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_network_acl" "open" {
  vpc_id = aws_vpc.main.id
}

resource "aws_network_acl_rule" "everything" {
  network_acl_id = aws_network_acl.open.id
  rule_number    = 100
  rule_action    = "ALLOW"
  protocol       = "all"
  cidr_block     = "0.0.0.0/0"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  Open:
    Type: AWS::EC2::NetworkAcl
    Properties:
      VpcId: !Ref Main
  Everything:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: !GetAtt Open.Id
      RuleNumber: 100
      RuleAction: allow
      Protocol: -1
      CidrBlock: 0.0.0.0/0`,
    gives: { ...all('unmet'), 'aws.vpc.list-names-its-ports': 'unmet' },
  },
  {
    shows: 'a list whose rule lets in addresses that are handed in',
    terraform: `
variable "cidr" {
  type = string
}

variable "protocol" {
  type = string
}

resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_network_acl" "some" {
  vpc_id = aws_vpc.main.id
}

resource "aws_network_acl_rule" "some" {
  network_acl_id = aws_network_acl.some.id
  rule_number    = 100
  rule_action    = "allow"
  protocol       = var.protocol
  cidr_block     = var.cidr
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Cidr:
    Type: String
  Protocol:
    Type: String
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  Some:
    Type: AWS::EC2::NetworkAcl
    Properties:
      VpcId: !Ref Main
  SomeRule:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: !Ref Some
      RuleNumber: 100
      RuleAction: allow
      Protocol: !Ref Protocol
      CidrBlock: !Ref Cidr`,
    gives: { ...all('unproven'), 'aws.vpc.list-names-its-ports': 'unproven' },
  },
  {
    shows: 'the default list, taken over and left without rules, lets nothing in',
    terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_default_network_acl" "default" {
  default_network_acl_id = aws_vpc.main.default_network_acl_id
}`,
    gives: all('met'),
  },
);

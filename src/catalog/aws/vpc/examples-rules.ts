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

/** Rules of security groups that are resources of their own, beside their group. */
export default examples(
  {
    shows: 'rules of their own beside their group, which answers for them',
    terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_security_group" "app" {
  name        = "app"
  description = "Application servers"
  vpc_id      = aws_vpc.main.id
}

resource "aws_security_group_rule" "https" {
  type              = "ingress"
  description       = "From the network"
  security_group_id = aws_security_group.app.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["10.20.0.0/16"]
}

resource "aws_vpc_security_group_ingress_rule" "ssh" {
  description       = "Support"
  security_group_id = aws_security_group.app.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv6         = "::/0"
}

resource "aws_vpc_security_group_egress_rule" "mirror" {
  description       = "Package mirror"
  security_group_id = aws_security_group.app.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.9.0.10/32"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  App:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Application servers
      VpcId: !Ref Main
      SecurityGroupEgress:
        - Description: Package mirror
          IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: 10.9.0.10/32
  Https:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !GetAtt App.GroupId
      Description: From the network
      IpProtocol: tcp
      FromPort: 443
      ToPort: 443
      CidrIp: 10.20.0.0/16
  Ssh:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !Ref App
      Description: Support
      IpProtocol: tcp
      FromPort: 22
      ToPort: 22
      CidrIpv6: ::/0`,
    gives: {
      'aws.vpc.group-keeps-ssh-closed': 'unmet',
      'aws.vpc.group-keeps-rdp-closed': 'met',
      'aws.vpc.group-limits-outbound-traffic': 'met',
      'aws.vpc.group-explains-its-rules': 'met',
      'aws.vpc.rule-keeps-ssh-closed': 'none',
    },
  },
  {
    shows: 'a rule whose group is not known, which may be about any group',
    terraform: `
variable "group" {
  type = string
}

resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_security_group" "app" {
  name        = "app"
  description = "Application servers"
  vpc_id      = aws_vpc.main.id
}

resource "aws_security_group_rule" "ssh" {
  type              = "ingress"
  description       = "Support"
  security_group_id = var.group
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = ["0.0.0.0/0"]
}`,
    cloudformation: `${head}
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
  App:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Application servers
      VpcId: !Ref Main
      SecurityGroupEgress:
        - Description: Nowhere
          IpProtocol: icmp
          FromPort: 252
          ToPort: 86
          CidrIp: 255.255.255.255/32
  Ssh:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !Ref GroupId
      Description: Support
      IpProtocol: tcp
      FromPort: 22
      ToPort: 22
      CidrIp: 0.0.0.0/0`,
    gives: { 'aws.vpc.rule-keeps-ssh-closed': 'unmet' },
  },
);

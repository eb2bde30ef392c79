import { examples } from '../../../model/index.ts';

const network = {
  terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}
`,
  cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
`,
};

/** Security groups whose rules need a second look. */
export default examples(
  {
    shows: 'one address of which only the length is known, and a port that is not known at all',
    terraform: `${network.terraform}
variable "office" {
  type = string
}

variable "port" {
  type = number
}

resource "aws_security_group" "office" {
  name        = "office"
  description = "From the office"
  vpc_id      = aws_vpc.main.id

  ingress {
    description = "SSH from one address"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["\${var.office}/32"]
  }

  ingress {
    description = "Something from everywhere"
    from_port   = var.port
    to_port     = var.port
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}`,
    gives: { 'aws.vpc.group-keeps-ssh-closed': 'unproven', 'aws.vpc.group-opens-web-ports-only': 'unproven' },
  },
  {
    shows: 'pings from everywhere, which are no ports, and SSH from one address',
    terraform: `${network.terraform}
resource "aws_security_group" "probe" {
  name        = "probe"
  description = "Measured from outside"
  vpc_id      = aws_vpc.main.id

  ingress {
    description = "Echo requests"
    from_port   = 8
    to_port     = 0
    protocol    = "icmp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    description = "The bastion"
    from_port   = 22
    to_port     = 22
    protocol    = "6"
    cidr_blocks = ["203.0.113.7/32"]
  }
}`,
    gives: {
      'aws.vpc.group-keeps-ssh-closed': 'met',
      'aws.vpc.group-opens-some-ports-only': 'met',
      'aws.vpc.group-opens-web-ports-only': 'met',
    },
  },
  {
    shows: 'a group without rules: Terraform takes away the rule that lets everything out',
    terraform: `${network.terraform}
resource "aws_security_group" "silent" {
  vpc_id = aws_vpc.main.id
}`,
    gives: {
      'aws.vpc.group-limits-outbound-traffic': 'met',
      'aws.vpc.group-names-its-destinations': 'met',
      'aws.vpc.group-says-what-it-is-for': 'unmet',
      'aws.vpc.group-explains-its-rules': 'met',
    },
  },
  {
    shows: 'a group without rules: CloudFormation leaves the rule that lets everything out, also beside rules of their own',
    cloudformation: `${network.cloudformation}
  Silent:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Batch jobs
      VpcId: !Ref Main
  ToMirror:
    Type: AWS::EC2::SecurityGroupEgress
    Properties:
      GroupId: !GetAtt Silent.GroupId
      Description: Package mirror
      IpProtocol: tcp
      FromPort: 443
      ToPort: 443
      CidrIp: 10.9.0.10/32`,
    gives: {
      'aws.vpc.group-limits-outbound-traffic': 'unmet',
      'aws.vpc.group-names-its-destinations': 'unmet',
      'aws.vpc.group-says-what-it-is-for': 'met',
      'aws.vpc.group-explains-its-rules': 'met',
    },
  },
  {
    shows: 'a prefix list may hold any addresses, a security group never holds everybody',
    terraform: `${network.terraform}
resource "aws_ec2_managed_prefix_list" "offices" {
  name           = "offices"
  address_family = "IPv4"
  max_entries    = 5
}

resource "aws_security_group" "bastion" {
  name        = "bastion"
  description = "Bastion"
  vpc_id      = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "offices" {
  security_group_id = aws_security_group.bastion.id
  description       = "Offices"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  prefix_list_id    = aws_ec2_managed_prefix_list.offices.id
}

resource "aws_vpc_security_group_ingress_rule" "peers" {
  security_group_id            = aws_security_group.bastion.id
  description                  = "Other bastions"
  ip_protocol                  = "tcp"
  from_port                    = 3389
  to_port                      = 3389
  referenced_security_group_id = aws_security_group.bastion.id
}

resource "aws_vpc_security_group_egress_rule" "network" {
  security_group_id = aws_security_group.bastion.id
  description       = "The network"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "10.20.0.0/16"
}`,
    cloudformation: `${network.cloudformation}
  Offices:
    Type: AWS::EC2::PrefixList
    Properties:
      PrefixListName: offices
      AddressFamily: IPv4
      MaxEntries: 5
  Bastion:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupName: bastion
      GroupDescription: Bastion
      VpcId: !Ref Main
      SecurityGroupEgress:
        - Description: The network
          IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 10.20.0.0/16
  FromOffices:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !GetAtt Bastion.GroupId
      Description: Offices
      IpProtocol: tcp
      FromPort: 22
      ToPort: 22
      SourcePrefixListId: !Ref Offices
  FromPeers:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !GetAtt Bastion.GroupId
      Description: Other bastions
      IpProtocol: tcp
      FromPort: 3389
      ToPort: 3389
      SourceSecurityGroupId: !GetAtt Bastion.GroupId`,
    gives: { 'aws.vpc.group-keeps-ssh-closed': 'unproven', 'aws.vpc.group-keeps-rdp-closed': 'met' },
  },
);

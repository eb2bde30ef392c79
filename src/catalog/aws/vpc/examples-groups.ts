import { examples } from '../../../model/index.ts';

const network = {
  terraform: `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}
`,
  cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  AdminCidr:
    Type: String
  Purpose:
    Type: String
Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.20.0.0/16
`,
};

/** Security groups with their rules inside. */
export default examples(
  {
    shows: 'a group that offers HTTPS to the internet and talks to one other group',
    terraform: `${network.terraform}
resource "aws_security_group" "web" {
  name        = "shop-web"
  description = "Load balancers of the shop"
  vpc_id      = aws_vpc.main.id

  ingress {
    description = "Customers"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    description      = "Customers over IPv6"
    from_port        = 443
    to_port          = 443
    protocol         = "tcp"
    ipv6_cidr_blocks = ["::/0"]
  }

  egress {
    description     = "The application"
    from_port       = 8443
    to_port         = 8443
    protocol        = "tcp"
    security_groups = [aws_security_group.app.id]
  }
}

resource "aws_security_group" "app" {
  name        = "shop-app"
  description = "Application servers of the shop"
  vpc_id      = aws_vpc.main.id
}`,
    cloudformation: `${network.cloudformation}
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupName: shop-web
      GroupDescription: Load balancers of the shop
      VpcId: !Ref Main
      SecurityGroupIngress:
        - Description: Customers
          IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: 0.0.0.0/0
        - Description: Customers over IPv6
          IpProtocol: "6"
          FromPort: 443
          ToPort: 443
          CidrIpv6: ::/0
      SecurityGroupEgress:
        - Description: The application
          IpProtocol: tcp
          FromPort: 8443
          ToPort: 8443
          DestinationSecurityGroupId: !GetAtt App.GroupId
  App:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupName: shop-app
      GroupDescription: Application servers of the shop
      VpcId: !Ref Main`,
    about: { terraform: 'aws_security_group.web', cloudformation: 'Web' },
    gives: {
      'aws.vpc.group-keeps-ssh-closed': 'met',
      'aws.vpc.group-keeps-rdp-closed': 'met',
      'aws.vpc.group-keeps-risky-ports-closed': 'met',
      'aws.vpc.group-opens-some-ports-only': 'met',
      'aws.vpc.group-opens-web-ports-only': 'met',
      'aws.vpc.group-keeps-plain-web-closed': 'met',
      'aws.vpc.group-limits-outbound-traffic': 'met',
      'aws.vpc.group-names-its-destinations': 'met',
      'aws.vpc.group-says-what-it-is-for': 'met',
      'aws.vpc.group-explains-its-rules': 'met',
      'aws.vpc.default-group-allows-nothing': 'none',
    },
    holds: { 'limit-exposure': 'customer', 'encrypt-at-rest': 'not-applicable' },
  },
  {
    shows: 'a group that opens everything both ways, over a protocol of -1',
    terraform: `${network.terraform}
resource "aws_security_group" "anything" {
  name        = "anything"
  description = ""
  vpc_id      = aws_vpc.main.id

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "all"
    cidr_blocks = ["0.0.0.0/0"]
  }
}`,
    cloudformation: `${network.cloudformation}
  Anything:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupName: anything
      GroupDescription: ""
      VpcId: !Ref Main
      SecurityGroupIngress:
        IpProtocol: -1
        CidrIp: 0.0.0.0/0
      SecurityGroupEgress:
        - IpProtocol: "-1"
          CidrIp: 0.0.0.0/0`,
    gives: {
      'aws.vpc.group-keeps-ssh-closed': 'unmet',
      'aws.vpc.group-keeps-rdp-closed': 'unmet',
      'aws.vpc.group-keeps-risky-ports-closed': 'unmet',
      'aws.vpc.group-opens-some-ports-only': 'unmet',
      'aws.vpc.group-opens-web-ports-only': 'unmet',
      'aws.vpc.group-keeps-plain-web-closed': 'unmet',
      'aws.vpc.group-limits-outbound-traffic': 'unmet',
      'aws.vpc.group-names-its-destinations': 'unmet',
      'aws.vpc.group-says-what-it-is-for': 'unmet',
      'aws.vpc.group-explains-its-rules': 'unmet',
    },
  },
  {
    shows: 'SSH in the middle of a range of ports, and a database over IPv6',
    terraform: `${network.terraform}
resource "aws_security_group" "ranges" {
  name        = "ranges"
  description = "Build machines"
  vpc_id      = aws_vpc.main.id

  ingress = [
    {
      description      = "Everything below 1024"
      from_port        = 20
      to_port          = 1023
      protocol         = "tcp"
      cidr_blocks      = ["10.0.0.0/8", "0.0.0.0/0"]
      ipv6_cidr_blocks = []
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    },
    {
      description      = "Reports"
      from_port        = 5432
      to_port          = 5432
      protocol         = "tcp"
      cidr_blocks      = []
      ipv6_cidr_blocks = ["::/0"]
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    },
  ]
}`,
    gives: {
      'aws.vpc.group-keeps-ssh-closed': 'unmet',
      'aws.vpc.group-keeps-rdp-closed': 'met',
      'aws.vpc.group-keeps-risky-ports-closed': 'unmet',
      'aws.vpc.group-opens-some-ports-only': 'met',
      'aws.vpc.group-opens-web-ports-only': 'unmet',
      'aws.vpc.group-keeps-plain-web-closed': 'unmet',
      'aws.vpc.group-limits-outbound-traffic': 'met',
    },
  },
  {
    shows: 'addresses, ports and reasons that are not known yet',
    terraform: `${network.terraform}
variable "admin_cidr" {
  type = string
}

variable "port" {
  type = number
}

variable "purpose" {
  type = string
}

resource "aws_security_group" "admin" {
  name        = "admin"
  description = var.purpose
  vpc_id      = aws_vpc.main.id

  ingress {
    description = var.purpose
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = [var.admin_cidr]
  }

  egress {
    description = "Upstream"
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = [var.admin_cidr]
  }
}`,
    cloudformation: `${network.cloudformation}
  Admin:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupName: admin
      GroupDescription: !Ref Purpose
      VpcId: !Ref Main
      SecurityGroupIngress:
        - Description: !Ref Purpose
          IpProtocol: tcp
          FromPort: 0
          ToPort: 65535
          CidrIp: !Ref AdminCidr
      SecurityGroupEgress:
        - Description: Upstream
          IpProtocol: tcp
          FromPort: 0
          ToPort: 65535
          CidrIp: !Ref AdminCidr`,
    gives: {
      'aws.vpc.group-keeps-ssh-closed': 'unproven',
      'aws.vpc.group-keeps-rdp-closed': 'unproven',
      'aws.vpc.group-keeps-risky-ports-closed': 'unproven',
      'aws.vpc.group-opens-some-ports-only': 'unproven',
      'aws.vpc.group-opens-web-ports-only': 'unproven',
      'aws.vpc.group-keeps-plain-web-closed': 'unproven',
      'aws.vpc.group-limits-outbound-traffic': 'unproven',
      'aws.vpc.group-names-its-destinations': 'unproven',
      'aws.vpc.group-says-what-it-is-for': 'unproven',
      'aws.vpc.group-explains-its-rules': 'unproven',
    },
  },
);

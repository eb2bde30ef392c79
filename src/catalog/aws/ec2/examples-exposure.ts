import { examples } from '../../../model/index.ts';

/** Instances that the internet reaches. */
export default examples(
  {
    shows: 'a public instance with SSH open to everybody, and one that is reached over HTTPS only',
    terraform: `
resource "aws_security_group" "ssh" {
  name        = "ssh"
  description = "Support"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  ingress {
    description = "Support from anywhere"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "bastion" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "t3.micro"
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.ssh.id]
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Ssh:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Support
      VpcId: vpc-0a1b2c3d4e5f60718
      SecurityGroupIngress:
        - Description: Support from anywhere
          IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 0.0.0.0/0
  Bastion:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      NetworkInterfaces:
        - DeviceIndex: "0"
          AssociatePublicIpAddress: true
          GroupSet:
            - !Ref Ssh`,
    gives: { 'aws.ec2.public-instance-keeps-admin-ports-closed': 'unmet', 'aws.ec2.instance-has-no-public-address': 'unmet' },
  },
  {
    shows: 'a public address that is attached from outside, behind a group for HTTPS only',
    terraform: `
resource "aws_security_group" "https" {
  name        = "https"
  description = "Customers"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  ingress {
    description = "HTTPS"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "web" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "t3.micro"
  associate_public_ip_address = false
  vpc_security_group_ids      = [aws_security_group.https.id]
}

resource "aws_eip" "web" {
  instance = aws_instance.web.id
  domain   = "vpc"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Https:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Customers
      VpcId: vpc-0a1b2c3d4e5f60718
      SecurityGroupIngress:
        - Description: HTTPS
          IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: 0.0.0.0/0
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      NetworkInterfaces:
        - DeviceIndex: "0"
          AssociatePublicIpAddress: false
          GroupSet:
            - !GetAtt Https.GroupId
  WebAddress:
    Type: AWS::EC2::EIP
    Properties:
      Domain: vpc
      InstanceId: !Ref Web`,
    gives: { 'aws.ec2.public-instance-keeps-admin-ports-closed': 'met', 'aws.ec2.instance-has-no-public-address': 'unmet' },
  },
);

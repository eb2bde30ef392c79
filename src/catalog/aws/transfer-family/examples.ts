import { type Example, examples, variant } from '../../../model/index.ts';

const bare: Example = {
  shows: 'a server of which nothing is said: SFTP on the internet, by an old security policy, without a log',
  terraform: `
resource "aws_transfer_server" "files" {
  identity_provider_type = "SERVICE_MANAGED"
}`,
  cloudformation: `
Resources:
  Files:
    Type: AWS::Transfer::Server
    Properties:
      IdentityProviderType: SERVICE_MANAGED`,
  gives: {
    'aws.transfer-family.encrypts-transfers': 'met',
    'aws.transfer-family.refuses-outdated-algorithms': 'unmet',
    'aws.transfer-family.is-in-your-network': 'unmet',
    'aws.transfer-family.keeps-logs': 'unmet',
    'aws.transfer-family.keeps-its-key-out-of-the-source': 'met',
  },
  holds: { 'encrypt-at-rest': 'not-applicable', 'survive-failure': 'provider', 'filter-traffic': 'provider+customer' },
};

const partners: Example = {
  shows: 'a server in your network, with a current security policy and a log',
  terraform: `
resource "aws_security_group" "partners" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["203.0.113.0/24"]
  }
}

resource "aws_transfer_server" "partners" {
  protocols                   = ["SFTP"]
  endpoint_type               = "VPC"
  security_policy_name        = "TransferSecurityPolicy-2024-01"
  structured_log_destinations = ["arn:aws:logs:eu-west-1:111122223333:log-group:transfers:*"]
  endpoint_details {
    vpc_id             = "vpc-0123456789abcdef0"
    subnet_ids         = ["subnet-1", "subnet-2"]
    security_group_ids = [aws_security_group.partners.id]
  }
}`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: partners
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 203.0.113.0/24 }
  Partners:
    Type: AWS::Transfer::Server
    Properties:
      Protocols: [SFTP]
      EndpointType: VPC
      SecurityPolicyName: TransferSecurityPolicy-2024-01
      StructuredLogDestinations: ['arn:aws:logs:eu-west-1:111122223333:log-group:transfers:*']
      EndpointDetails:
        VpcId: vpc-0123456789abcdef0
        SubnetIds: [subnet-1, subnet-2]
        SecurityGroupIds: [!GetAtt Group.GroupId]`,
  gives: {
    'aws.transfer-family.encrypts-transfers': 'met',
    'aws.transfer-family.refuses-outdated-algorithms': 'met',
    'aws.transfer-family.is-in-your-network': 'met',
    'aws.transfer-family.is-not-opened-by-a-group': 'met',
    'aws.transfer-family.keeps-logs': 'met',
  },
  holds: { 'filter-traffic': 'customer', 'survive-failure': 'provider+customer' },
};

export default examples(
  bare,
  partners,
  variant(partners, {
    shows: 'FTP, with a fixed public address and an open group',
    terraform: [
      ['["SFTP"]', '["FTP", "SFTP"]'],
      ['"203.0.113.0/24"', '"0.0.0.0/0"'],
      ['subnet_ids         = ["subnet-1", "subnet-2"]', 'subnet_ids         = ["subnet-1"]\n    address_allocation_ids = ["eipalloc-1"]'],
    ],
    cloudformation: [
      ['Protocols: [SFTP]', 'Protocols: [FTP, SFTP]'],
      ['CidrIp: 203.0.113.0/24', 'CidrIp: 0.0.0.0/0'],
      ['SubnetIds: [subnet-1, subnet-2]', 'SubnetIds: [subnet-1]\n        AddressAllocationIds: [eipalloc-1]'],
    ],
    gives: {
      'aws.transfer-family.encrypts-transfers': 'unmet',
      'aws.transfer-family.is-in-your-network': 'unmet',
      'aws.transfer-family.is-not-opened-by-a-group': 'unmet',
    },
  }),
  {
    shows: 'a private key of the server in the source',
    terraform: `
resource "aws_transfer_server" "moved" {
  host_key = "not a real key"
}`,
    gives: { 'aws.transfer-family.keeps-its-key-out-of-the-source': 'unmet' },
  },
  {
    shows: 'a server of variables without a value',
    terraform: `
variable "protocols" { type = list(string) }
variable "type" {}
variable "policy" {}
variable "logs" { type = list(string) }
variable "key" { sensitive = true }
variable "groups" { type = list(string) }

resource "aws_transfer_server" "s" {
  protocols                   = var.protocols
  endpoint_type               = var.type
  security_policy_name        = var.policy
  structured_log_destinations = var.logs
  host_key                    = var.key
  endpoint_details {
    vpc_id             = "vpc-0123456789abcdef0"
    security_group_ids = var.groups
  }
}`,
    gives: {
      'aws.transfer-family.encrypts-transfers': 'unproven',
      'aws.transfer-family.refuses-outdated-algorithms': 'unproven',
      'aws.transfer-family.is-in-your-network': 'unproven',
      'aws.transfer-family.is-not-opened-by-a-group': 'unproven',
      'aws.transfer-family.keeps-logs': 'unproven',
      'aws.transfer-family.keeps-its-key-out-of-the-source': 'unproven',
    },
  },
);

import { examples } from '../../../model/index.ts';

const all = (verdict: 'met' | 'unmet' | 'unproven') => ({
  'aws.vpc.list-rule-keeps-ssh-closed': verdict,
  'aws.vpc.list-rule-keeps-rdp-closed': verdict,
  'aws.vpc.list-rule-keeps-ftp-closed': verdict,
  'aws.vpc.list-rule-opens-some-ports-only': verdict,
});

/** Rules of network lists that stand elsewhere. */
export default examples(
  {
    shows: 'a rule of a list that stands elsewhere: one network, one port',
    terraform: `
resource "aws_network_acl_rule" "ssh" {
  network_acl_id = "acl-0a1b2c3d4e5f60718"
  rule_number    = 200
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 22
  to_port        = 22
  cidr_block     = "10.0.0.0/16"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Ssh:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-0a1b2c3d4e5f60718
      RuleNumber: 200
      RuleAction: allow
      Protocol: 6
      PortRange:
        From: 22
        To: 22
      CidrBlock: 10.0.0.0/16`,
    gives: { ...all('met'), 'aws.vpc.list-rule-names-its-ports': 'met' },
  },
  {
    shows: 'a rule of a list that stands elsewhere, for all traffic from everywhere',
    terraform: `
resource "aws_network_acl_rule" "all" {
  network_acl_id  = "acl-0a1b2c3d4e5f60718"
  rule_number     = 200
  rule_action     = "allow"
  protocol        = "-1"
  ipv6_cidr_block = "::/0"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  All:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-0a1b2c3d4e5f60718
      RuleNumber: 200
      RuleAction: allow
      Protocol: -1
      Ipv6CidrBlock: ::/0`,
    gives: { ...all('unmet'), 'aws.vpc.list-rule-names-its-ports': 'unmet' },
  },
  {
    shows: 'a rule of a list that stands elsewhere, whose action is handed in',
    terraform: `
variable "action" {
  type = string
}

resource "aws_network_acl_rule" "all" {
  network_acl_id = "acl-0a1b2c3d4e5f60718"
  rule_number    = 200
  rule_action    = var.action
  protocol       = "-1"
  cidr_block     = "0.0.0.0/0"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Action:
    Type: String
Resources:
  All:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-0a1b2c3d4e5f60718
      RuleNumber: 200
      RuleAction: !Ref Action
      Protocol: -1
      CidrBlock: 0.0.0.0/0`,
    gives: { ...all('unproven'), 'aws.vpc.list-rule-names-its-ports': 'unproven' },
  },
);

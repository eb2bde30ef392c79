import { type Example, examples, variant } from '../../../model/index.ts';

const namespace: Example = {
  shows: 'a namespace with a key of your own and its logs sent on',
  terraform: `
resource "aws_redshiftserverless_namespace" "lake" {
  namespace_name        = "lake"
  kms_key_id            = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  manage_admin_password = true
  log_exports           = ["connectionlog", "userlog"]
}`,
  cloudformation: `
Resources:
  Lake:
    Type: AWS::RedshiftServerless::Namespace
    Properties:
      NamespaceName: lake
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
      ManageAdminPassword: true
      LogExports: [connectionlog, userlog]`,
  gives: {
    'aws.redshift.namespace-uses-your-own-key': 'met',
    'aws.redshift.namespace-keeps-an-audit-log': 'met',
    'aws.redshift.namespace-keeps-its-password-out-of-the-source': 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'upgrade-platform': 'not-applicable', 'limit-exposure': 'not-applicable' },
};

const workgroup: Example = {
  shows: 'a workgroup of your network alone',
  terraform: `
resource "aws_redshiftserverless_workgroup" "lake" {
  namespace_name       = "lake"
  workgroup_name       = "lake"
  enhanced_vpc_routing = true
  publicly_accessible  = false
  config_parameter {
    parameter_key   = "require_ssl"
    parameter_value = "true"
  }
}`,
  cloudformation: `
Resources:
  Lake:
    Type: AWS::RedshiftServerless::Workgroup
    Properties:
      NamespaceName: lake
      WorkgroupName: lake
      EnhancedVpcRouting: true
      PubliclyAccessible: false
      ConfigParameters:
        - { ParameterKey: require_ssl, ParameterValue: 'true' }`,
  gives: {
    'aws.redshift.workgroup-has-no-public-address': 'met',
    'aws.redshift.workgroup-demands-tls': 'met',
    'aws.redshift.workgroup-routes-through-your-network': 'met',
    'aws.redshift.workgroup-is-not-opened-by-a-group': 'none',
  },
  holds: { 'encrypt-at-rest': 'not-applicable', 'apply-platform-patches': 'provider' },
};

const publicOne: Example = {
  shows: 'a public workgroup behind an open group, without TLS',
  terraform: `
resource "aws_security_group" "any" {
  ingress {
    from_port   = 5439
    to_port     = 5439
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_redshiftserverless_workgroup" "any" {
  namespace_name      = "any"
  workgroup_name      = "any"
  publicly_accessible = true
  security_group_ids  = [aws_security_group.any.id]
  config_parameter {
    parameter_key   = "require_ssl"
    parameter_value = "false"
  }
}`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: any
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 5439, ToPort: 5439, CidrIp: 0.0.0.0/0 }
  Any:
    Type: AWS::RedshiftServerless::Workgroup
    Properties:
      NamespaceName: any
      WorkgroupName: any
      PubliclyAccessible: true
      SecurityGroupIds: [!GetAtt Group.GroupId]
      ConfigParameters:
        - { ParameterKey: require_ssl, ParameterValue: 'false' }`,
  gives: {
    'aws.redshift.workgroup-has-no-public-address': 'unmet',
    'aws.redshift.workgroup-is-not-opened-by-a-group': 'unmet',
    'aws.redshift.workgroup-demands-tls': 'unmet',
    'aws.redshift.workgroup-routes-through-your-network': 'unmet',
  },
};

export default examples(
  namespace,
  {
    shows: 'a namespace with a password in the source and nothing else',
    terraform: `
resource "aws_redshiftserverless_namespace" "bare" {
  namespace_name      = "bare"
  admin_username      = "keeper"
  admin_user_password = "Not-a-real-1"
}`,
    cloudformation: `
Resources:
  Bare:
    Type: AWS::RedshiftServerless::Namespace
    Properties:
      NamespaceName: bare
      AdminUsername: keeper
      AdminUserPassword: Not-a-real-1`,
    gives: {
      'aws.redshift.namespace-uses-your-own-key': 'unmet',
      'aws.redshift.namespace-keeps-an-audit-log': 'unmet',
      'aws.redshift.namespace-keeps-its-password-out-of-the-source': 'unmet',
    },
  },
  {
    shows: 'a namespace of variables without a value',
    terraform: `
variable "key" {}
variable "password" { sensitive = true }
variable "logs" { type = list(string) }

resource "aws_redshiftserverless_namespace" "n" {
  namespace_name      = "n"
  kms_key_id          = var.key
  admin_user_password = var.password
  log_exports         = var.logs
}`,
    cloudformation: `
Parameters:
  Key: { Type: String }
  Password: { Type: String, NoEcho: true }
  Logs: { Type: CommaDelimitedList }
Resources:
  N:
    Type: AWS::RedshiftServerless::Namespace
    Properties:
      NamespaceName: n
      KmsKeyId: !Ref Key
      AdminUserPassword: !Ref Password
      LogExports: !Ref Logs`,
    gives: {
      'aws.redshift.namespace-uses-your-own-key': 'unproven',
      'aws.redshift.namespace-keeps-an-audit-log': 'unproven',
      'aws.redshift.namespace-keeps-its-password-out-of-the-source': 'unproven',
    },
  },
  workgroup,
  publicOne,
  variant(publicOne, {
    shows: 'a public workgroup behind a group for the office',
    terraform: [['"0.0.0.0/0"', '"203.0.113.0/24"']],
    cloudformation: [['CidrIp: 0.0.0.0/0', 'CidrIp: 203.0.113.0/24']],
    gives: { 'aws.redshift.workgroup-is-not-opened-by-a-group': 'met' },
  }),
  {
    shows: 'a workgroup of variables without a value',
    terraform: `
variable "on" { type = bool }
variable "tls" {}

resource "aws_redshiftserverless_workgroup" "w" {
  namespace_name       = "w"
  workgroup_name       = "w"
  publicly_accessible  = var.on
  enhanced_vpc_routing = var.on
  config_parameter {
    parameter_key   = "require_ssl"
    parameter_value = var.tls
  }
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Tls: { Type: String }
Resources:
  W:
    Type: AWS::RedshiftServerless::Workgroup
    Properties:
      NamespaceName: w
      WorkgroupName: w
      PubliclyAccessible: !Ref Switch
      EnhancedVpcRouting: !Ref Switch
      ConfigParameters:
        - { ParameterKey: require_ssl, ParameterValue: !Ref Tls }`,
    gives: {
      'aws.redshift.workgroup-has-no-public-address': 'unproven',
      'aws.redshift.workgroup-demands-tls': 'unproven',
      'aws.redshift.workgroup-routes-through-your-network': 'unproven',
      'aws.redshift.workgroup-is-not-opened-by-a-group': 'unproven',
    },
  },
);

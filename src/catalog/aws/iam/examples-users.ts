import { examples } from '../../../model/index.ts';
import { rights } from './rights-of-kind.ts';

export default examples(
  {
    shows: 'a user whose rights come from a group, with a password that only its owner can read',
    terraform: `
resource "aws_iam_group" "developers" {
  name = "developers"
}

resource "aws_iam_group_policy" "developers" {
  group  = aws_iam_group.developers.name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::acme-docs/*" }] })
}

resource "aws_iam_user" "jane" {
  name = "jane"
}

resource "aws_iam_user_group_membership" "jane" {
  user   = aws_iam_user.jane.name
  groups = [aws_iam_group.developers.name]
}

resource "aws_iam_user_login_profile" "jane" {
  user    = aws_iam_user.jane.name
  pgp_key = "keybase:jane"
}
`,
    cloudformation: `
Resources:
  Developers:
    Type: AWS::IAM::Group
    Properties:
      GroupName: developers
      Policies:
        - PolicyName: developers
          PolicyDocument:
            Statement:
              - { Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::acme-docs/*" }
  Jane:
    Type: AWS::IAM::User
    Properties:
      UserName: jane
      LoginProfile:
        Password: "{{resolve:secretsmanager:jane:SecretString:password}}"
  Membership:
    Type: AWS::IAM::UserToGroupAddition
    Properties:
      GroupName: !Ref Developers
      Users: [!Ref Jane]
`,
    gives: {
      ...rights('user', 'met'),
      ...rights('group', 'met'),
      'aws.iam.user-gets-rights-through-groups': 'met',
      'aws.iam.user-has-no-lasting-keys': 'met',
      'aws.iam.user-password-stays-secret': 'met',
    },
    holds: { 'authenticate-strongly': 'customer', 'guard-credentials': 'customer', 'limit-trust': 'not-applicable' },
  },
  {
    shows: 'a user with a key, a password in plain sight and every right there is',
    terraform: `
resource "aws_iam_user" "deploy" {
  name = "deploy"
}

resource "aws_iam_user_policy" "deploy" {
  user = aws_iam_user.deploy.name
  policy = <<-JSON
    { "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }, { "Effect": "Allow", "Action": "s3:*", "Resource": "*" }] }
  JSON
}

resource "aws_iam_access_key" "deploy" {
  user = aws_iam_user.deploy.name
}

resource "aws_iam_user_login_profile" "deploy" {
  user = aws_iam_user.deploy.name
}
`,
    cloudformation: `
Resources:
  Deploy:
    Type: AWS::IAM::User
    Properties:
      UserName: deploy
      LoginProfile:
        Password: deploy-2024
  DeployPolicy:
    Type: AWS::IAM::UserPolicy
    Properties:
      PolicyName: deploy
      UserName: !Ref Deploy
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: "*", Resource: "*" }
          - { Effect: Allow, Action: "s3:*", Resource: "*" }
  DeployKey:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: !Ref Deploy
`,
    gives: {
      ...rights('user', 'unmet'),
      'aws.iam.user-gets-rights-through-groups': 'unmet',
      'aws.iam.user-has-no-lasting-keys': 'unmet',
      'aws.iam.user-password-stays-secret': 'unmet',
    },
  },
  {
    shows: 'a user whose policy, key and password depend on what is handed in',
    terraform: `
variable "policy" {}
variable "status" {}
variable "pgp_key" {}

resource "aws_iam_user" "deploy" {
  name = "deploy"
}

resource "aws_iam_user_policy" "deploy" {
  user   = aws_iam_user.deploy.name
  policy = var.policy
}

resource "aws_iam_access_key" "deploy" {
  user   = aws_iam_user.deploy.name
  status = var.status
}

resource "aws_iam_user_login_profile" "deploy" {
  user    = aws_iam_user.deploy.name
  pgp_key = var.pgp_key
}
`,
    cloudformation: `
Parameters:
  Policy: { Type: String }
  Status: { Type: String }
  Password: { Type: String, NoEcho: true }
Resources:
  Deploy:
    Type: AWS::IAM::User
    Properties:
      UserName: deploy
      LoginProfile:
        Password: !Ref Password
  DeployPolicy:
    Type: AWS::IAM::UserPolicy
    Properties:
      PolicyName: deploy
      UserName: !Ref Deploy
      PolicyDocument: !Ref Policy
  DeployKey:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: !Ref Deploy
      Status: !Ref Status
`,
    gives: {
      ...rights('user', 'unproven'),
      'aws.iam.user-gets-rights-through-groups': 'unproven',
      'aws.iam.user-has-no-lasting-keys': 'unproven',
      'aws.iam.user-password-stays-secret': 'unproven',
    },
  },
  {
    shows: 'a user who is an administrator through its group',
    terraform: `
resource "aws_iam_group" "admins" {
  name = "admins"
}

resource "aws_iam_group_policy_attachment" "admins" {
  group      = aws_iam_group.admins.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_user" "jane" {
  name = "jane"
}

resource "aws_iam_group_membership" "admins" {
  name  = "admins"
  group = aws_iam_group.admins.name
  users = [aws_iam_user.jane.name]
}
`,
    cloudformation: `
Resources:
  Admins:
    Type: AWS::IAM::Group
    Properties:
      GroupName: admins
      ManagedPolicyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"]
  Jane:
    Type: AWS::IAM::User
    Properties:
      UserName: jane
      Groups: [!Ref Admins]
`,
    gives: {
      'aws.iam.user-is-no-administrator': 'unmet',
      'aws.iam.user-cannot-raise-its-rights': 'unmet',
      'aws.iam.user-gets-rights-through-groups': 'met',
      'aws.iam.group-is-no-administrator': 'unmet',
      'aws.iam.group-cannot-raise-its-rights': 'unmet',
    },
  },
  {
    shows: 'a group that may do too much',
    terraform: `
resource "aws_iam_group" "operators" {
  name = "operators"
}

resource "aws_iam_group_policy" "operators" {
  group = aws_iam_group.operators.id
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "ec2:*", Resource = "*" },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::*:role/*" },
      { Effect = "Allow", Action = "*", Resource = "arn:aws:s3:::acme-logs/*" },
    ]
  })
}
`,
    cloudformation: `
Resources:
  Operators:
    Type: AWS::IAM::Group
    Properties:
      GroupName: operators
  OperatorsPolicy:
    Type: AWS::IAM::GroupPolicy
    Properties:
      PolicyName: operators
      GroupName: !Ref Operators
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: "ec2:*", Resource: "*" }
          - { Effect: Allow, Action: "iam:PassRole", Resource: "arn:aws:iam::*:role/*" }
          - { Effect: Allow, Action: "*", Resource: "arn:aws:s3:::acme-logs/*" }
`,
    gives: {
      'aws.iam.group-is-no-administrator': 'met',
      'aws.iam.group-names-its-actions': 'unmet',
      'aws.iam.group-names-actions-of-services': 'unmet',
      'aws.iam.group-names-its-resources': 'unmet',
      'aws.iam.group-cannot-raise-its-rights': 'unmet',
      'aws.iam.group-passes-named-roles-only': 'unmet',
    },
  },
  {
    shows: 'a group whose policy is handed in without a value',
    terraform: `
variable "policy" {}

resource "aws_iam_group" "operators" {
  name = "operators"
}

resource "aws_iam_group_policy" "operators" {
  group  = aws_iam_group.operators.name
  policy = var.policy
}
`,
    cloudformation: `
Parameters:
  Policy: { Type: String }
Resources:
  Operators:
    Type: AWS::IAM::Group
    Properties:
      GroupName: operators
  OperatorsPolicy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: operators
      Groups: [!Ref Operators]
      PolicyDocument: !Ref Policy
`,
    gives: rights('group', 'unproven'),
  },
);

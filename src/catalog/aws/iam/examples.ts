import { examples } from '../../../model/index.ts';
import { rights } from './rights-of-kind.ts';

export default examples(
  {
    shows: 'a role of a container, that reads one bucket and may hand on one role',
    terraform: `
resource "aws_iam_role" "orders" {
  name = "orders"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "orders" {
  role = aws_iam_role.orders.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Read", Effect = "Allow", Action = ["s3:GetObject"], Resource = "arn:aws:s3:::acme-orders/*" },
      { Sid = "Hand", Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::111122223333:role/orders-report" },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "pull" {
  role       = aws_iam_role.orders.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}
`,
    cloudformation: `
Resources:
  Orders:
    Type: AWS::IAM::Role
    Properties:
      RoleName: orders
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { Service: ecs-tasks.amazonaws.com }
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy
  OrdersPolicy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: orders
      Roles: [!Ref Orders]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - { Sid: Read, Effect: Allow, Action: ["s3:GetObject"], Resource: "arn:aws:s3:::acme-orders/*" }
          - { Sid: Hand, Effect: Allow, Action: "iam:PassRole", Resource: "arn:aws:iam::111122223333:role/orders-report" }
`,
    gives: {
      ...rights('role', 'met'),
      'aws.iam.role-is-closed-to-strangers': 'met',
      'aws.iam.role-trusts-no-account-as-a-whole': 'met',
      'aws.iam.role-names-the-subject-of-a-federation': 'met',
      'aws.iam.grant-is-no-administrator': 'none',
    },
    holds: { 'grant-least-access': 'customer', 'limit-trust': 'customer', 'guard-credentials': 'provider', 'apply-os-patches': 'not-applicable' },
  },
  {
    shows: 'a role with everything, that everybody may take',
    terraform: `
data "aws_iam_policy_document" "all" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
  statement {
    actions   = ["ec2:*"]
    resources = ["*"]
  }
}

resource "aws_iam_role" "build" {
  name               = "build"
  assume_role_policy = <<-JSON
    { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" }] }
  JSON
  inline_policy {
    name   = "all"
    policy = data.aws_iam_policy_document.all.json
  }
}
`,
    cloudformation: `
Resources:
  Build:
    Type: AWS::IAM::Role
    Properties:
      RoleName: build
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - { Effect: Allow, Principal: { AWS: "*" }, Action: "sts:AssumeRole" }
      Policies:
        - PolicyName: all
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - { Effect: Allow, Action: ["*"], Resource: ["*"] }
              - { Effect: Allow, Action: ["ec2:*"], Resource: ["*"] }
`,
    gives: { ...rights('role', 'unmet'), 'aws.iam.role-is-closed-to-strangers': 'unmet' },
  },
  {
    shows: 'a role whose policy is handed in without a value, and whose trust too',
    terraform: `
variable "policy" {}
variable "trusted" {}

resource "aws_iam_role" "build" {
  name = "build"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.trusted, Federated = var.trusted }, Action = "sts:*" }]
  })
}

resource "aws_iam_role_policy" "build" {
  role   = aws_iam_role.build.id
  policy = var.policy
}
`,
    cloudformation: `
Parameters:
  Policy: { Type: String }
  Trusted: { Type: String }
Resources:
  Build:
    Type: AWS::IAM::Role
    Properties:
      RoleName: build
      AssumeRolePolicyDocument:
        Statement:
          - { Effect: Allow, Principal: { AWS: !Ref Trusted, Federated: !Ref Trusted }, Action: "sts:*" }
  BuildPolicy:
    Type: AWS::IAM::RolePolicy
    Properties:
      PolicyName: build
      RoleName: !Ref Build
      PolicyDocument: !Ref Policy
`,
    gives: {
      ...rights('role', 'unproven'),
      'aws.iam.role-is-closed-to-strangers': 'unproven',
      'aws.iam.role-trusts-no-account-as-a-whole': 'unproven',
      'aws.iam.role-names-the-subject-of-a-federation': 'unproven',
    },
  },
  {
    shows: 'a role with AdministratorAccess, held within a permissions boundary',
    terraform: `
resource "aws_iam_policy" "limit" {
  name   = "limit"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "arn:aws:s3:::acme-orders/*" }] })
}

resource "aws_iam_role" "sandbox" {
  name                 = "sandbox"
  permissions_boundary = aws_iam_policy.limit.arn
  managed_policy_arns  = ["arn:aws:iam::aws:policy/AdministratorAccess"]
  assume_role_policy   = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
`,
    cloudformation: `
Resources:
  Limit:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: limit
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: ["s3:GetObject", "s3:PutObject"], Resource: "arn:aws:s3:::acme-orders/*" }
  Sandbox:
    Type: AWS::IAM::Role
    Properties:
      RoleName: sandbox
      PermissionsBoundary: !Ref Limit
      ManagedPolicyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"]
      AssumeRolePolicyDocument:
        Statement:
          - { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: "sts:AssumeRole" }
`,
    gives: {
      'aws.iam.role-is-no-administrator': 'met',
      'aws.iam.role-cannot-raise-its-rights': 'met',
      ...rights('policy', 'met'),
      'aws.iam.policy-is-given-to-groups': 'met',
    },
  },
  {
    shows: 'the same role without the boundary, in whichever partition it is deployed',
    terraform: `
data "aws_partition" "here" {}

resource "aws_iam_role" "sandbox" {
  name               = "sandbox"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}

resource "aws_iam_role_policy_attachment" "sandbox" {
  role       = aws_iam_role.sandbox.name
  policy_arn = "arn:\${data.aws_partition.here.partition}:iam::aws:policy/AdministratorAccess"
}
`,
    cloudformation: `
Resources:
  Sandbox:
    Type: AWS::IAM::Role
    Properties:
      RoleName: sandbox
      ManagedPolicyArns: [!Sub "arn:\${AWS::Partition}:iam::aws:policy/AdministratorAccess"]
      AssumeRolePolicyDocument:
        Statement:
          - { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: "sts:AssumeRole" }
`,
    gives: { 'aws.iam.role-is-no-administrator': 'unmet', 'aws.iam.role-cannot-raise-its-rights': 'unmet', 'aws.iam.role-names-its-actions': 'met' },
  },
);

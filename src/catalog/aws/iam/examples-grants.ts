import { examples } from '../../../model/index.ts';
import { rights } from './rights-of-kind.ts';

export default examples(
  {
    shows: 'a policy for a role that another template makes',
    terraform: `
resource "aws_iam_role_policy" "orders" {
  role = "orders-from-another-team"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["dynamodb:GetItem", "dynamodb:PutItem"], Resource = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders" }]
  })
}
`,
    cloudformation: `
Resources:
  Orders:
    Type: AWS::IAM::RolePolicy
    Properties:
      PolicyName: orders
      RoleName: orders-from-another-team
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: ["dynamodb:GetItem", "dynamodb:PutItem"], Resource: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders" }
`,
    gives: { ...rights('grant', 'met'), 'aws.iam.grant-goes-to-groups': 'met' },
  },
  {
    shows: 'a policy with everything, for a user that another template makes',
    terraform: `
resource "aws_iam_user_policy" "build" {
  user   = "build-from-another-team"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["*", "lambda:*"], Resource = "*" }] })
}
`,
    cloudformation: `
Resources:
  Build:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: build
      Users: [build-from-another-team]
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: ["*", "lambda:*"], Resource: "*" }
`,
    gives: { ...rights('grant', 'unmet'), 'aws.iam.grant-goes-to-groups': 'unmet' },
  },
  {
    shows: 'AdministratorAccess for a role of a module that is not read',
    terraform: `
variable "role" {}

data "aws_iam_policy" "admin" {
  name = "AdministratorAccess"
}

resource "aws_iam_role_policy_attachment" "admin" {
  role       = var.role
  policy_arn = data.aws_iam_policy.admin.arn
}
`,
    gives: { 'aws.iam.grant-is-no-administrator': 'unmet', 'aws.iam.grant-cannot-raise-its-rights': 'unmet', 'aws.iam.grant-names-its-actions': 'met' },
  },
  {
    shows: 'a policy for somebody, with something, both handed in without a value',
    terraform: `
variable "policy" {}
variable "users" {}
variable "arn" {}

resource "aws_iam_user_policy" "build" {
  user   = var.users
  policy = var.policy
}
`,
    cloudformation: `
Parameters:
  Policy: { Type: String }
  Users: { Type: CommaDelimitedList }
Resources:
  Build:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: build
      Users: !Ref Users
      PolicyDocument: !Ref Policy
`,
    gives: { ...rights('grant', 'unproven'), 'aws.iam.grant-goes-to-groups': 'unproven' },
  },
  {
    shows: 'a policy document for a module: what it grants can be told, whoever gets it',
    terraform: `
data "aws_iam_policy_document" "reports" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-reports/*"]
  }
  statement {
    sid       = "Self"
    actions   = ["s3:ListBucket"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "aws:ResourceTag/team"
      values   = ["reports"]
    }
  }
}
`,
    gives: rights('document', 'met'),
  },
  {
    shows: 'a policy document with everything',
    terraform: `
data "aws_iam_policy_document" "all" {
  statement {
    actions   = ["*", "s3:*"]
    resources = ["*"]
  }
}
`,
    gives: rights('document', 'unmet'),
  },
  {
    shows: 'a policy document whose actions are handed in without a value',
    terraform: `
variable "actions" {}

data "aws_iam_policy_document" "open" {
  statement {
    actions   = var.actions
    resources = ["*"]
  }
}
`,
    gives: rights('document', 'unproven'),
  },
);

import { examples } from '../../../model/index.ts';
import { rights } from './rights-of-kind.ts';

export default examples(
  {
    shows: 'a policy that allows everything but takes IAM away again: no administrator, but still far too much',
    terraform: `
resource "aws_iam_policy" "power" {
  name = "power"
  policy = jsonencode({
    Statement = [
      { Sid = "All", Effect = "Allow", Action = "*", Resource = "*" },
      { Sid = "NotIam", Effect = "Deny", Action = ["iam:*", "sts:*", "organizations:*"], Resource = "*" },
    ]
  })
}
`,
    cloudformation: `
Resources:
  Power:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: power
      PolicyDocument:
        Statement:
          - { Sid: All, Effect: Allow, Action: "*", Resource: "*" }
          - { Sid: NotIam, Effect: Deny, Action: ["iam:*", "sts:*", "organizations:*"], Resource: "*" }
`,
    gives: {
      'aws.iam.policy-is-no-administrator': 'met',
      'aws.iam.policy-names-its-actions': 'unmet',
      'aws.iam.policy-cannot-raise-its-rights': 'unmet',
      'aws.iam.policy-passes-named-roles-only': 'met',
    },
  },
  {
    shows: 'a policy with all of IAM and of S3, attached to a user',
    terraform: `
resource "aws_iam_policy" "wide" {
  name = "wide"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = ["iam:*", "s3:*"], Resource = "*" },
      { Effect = "Allow", NotAction = "ec2:*", Resource = "*" },
    ]
  })
}

resource "aws_iam_policy_attachment" "wide" {
  name       = "wide"
  policy_arn = aws_iam_policy.wide.arn
  users      = ["jane"]
}
`,
    cloudformation: `
Resources:
  Wide:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: wide
      Users: [jane]
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: ["iam:*", "s3:*"], Resource: "*" }
          - { Effect: Allow, NotAction: "ec2:*", Resource: "*" }
`,
    gives: { ...rights('policy', 'unmet'), 'aws.iam.policy-is-given-to-groups': 'unmet' },
  },
  {
    shows: 'a policy whose actions, resources and users are handed in without a value',
    terraform: `
variable "actions" {}
variable "users" {}

resource "aws_iam_policy" "open" {
  name   = "open"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })
}

resource "aws_iam_policy_attachment" "open" {
  name       = "open"
  policy_arn = aws_iam_policy.open.arn
  users      = var.users
}
`,
    cloudformation: `
Parameters:
  Actions: { Type: CommaDelimitedList }
  Users: { Type: CommaDelimitedList }
Resources:
  Open:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: open
      Users: !Ref Users
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: !Ref Actions, Resource: "*" }
`,
    gives: { ...rights('policy', 'unproven'), 'aws.iam.policy-is-given-to-groups': 'unproven' },
  },
);

import { examples } from '../../../model/index.ts';

const github = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';

export default examples(
  {
    shows: 'a role for the pipeline of one repository',
    terraform: `
data "aws_iam_policy_document" "pipeline" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["${github}"]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["repo:acme/shop:*"]
    }
  }
}

resource "aws_iam_role" "pipeline" {
  name               = "pipeline"
  assume_role_policy = data.aws_iam_policy_document.pipeline.json
}
`,
    cloudformation: `
Resources:
  Pipeline:
    Type: AWS::IAM::Role
    Properties:
      RoleName: pipeline
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Action: [sts:AssumeRoleWithWebIdentity]
            Principal: { Federated: ["${github}"] }
            Condition:
              StringEquals: { "token.actions.githubusercontent.com:aud": ["sts.amazonaws.com"] }
              StringLike: { "token.actions.githubusercontent.com:sub": ["repo:acme/shop:*"] }
`,
    gives: {
      'aws.iam.role-is-closed-to-strangers': 'met',
      'aws.iam.role-names-the-subject-of-a-federation': 'met',
      'aws.iam.role-trusts-no-account-as-a-whole': 'met',
    },
  },
  {
    shows: 'a role for the pipelines of everybody on GitHub, because only the audience is asked for',
    terraform: `
resource "aws_iam_role" "pipeline" {
  name = "pipeline"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "${github}" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" } }
    }]
  })
}
`,
    cloudformation: `
Resources:
  Pipeline:
    Type: AWS::IAM::Role
    Properties:
      RoleName: pipeline
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Action: sts:AssumeRoleWithWebIdentity
            Principal: { Federated: "${github}" }
            Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": sts.amazonaws.com } }
`,
    gives: { 'aws.iam.role-names-the-subject-of-a-federation': 'unmet' },
  },
  {
    shows: 'a role that trusts another account as a whole, and one that asks it for an external id',
    terraform: `
resource "aws_iam_role" "audit" {
  name = "audit"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::444455556666:root" }, Action = "sts:AssumeRole" }]
  })
}
`,
    cloudformation: `
Resources:
  Audit:
    Type: AWS::IAM::Role
    Properties:
      RoleName: audit
      AssumeRolePolicyDocument:
        Statement:
          - { Effect: Allow, Principal: { AWS: "arn:aws:iam::444455556666:root" }, Action: "sts:AssumeRole" }
`,
    gives: { 'aws.iam.role-trusts-no-account-as-a-whole': 'unmet', 'aws.iam.role-is-closed-to-strangers': 'met' },
  },
  {
    shows: 'a role for a partner, who must show an external id',
    terraform: `
resource "aws_iam_role" "partner" {
  name = "partner"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "444455556666" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "sts:ExternalId" = "acme-7f3e" } }
    }]
  })
}
`,
    cloudformation: `
Resources:
  Partner:
    Type: AWS::IAM::Role
    Properties:
      RoleName: partner
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { AWS: "444455556666" }
            Action: sts:AssumeRole
            Condition: { StringEquals: { "sts:ExternalId": acme-7f3e } }
`,
    gives: { 'aws.iam.role-trusts-no-account-as-a-whole': 'met', 'aws.iam.role-is-closed-to-strangers': 'met' },
  },
  {
    shows: 'a role that every service of AWS may take',
    terraform: `
resource "aws_iam_role" "any" {
  name               = "any"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "*" }, Action = "sts:AssumeRole" }] })
}
`,
    cloudformation: `
Resources:
  Any:
    Type: AWS::IAM::Role
    Properties:
      RoleName: any
      AssumeRolePolicyDocument:
        Statement:
          - { Effect: Allow, Principal: { Service: "*" }, Action: "sts:AssumeRole" }
`,
    gives: { 'aws.iam.role-is-closed-to-strangers': 'unmet' },
  },
);

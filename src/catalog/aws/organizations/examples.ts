import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.organizations.${check}`;

const company = {
  shows: 'An organisation whose policies keep accounts in, root users still and trails running',
  terraform: `
variable "v" {}

resource "aws_organizations_organization" "company" {
  feature_set          = "ALL"
  enabled_policy_types = ["SERVICE_CONTROL_POLICY", "TAG_POLICY"]
}

resource "aws_organizations_policy" "guards" {
  name = "guards"
  type = "SERVICE_CONTROL_POLICY"
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Stay", Effect = "Deny", Action = "organizations:LeaveOrganization", Resource = "*" },
      { Sid = "Trails", Effect = "Deny", Action = ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail"], Resource = "*" },
      { Sid = "Root", Effect = "Deny", Action = "*", Resource = "*", Condition = { StringLike = { "aws:PrincipalArn" = "arn:aws:iam::*:root" } } },
    ]
  })
}

resource "aws_organizations_policy_attachment" "guards" {
  policy_id = aws_organizations_policy.guards.id
  target_id = "r-a1b2"
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
Resources:
  Company:
    Type: AWS::Organizations::Organization
    Properties: { FeatureSet: ALL }
  Guards:
    Type: AWS::Organizations::Policy
    Properties:
      Name: guards
      Type: SERVICE_CONTROL_POLICY
      TargetIds: [r-a1b2]
      Content:
        Version: '2012-10-17'
        Statement:
          - { Sid: Stay, Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
          - { Sid: Trails, Effect: Deny, Action: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail'], Resource: '*' }
          - { Sid: Root, Effect: Deny, Action: '*', Resource: '*', Condition: { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } } }
`,
  gives: {
    [it('has-all-features')]: 'met',
    [it('keeps-accounts-in')]: 'met',
    [it('restrains-root-users')]: 'met',
    [it('keeps-trails-running')]: 'met',
    [it('policy-is-attached')]: 'met',
  },
  holds: { 'grant-least-access': 'provider+customer', 'apply-platform-patches': 'provider' },
} as const;

export default examples(
  company,
  {
    shows: 'An organisation for bills only, and a policy that binds nobody',
    terraform: `
resource "aws_organizations_organization" "bills" {
  feature_set = "CONSOLIDATED_BILLING"
}

resource "aws_organizations_policy" "everything" {
  name    = "everything"
  content = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
`,
    cloudformation: `
Resources:
  Bills:
    Type: AWS::Organizations::Organization
    Properties: { FeatureSet: CONSOLIDATED_BILLING }
  Everything:
    Type: AWS::Organizations::Policy
    Properties:
      Name: everything
      Type: SERVICE_CONTROL_POLICY
      Content: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: '*', Resource: '*' }] }
`,
    gives: {
      [it('has-all-features')]: 'unmet',
      [it('keeps-accounts-in')]: 'unmet',
      [it('restrains-root-users')]: 'unmet',
      [it('keeps-trails-running')]: 'unmet',
      [it('policy-is-attached')]: 'unmet',
    },
    holds: { 'grant-least-access': 'customer' },
  },
  variant(company, {
    shows: 'What policies deny and bind is handed in without a value',
    terraform: [
      ['feature_set          = "ALL"', 'feature_set          = var.v'],
      ['"organizations:LeaveOrganization"', 'var.v'],
      ['["cloudtrail:StopLogging", "cloudtrail:DeleteTrail"]', 'var.v'],
      ['Action = "*", Resource = "*", Condition', 'Action = var.v, Resource = "*", Condition'],
      ['target_id = "r-a1b2"', 'target_id = var.v'],
    ],
    cloudformation: [
      ['FeatureSet: ALL', 'FeatureSet: !Ref V'],
      ["'organizations:LeaveOrganization'", '!Ref V'],
      ["['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail']", '!Ref V'],
      ["Action: '*', Resource: '*', Condition", "Action: !Ref V, Resource: '*', Condition"],
      ['TargetIds: [r-a1b2]', 'TargetIds: [!Ref V]'],
    ],
    gives: {
      [it('has-all-features')]: 'unproven',
      [it('keeps-accounts-in')]: 'unproven',
      [it('restrains-root-users')]: 'unproven',
      [it('keeps-trails-running')]: 'unproven',
      [it('policy-is-attached')]: 'unproven',
    },
  }),
  {
    shows: 'Control policies enabled, and an account that stays',
    terraform: `
resource "aws_organizations_organization" "company" {
  enabled_policy_types = ["SERVICE_CONTROL_POLICY"]
}

resource "aws_iam_organizations_features" "root" {
  enabled_features = ["RootCredentialsManagement", "RootSessions"]
}

resource "aws_organizations_account" "shop" {
  name  = "shop"
  email = "shop@example.com"
}
`,
    gives: { [it('keeps-root-credentials-centrally')]: 'met', [it('enables-control-policies')]: 'met', [it('account-stays-open')]: 'met' },
  },
  {
    shows: 'Control policies not enabled, and an account that code closes',
    terraform: `
resource "aws_organizations_organization" "company" {
  aws_service_access_principals = ["cloudtrail.amazonaws.com"]
}

resource "aws_iam_organizations_features" "root" {
  enabled_features = ["RootSessions"]
}

resource "aws_organizations_account" "shop" {
  name              = "shop"
  email             = "shop@example.com"
  close_on_deletion = true
}
`,
    gives: { [it('keeps-root-credentials-centrally')]: 'unmet', [it('enables-control-policies')]: 'unmet', [it('account-stays-open')]: 'unmet' },
  },
  {
    shows: 'Types of policy and closing handed in without a value',
    terraform: `
variable "types" { type = list(string) }
variable "on" { type = bool }

resource "aws_organizations_organization" "company" {
  enabled_policy_types = var.types
}

resource "aws_iam_organizations_features" "root" {
  enabled_features = var.types
}

resource "aws_organizations_account" "shop" {
  name              = "shop"
  email             = "shop@example.com"
  close_on_deletion = var.on
}
`,
    gives: { [it('keeps-root-credentials-centrally')]: 'unproven', [it('enables-control-policies')]: 'unproven', [it('account-stays-open')]: 'unproven' },
  },
);

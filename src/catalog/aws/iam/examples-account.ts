import { examples } from '../../../model/index.ts';

const questions = [
  'passwords-are-long',
  'passwords-hold-lower-case',
  'passwords-hold-upper-case',
  'passwords-hold-digits',
  'passwords-hold-symbols',
  'passwords-do-not-come-back',
  'passwords-end',
];
const passwords = (verdict: 'met' | 'unmet' | 'unproven') => Object.fromEntries(questions.map(question => [`aws.iam.${question}`, verdict]));

/** CloudFormation has no resource for the password policy of an account. */
export default examples(
  {
    shows: 'an account with strong passwords and an analyzer',
    terraform: `
resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length        = 16
  require_lowercase_characters   = true
  require_uppercase_characters   = true
  require_numbers                = true
  require_symbols                = true
  max_password_age               = 90
  password_reuse_prevention      = 24
  allow_users_to_change_password = true
}

resource "aws_accessanalyzer_analyzer" "outside" {
  analyzer_name = "outside"
  type          = "ORGANIZATION"
}
`,
    gives: { ...passwords('met'), 'aws.iam.account-watches-outside-access': 'met' },
    holds: { 'authenticate-strongly': 'customer', 'survive-failure': 'provider', 'encrypt-at-rest': 'provider' },
  },
  {
    shows: 'an account whose password policy leaves everything to the defaults, and whose analyzer looks for unused access only',
    terraform: `
resource "aws_iam_account_password_policy" "plain" {
  allow_users_to_change_password = true
}

resource "aws_accessanalyzer_analyzer" "unused" {
  analyzer_name = "unused"
  type          = "ACCOUNT_UNUSED_ACCESS"
}
`,
    gives: { ...passwords('unmet'), 'aws.iam.account-watches-outside-access': 'unmet' },
  },
  {
    shows: 'an account without an analyzer, whose passwords last a year',
    terraform: `
resource "aws_iam_account_password_policy" "yearly" {
  max_password_age = 365
}
`,
    gives: { 'aws.iam.passwords-end': 'unmet', 'aws.iam.account-watches-outside-access': 'unmet' },
  },
  {
    shows: 'an account whose settings are handed in without a value',
    terraform: `
variable "length" {}
variable "demand" {}
variable "days" {}
variable "last" {}
variable "analyzer" {}

resource "aws_iam_account_password_policy" "open" {
  minimum_password_length      = var.length
  require_lowercase_characters = var.demand
  require_uppercase_characters = var.demand
  require_numbers              = var.demand
  require_symbols              = var.demand
  max_password_age             = var.days
  password_reuse_prevention    = var.last
}

resource "aws_accessanalyzer_analyzer" "open" {
  analyzer_name = "open"
  type          = var.analyzer
}
`,
    gives: { ...passwords('unproven'), 'aws.iam.account-watches-outside-access': 'unproven' },
  },
  {
    shows: 'an access key of the root user',
    terraform: `
resource "aws_iam_access_key" "root" {
  user = "root"
}
`,
    cloudformation: `
Resources:
  RootKey:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: root
`,
    gives: { 'aws.iam.root-has-no-access-key': 'unmet' },
    holds: { 'guard-credentials': 'provider+customer' },
  },
  {
    shows: 'an access key of a user',
    terraform: `
resource "aws_iam_access_key" "deploy" {
  user = "deploy"
}
`,
    cloudformation: `
Resources:
  DeployKey:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: deploy
`,
    gives: { 'aws.iam.root-has-no-access-key': 'met' },
  },
  {
    shows: 'an access key of somebody who is handed in without a value',
    terraform: `
variable "user" {}

resource "aws_iam_access_key" "key" {
  user = var.user
}
`,
    cloudformation: `
Parameters:
  User: { Type: String }
Resources:
  Key:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: !Ref User
`,
    gives: { 'aws.iam.root-has-no-access-key': 'unproven' },
  },
);

import { examples } from '../../../model/index.ts';

const scans = ['machines', 'images', 'functions', 'code-of-functions'] as const;
const all = (verdict: 'met' | 'unmet' | 'unproven') => Object.fromEntries(scans.map(name => [`aws.inspector.scans-${name}`, verdict] as const));
const verdicts = ['met', 'unmet', 'unproven'] as const;

export default examples(
  {
    shows: 'everything is scanned',
    terraform: `
data "aws_caller_identity" "me" {}

resource "aws_inspector2_enabler" "all" {
  account_ids    = [data.aws_caller_identity.me.account_id]
  resource_types = ["EC2", "ECR", "LAMBDA", "LAMBDA_CODE"]
}`,
    gives: all('met'),
    holds: { 'find-vulnerabilities': 'provider+customer', 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
  },
  {
    shows: 'only what is not asked about is scanned',
    terraform: `
resource "aws_inspector2_enabler" "some" {
  account_ids    = ["111122223333"]
  resource_types = ["CODE_REPOSITORY"]
}`,
    gives: all('unmet'),
  },
  {
    shows: 'what is scanned is not known',
    terraform: `
variable "types" { type = list(string) }

resource "aws_inspector2_enabler" "some" {
  account_ids    = ["111122223333"]
  resource_types = var.types
}`,
    gives: all('unproven'),
  },
  ...verdicts.map(verdict => ({
    shows: `new accounts have ${{ met: 'everything', unmet: 'machines only', unproven: 'something' }[verdict]} scanned`,
    terraform: `
variable "on" { type = bool }

resource "aws_inspector2_organization_configuration" "all" {
  auto_enable {
    ec2    = true
    ecr    = ${{ met: 'true', unmet: 'false', unproven: 'var.on' }[verdict]}
    lambda = ${{ met: 'true', unmet: 'false', unproven: 'var.on' }[verdict]}
  }
}`,
    gives: { 'aws.inspector.covers-new-accounts': verdict },
    holds: { 'find-vulnerabilities': 'provider+customer' },
  })),
);

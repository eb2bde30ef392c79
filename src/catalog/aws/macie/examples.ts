import { examples } from '../../../model/index.ts';

const verdicts = ['met', 'unmet', 'unproven'] as const;

export default examples(
  {
    shows: 'Macie of which nothing is said but that it is there',
    terraform: 'resource "aws_macie2_account" "region" {}',
    cloudformation: `
Resources:
  Region:
    Type: AWS::Macie::Session`,
    gives: { 'aws.macie.is-running': 'met' },
    holds: { 'classify-data': 'provider+customer', 'encrypt-at-rest': 'provider' },
  },
  {
    shows: 'Macie that is paused',
    terraform: `
resource "aws_macie2_account" "region" {
  finding_publishing_frequency = "FIFTEEN_MINUTES"
  status                       = "PAUSED"
}`,
    cloudformation: `
Resources:
  Region:
    Type: AWS::Macie::Session
    Properties: { FindingPublishingFrequency: FIFTEEN_MINUTES, Status: PAUSED }`,
    gives: { 'aws.macie.is-running': 'unmet' },
    holds: { 'classify-data': 'customer' },
  },
  {
    shows: 'Macie whose status is not known',
    terraform: `
variable "status" {}

resource "aws_macie2_account" "region" {
  status = var.status
}`,
    cloudformation: `
Parameters:
  Status: { Type: String }
Resources:
  Region:
    Type: AWS::Macie::Session
    Properties: { Status: !Ref Status }`,
    gives: { 'aws.macie.is-running': 'unproven' },
    holds: { 'classify-data': 'provider+customer or customer' },
  },
  ...verdicts.map(verdict => ({
    shows: `new accounts ${{ met: 'get Macie', unmet: 'do not get Macie', unproven: 'may get Macie' }[verdict]}`,
    terraform: `
variable "on" { type = bool }

resource "aws_macie2_organization_configuration" "all" {
  auto_enable = ${{ met: 'true', unmet: 'false', unproven: 'var.on' }[verdict]}
}`,
    gives: { 'aws.macie.covers-new-accounts': verdict },
    holds: { 'classify-data': 'provider+customer' },
  })),
);

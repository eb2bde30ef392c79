import { examples } from '../../../model/index.ts';

const words = { met: 'as it should be', unmet: 'as it should not be', unproven: 'not known' } as const;
const verdicts = ['met', 'unmet', 'unproven'] as const;

export default examples(
  {
    shows: 'a hub of which nothing is said: default standards, and new controls as they come',
    terraform: 'resource "aws_securityhub_account" "region" {}',
    cloudformation: `
Resources:
  Region:
    Type: AWS::SecurityHub::Hub`,
    gives: { 'aws.security-hub.checks-a-standard': 'met', 'aws.security-hub.takes-new-controls': 'met' },
    holds: { 'assess-compliance': 'provider+customer', 'encrypt-at-rest': 'provider', 'control-keys': 'provider' },
  },
  {
    shows: 'a hub without default standards, which checks one that was chosen',
    terraform: `
resource "aws_securityhub_account" "region" {
  enable_default_standards = false
}

resource "aws_securityhub_standards_subscription" "cis" {
  standards_arn = "arn:aws:securityhub:eu-west-1::standards/cis-aws-foundations-benchmark/v/3.0.0"
  depends_on    = [aws_securityhub_account.region]
}`,
    cloudformation: `
Resources:
  Region:
    Type: AWS::SecurityHub::Hub
    Properties: { EnableDefaultStandards: false }
  Cis:
    Type: AWS::SecurityHub::Standard
    Properties: { StandardsArn: 'arn:aws:securityhub:eu-west-1::standards/cis-aws-foundations-benchmark/v/3.0.0' }`,
    gives: { 'aws.security-hub.checks-a-standard': 'met' },
    about: { terraform: 'aws_securityhub_account.region', cloudformation: 'Region' },
  },
  {
    shows: 'a hub that checks nothing, and takes nothing new on',
    terraform: `
resource "aws_securityhub_account" "region" {
  enable_default_standards = false
  auto_enable_controls     = false
}`,
    cloudformation: `
Resources:
  Region:
    Type: AWS::SecurityHub::Hub
    Properties: { EnableDefaultStandards: false, AutoEnableControls: false }`,
    gives: { 'aws.security-hub.checks-a-standard': 'unmet', 'aws.security-hub.takes-new-controls': 'unmet' },
  },
  {
    shows: 'a hub whose switches are not known',
    terraform: `
variable "on" { type = bool }

resource "aws_securityhub_account" "region" {
  enable_default_standards = var.on
  auto_enable_controls     = var.on
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Region:
    Type: AWS::SecurityHub::Hub
    Properties: { EnableDefaultStandards: !Ref Switch, AutoEnableControls: !Ref Switch }`,
    gives: { 'aws.security-hub.checks-a-standard': 'unproven', 'aws.security-hub.takes-new-controls': 'unproven' },
  },
  ...verdicts.map(verdict => ({
    shows: `from which regions findings are gathered is ${words[verdict]}`,
    terraform: `
variable "mode" {}

resource "aws_securityhub_finding_aggregator" "all" {
  linking_mode      = ${{ met: '"ALL_REGIONS"', unmet: '"SPECIFIED_REGIONS"', unproven: 'var.mode' }[verdict]}
  specified_regions = ${verdict === 'unmet' ? '["eu-west-1", "eu-central-1"]' : 'null'}
}`,
    cloudformation: `
Parameters:
  Mode: { Type: String }
Resources:
  All:
    Type: AWS::SecurityHub::FindingAggregator
    Properties:
      RegionLinkingMode: ${{ met: 'ALL_REGIONS', unmet: 'SPECIFIED_REGIONS', unproven: '!Ref Mode' }[verdict]}`,
    gives: { 'aws.security-hub.gathers-from-every-region': verdict },
    holds: { 'detect-threats': 'provider+customer' },
  })),
  ...verdicts.map(verdict => ({
    shows: `what new accounts get is ${words[verdict]}`,
    terraform: `
variable "on" { type = bool }

resource "aws_securityhub_organization_configuration" "all" {
  auto_enable = ${{ met: 'true', unmet: 'false', unproven: 'var.on' }[verdict]}
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  All:
    Type: AWS::SecurityHub::OrganizationConfiguration
    Properties:
      AutoEnable: ${{ met: 'true', unmet: 'false', unproven: '!Ref Switch' }[verdict]}`,
    gives: { 'aws.security-hub.covers-new-accounts': verdict },
  })),
  {
    shows: 'a central configuration, whose policies see to new accounts',
    terraform: `
resource "aws_securityhub_organization_configuration" "all" {
  auto_enable           = false
  auto_enable_standards = "NONE"
  organization_configuration {
    configuration_type = "CENTRAL"
  }
}`,
    cloudformation: `
Resources:
  All:
    Type: AWS::SecurityHub::OrganizationConfiguration
    Properties: { AutoEnable: false, AutoEnableStandards: NONE, ConfigurationType: CENTRAL }`,
    gives: { 'aws.security-hub.covers-new-accounts': 'met' },
  },
);

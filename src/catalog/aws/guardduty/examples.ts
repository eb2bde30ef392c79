import { examples, variant } from '../../../model/index.ts';

const plans = ['watches-buckets', 'watches-clusters', 'looks-for-malware', 'watches-databases', 'watches-functions', 'watches-at-run-time'] as const;
const all = (verdict: 'met' | 'unmet' | 'unproven' | 'none') => Object.fromEntries(plans.map(name => [`aws.guardduty.${name}`, verdict] as const));
const names = ['S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS', 'RUNTIME_MONITORING'] as const;

const terraform = (status: string): string => `
resource "aws_guardduty_detector" "region" {
  enable = true
}
${names
  .map(
    name => `
resource "aws_guardduty_detector_feature" "${name.toLowerCase()}" {
  detector_id = aws_guardduty_detector.region.id
  name        = "${name}"
  status      = ${status}
}
`,
  )
  .join('')}`;
const cloudformation = (status: string): string => `
Resources:
  Region:
    Type: AWS::GuardDuty::Detector
    Properties:
      Enable: true
      Features:
${names.map(name => `        - { Name: ${name}, Status: ${status} }\n`).join('')}`;

const organisation = {
  shows: 'an organisation in which every account is covered',
  terraform: `
resource "aws_guardduty_organization_configuration" "all" {
  detector_id                      = "12abc34d567e8fa901bc2d34e56789f0"
  auto_enable_organization_members = "ALL"
}`,
  gives: { 'aws.guardduty.covers-every-account': 'met' },
  holds: { 'detect-threats': 'provider+customer' },
} as const;

export default examples(
  {
    shows: 'a detector with every plan',
    terraform: terraform('"ENABLED"'),
    cloudformation: cloudformation('ENABLED'),
    gives: { ...all('met'), 'aws.guardduty.is-enabled': 'met' },
    holds: { 'detect-threats': 'provider+customer', 'encrypt-at-rest': 'provider' },
  },
  {
    shows: 'a detector without any plan',
    terraform: terraform('"DISABLED"'),
    cloudformation: cloudformation('DISABLED'),
    gives: { ...all('unmet'), 'aws.guardduty.is-enabled': 'met' },
  },
  {
    shows: 'a detector of whose plans nothing is said',
    terraform: 'resource "aws_guardduty_detector" "region" {}',
    cloudformation: `
Resources:
  Region:
    Type: AWS::GuardDuty::Detector
    Properties: { Enable: true }`,
    gives: { ...all('unproven'), 'aws.guardduty.is-enabled': 'met' },
  },
  {
    shows: 'a detector that is switched off',
    terraform: `
resource "aws_guardduty_detector" "region" {
  enable = false
}`,
    cloudformation: `
Resources:
  Region:
    Type: AWS::GuardDuty::Detector
    Properties: { Enable: false }`,
    gives: { ...all('none'), 'aws.guardduty.is-enabled': 'unmet' },
    holds: { 'detect-threats': 'customer' },
  },
  {
    shows: 'a detector whose switch is not known',
    terraform: `
variable "on" { type = bool }

resource "aws_guardduty_detector" "region" {
  enable = var.on
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Region:
    Type: AWS::GuardDuty::Detector
    Properties: { Enable: !Ref Switch }`,
    gives: { 'aws.guardduty.is-enabled': 'unproven' },
    holds: { 'detect-threats': 'provider+customer or customer' },
  },
  {
    shows: 'plans as they used to be written',
    terraform: `
resource "aws_guardduty_detector" "region" {
  enable = true
  datasources {
    s3_logs {
      enable = true
    }
    kubernetes {
      audit_logs {
        enable = false
      }
    }
    malware_protection {
      scan_ec2_instance_with_findings {
        ebs_volumes {
          enable = true
        }
      }
    }
  }
}`,
    cloudformation: `
Resources:
  Region:
    Type: AWS::GuardDuty::Detector
    Properties:
      Enable: true
      DataSources:
        S3Logs: { Enable: true }
        Kubernetes: { AuditLogs: { Enable: false } }
        MalwareProtection: { ScanEc2InstanceWithFindings: { EbsVolumes: true } }`,
    gives: { 'aws.guardduty.watches-buckets': 'met', 'aws.guardduty.watches-clusters': 'unmet', 'aws.guardduty.looks-for-malware': 'met' },
  },
  organisation,
  variant(organisation, {
    shows: 'only accounts that join are covered',
    terraform: [['auto_enable_organization_members = "ALL"', 'auto_enable                      = true']],
    gives: { 'aws.guardduty.covers-every-account': 'unmet' },
  }),
  variant(organisation, {
    shows: 'which accounts are covered is not known',
    terraform: [
      ['"ALL"', 'var.members'],
      ['resource', 'variable "members" {}\n\nresource'],
    ],
    gives: { 'aws.guardduty.covers-every-account': 'unproven' },
  }),
);

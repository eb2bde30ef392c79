import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.account.${check}`;

export default examples(
  {
    shows: 'An account with contacts for billing and for security',
    terraform: `
resource "aws_account_alternate_contact" "billing" {
  alternate_contact_type = "BILLING"
  name                   = "Accounts"
  title                  = "Accounts"
  email_address          = "accounts@example.com"
  phone_number           = "+441632960001"
}

resource "aws_account_alternate_contact" "security" {
  alternate_contact_type = "SECURITY"
  name                   = "Security"
  title                  = "On call"
  email_address          = "security@example.com"
  phone_number           = "+441632960002"
}
`,
    gives: { [it('has-a-contact-for-security')]: 'met' },
    holds: { 'give-notice': 'provider+customer' },
  },
  {
    shows: 'An account with a contact for billing only',
    terraform: `
resource "aws_account_alternate_contact" "billing" {
  alternate_contact_type = "BILLING"
  name                   = "Accounts"
  title                  = "Accounts"
  email_address          = "accounts@example.com"
  phone_number           = "+441632960001"
}

resource "aws_account_region" "hongkong" {
  region_name = "ap-east-1"
  enabled     = false
}
`,
    gives: { [it('has-a-contact-for-security')]: 'unmet' },
  },
  {
    shows: 'A contact whose type is handed in without a value',
    terraform: `
variable "type" {}

resource "aws_account_alternate_contact" "some" {
  alternate_contact_type = var.type
  name                   = "Team"
  title                  = "Team"
  email_address          = "team@example.com"
  phone_number           = "+441632960003"
}
`,
    gives: { [it('has-a-contact-for-security')]: 'unproven' },
  },
);

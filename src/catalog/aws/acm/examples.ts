import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.acm.${check}`;

const shop = {
  shows: 'A certificate that renews by itself, and a root authority that is disabled',
  terraform: `
variable "v" {}
variable "on" { type = bool }

resource "aws_acm_certificate" "shop" {
  domain_name               = "shop.example.com"
  subject_alternative_names = ["www.shop.example.com"]
  validation_method         = "DNS"
  key_algorithm             = "EC_prime256v1"
}

resource "aws_acmpca_certificate_authority" "root" {
  type    = "ROOT"
  enabled = false
  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"
    subject {
      common_name = "root.example.com"
    }
  }
  revocation_configuration {
    crl_configuration {
      enabled            = true
      expiration_in_days = 7
      s3_bucket_name     = "revoked"
    }
    ocsp_configuration {
      enabled = true
    }
  }
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Shop:
    Type: AWS::CertificateManager::Certificate
    Properties:
      DomainName: shop.example.com
      SubjectAlternativeNames: [www.shop.example.com]
      ValidationMethod: DNS
      KeyAlgorithm: EC_prime256v1
  Root:
    Type: AWS::ACMPCA::CertificateAuthority
    Properties:
      Type: ROOT
      KeyAlgorithm: RSA_4096
      SigningAlgorithm: SHA512WITHRSA
      Subject: { CommonName: root.example.com }
      RevocationConfiguration:
        CrlConfiguration: { Enabled: true, ExpirationInDays: 7, S3BucketName: revoked }
        OcspConfiguration: { Enabled: true }
  RootState:
    Type: AWS::ACMPCA::CertificateAuthorityActivation
    Properties: { CertificateAuthorityArn: !Ref Root, Certificate: body, Status: DISABLED }
`,
  gives: {
    [it('renews-without-you')]: 'met',
    [it('keeps-private-keys-out-of-the-source')]: 'met',
    [it('has-a-sound-key')]: 'met',
    [it('names-what-it-is-for')]: 'met',
    [it('root-is-disabled')]: 'met',
    [it('publishes-revocations')]: 'met',
  },
  holds: { 'guard-credentials': 'provider+customer', 'encrypt-at-rest': 'provider', 'control-keys': 'provider' },
} as const;

export default examples(
  shop,
  variant(shop, {
    shows: 'A certificate for all names, validated by email, with a short key; a root that signs all day and revokes nothing',
    terraform: [
      ['"shop.example.com"', '"*.example.com"'],
      ['"DNS"', '"EMAIL"'],
      ['"EC_prime256v1"', '"RSA_1024"'],
      ['enabled = false', 'enabled = true'],
      ['enabled            = true', 'enabled            = false'],
      ['ocsp_configuration {\n      enabled = true', 'ocsp_configuration {\n      enabled = false'],
    ],
    cloudformation: [
      ['DomainName: shop.example.com', "DomainName: '*.example.com'"],
      ['DNS', 'EMAIL'],
      ['EC_prime256v1', 'RSA_1024'],
      ['Status: DISABLED', 'Status: ACTIVE'],
      ['CrlConfiguration: { Enabled: true', 'CrlConfiguration: { Enabled: false'],
      ['OcspConfiguration: { Enabled: true', 'OcspConfiguration: { Enabled: false'],
    ],
    gives: {
      [it('renews-without-you')]: 'unmet',
      [it('has-a-sound-key')]: 'unmet',
      [it('names-what-it-is-for')]: 'unmet',
      [it('root-is-disabled')]: 'unmet',
      [it('publishes-revocations')]: 'unmet',
    },
    holds: { 'guard-credentials': 'provider+customer' },
  }),
  {
    shows: 'An imported certificate whose private key is written out, and an authority that waits a week before it is gone',
    terraform: `
resource "aws_acm_certificate" "imported" {
  certificate_body = "body"
  private_key      = "not a real key"
}

resource "aws_acmpca_certificate_authority" "issuing" {
  type                            = "SUBORDINATE"
  permanent_deletion_time_in_days = 7
}
`,
    gives: {
      [it('renews-without-you')]: 'unmet',
      [it('keeps-private-keys-out-of-the-source')]: 'unmet',
      [it('waits-before-deletion')]: 'unmet',
    },
    holds: { 'guard-credentials': 'customer' },
  },
  {
    shows: 'An authority below another, with thirty days to change one’s mind',
    terraform: `
resource "aws_acmpca_certificate_authority" "issuing" {
  type = "SUBORDINATE"
  certificate_authority_configuration {
    key_algorithm     = "EC_prime256v1"
    signing_algorithm = "SHA256WITHECDSA"
    subject {
      common_name = "issuing.example.com"
    }
  }
}
`,
    gives: { [it('waits-before-deletion')]: 'met', [it('root-is-disabled')]: 'none', [it('publishes-revocations')]: 'unmet' },
    holds: { 'control-keys': 'provider+customer', 'guard-credentials': 'provider+customer' },
  },
  {
    shows: 'A private key and a waiting period that are handed in without a value',
    terraform: `
variable "key" { sensitive = true }
variable "days" { type = number }

resource "aws_acm_certificate" "imported" {
  certificate_body = "body"
  private_key      = var.key
}

resource "aws_acmpca_certificate_authority" "issuing" {
  type                            = "SUBORDINATE"
  permanent_deletion_time_in_days = var.days
}
`,
    gives: { [it('keeps-private-keys-out-of-the-source')]: 'unproven', [it('waits-before-deletion')]: 'unproven' },
  },
  variant(shop, {
    shows: 'Settings that are handed in without a value',
    terraform: [
      ['"shop.example.com"', 'var.v'],
      ['"DNS"', 'var.v'],
      ['"EC_prime256v1"', 'var.v'],
      ['enabled = false', 'enabled = var.on'],
      ['enabled            = true', 'enabled            = var.on'],
      ['ocsp_configuration {\n      enabled = true', 'ocsp_configuration {\n      enabled = var.on'],
    ],
    cloudformation: [
      ['DomainName: shop.example.com', 'DomainName: !Ref V'],
      ['DNS', '!Ref V'],
      ['EC_prime256v1', '!Ref V'],
      ['Status: DISABLED', 'Status: !Ref V'],
      ['CrlConfiguration: { Enabled: true', 'CrlConfiguration: { Enabled: !Ref Switch'],
      ['OcspConfiguration: { Enabled: true', 'OcspConfiguration: { Enabled: !Ref Switch'],
    ],
    gives: {
      [it('renews-without-you')]: 'unproven',
      [it('has-a-sound-key')]: 'unproven',
      [it('names-what-it-is-for')]: 'unproven',
      [it('root-is-disabled')]: 'unproven',
      [it('publishes-revocations')]: 'unproven',
    },
  }),
);

import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.route-53.${check}`;

const shop = {
  shows: 'A public zone that is signed and logged, a network that checks signatures',
  terraform: `
variable "v" {}

resource "aws_route53_zone" "shop" {
  name = "shop.example.com"
}

resource "aws_route53_hosted_zone_dnssec" "shop" {
  hosted_zone_id = aws_route53_zone.shop.id
}

resource "aws_route53_query_log" "shop" {
  zone_id                  = aws_route53_zone.shop.zone_id
  cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/shop"
}

resource "aws_route53_resolver_dnssec_config" "main" {
  resource_id = "vpc-0a1b2c3d"
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
Resources:
  Shop:
    Type: AWS::Route53::HostedZone
    Properties:
      Name: shop.example.com
      QueryLoggingConfig: { CloudWatchLogsLogGroupArn: 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/shop' }
  Signing:
    Type: AWS::Route53::DNSSEC
    Properties: { HostedZoneId: !Ref Shop }
  Main:
    Type: AWS::Route53Resolver::ResolverDNSSECConfig
    Properties: { ResourceId: vpc-0a1b2c3d }
`,
  gives: { [it('signs-answers')]: 'met', [it('logs-queries')]: 'met', [it('checks-signatures')]: 'met' },
  holds: { 'encrypt-in-transit': 'provider+customer', 'control-keys': 'provider+customer', 'survive-failure': 'provider', 'limit-exposure': 'customer' },
} as const;

export default examples(
  shop,
  {
    shows: 'A public zone as the defaults leave it',
    terraform: `
resource "aws_route53_zone" "plain" {
  name = "plain.example.com"
}
`,
    cloudformation: `
Resources:
  Plain:
    Type: AWS::Route53::HostedZone
    Properties: { Name: plain.example.com }
`,
    gives: { [it('signs-answers')]: 'unmet', [it('logs-queries')]: 'unmet' },
    holds: { 'encrypt-in-transit': 'customer', 'control-keys': 'not-applicable', 'record-access': 'provider+customer' },
  },
  {
    shows: 'A private zone, which answers in its network only',
    terraform: `
resource "aws_route53_zone" "internal" {
  name = "internal.example.com"
  vpc {
    vpc_id = "vpc-0a1b2c3d"
  }
}
`,
    cloudformation: `
Resources:
  Internal:
    Type: AWS::Route53::HostedZone
    Properties:
      Name: internal.example.com
      VPCs: [{ VPCId: vpc-0a1b2c3d, VPCRegion: eu-west-1 }]
`,
    gives: { [it('signs-answers')]: 'none', [it('logs-queries')]: 'none' },
    holds: { 'encrypt-in-transit': 'not-applicable', 'control-keys': 'not-applicable', 'limit-exposure': 'provider+customer' },
  },
  variant(shop, {
    shows: 'Signing and logs that are handed in without a value',
    terraform: [
      ['hosted_zone_id = aws_route53_zone.shop.id', 'hosted_zone_id = var.v'],
      ['"arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/shop"', 'var.v'],
      ['resource_id = "vpc-0a1b2c3d"', 'resource_id = "vpc-0a1b2c3d"\n  validation_status = var.v'],
    ],
    cloudformation: [
      ['HostedZoneId: !Ref Shop', 'HostedZoneId: !Ref V'],
      ["'arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/shop'", '!Ref V'],
      ['ResourceId: vpc-0a1b2c3d', 'ResourceId: vpc-0a1b2c3d, ValidationStatus: !Ref V'],
    ],
    gives: { [it('signs-answers')]: 'unproven', [it('logs-queries')]: 'unproven', [it('checks-signatures')]: 'unproven' },
  }),
  {
    shows: 'Signing that was taken back, records that go with their zone, and a domain that is neither locked, renewed nor private',
    terraform: `
resource "aws_route53_zone" "old" {
  name          = "old.example.com"
  force_destroy = true
}

resource "aws_route53_hosted_zone_dnssec" "old" {
  hosted_zone_id = aws_route53_zone.old.id
  signing_status = "NOT_SIGNING"
}

resource "aws_route53_resolver_dnssec_config" "old" {
  resource_id       = "vpc-0a1b2c3d"
  validation_status = "DISABLED"
}

resource "aws_route53domains_registered_domain" "old" {
  domain_name        = "old.example.com"
  transfer_lock      = false
  auto_renew         = false
  registrant_privacy = false
}
`,
    gives: {
      [it('locks-the-domain')]: 'unmet',
      [it('renews-the-domain')]: 'unmet',
      [it('hides-the-owner')]: 'unmet',
      [it('signs-answers')]: 'unmet',
      [it('keeps-records-from-deletion')]: 'unmet',
      [it('checks-signatures')]: 'unmet',
    },
    holds: { 'undo-mistakes': 'customer' },
  },
  {
    shows: 'A domain and a zone of which nothing is said, save that records stay',
    terraform: `
resource "aws_route53_zone" "shop" {
  name          = "shop.example.com"
  force_destroy = false
}

resource "aws_route53domains_registered_domain" "shop" {
  domain_name = "shop.example.com"
}
`,
    gives: {
      [it('locks-the-domain')]: 'met',
      [it('keeps-records-from-deletion')]: 'met',
      [it('renews-the-domain')]: 'met',
      [it('hides-the-owner')]: 'met',
    },
    holds: { 'undo-mistakes': 'provider+customer' },
  },
  {
    shows: 'Settings of a domain that are handed in without a value',
    terraform: `
variable "on" { type = bool }

resource "aws_route53_zone" "x" {
  name          = "x.example.com"
  force_destroy = var.on
}

resource "aws_route53domains_registered_domain" "x" {
  domain_name   = "x.example.com"
  transfer_lock = var.on
  auto_renew    = var.on
  admin_privacy = var.on
}
`,
    gives: {
      [it('keeps-records-from-deletion')]: 'unproven',
      [it('locks-the-domain')]: 'unproven',
      [it('renews-the-domain')]: 'unproven',
      [it('hides-the-owner')]: 'unproven',
    },
  },
);

import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.shield.${check}`;

export default examples(
  {
    shows: 'A protection that knows the health of what it guards',
    terraform: `
resource "aws_shield_protection" "shop" {
  name         = "shop"
  resource_arn = "arn:aws:cloudfront::111122223333:distribution/E1A2B3C4D5"
}

resource "aws_shield_protection_health_check_association" "shop" {
  shield_protection_id = aws_shield_protection.shop.id
  health_check_arn     = "arn:aws:route53:::healthcheck/0f9e8d7c"
}
`,
    cloudformation: `
Resources:
  Shop:
    Type: AWS::Shield::Protection
    Properties:
      Name: shop
      ResourceArn: arn:aws:cloudfront::111122223333:distribution/E1A2B3C4D5
      HealthCheckArns: ['arn:aws:route53:::healthcheck/0f9e8d7c']
`,
    gives: { [it('watches-health')]: 'met' },
    holds: { 'absorb-floods': 'provider+customer' },
  },
  {
    shows: 'A protection without a health check',
    terraform: `
resource "aws_shield_protection" "plain" {
  name         = "plain"
  resource_arn = "arn:aws:ec2:eu-west-1:111122223333:eip-allocation/eipalloc-0a1b2c3d"
}
`,
    cloudformation: `
Resources:
  Plain:
    Type: AWS::Shield::Protection
    Properties: { Name: plain, ResourceArn: 'arn:aws:ec2:eu-west-1:111122223333:eip-allocation/eipalloc-0a1b2c3d' }
`,
    gives: { [it('watches-health')]: 'unmet' },
  },
  {
    shows: 'A health check that is handed in without a value',
    terraform: `
variable "check" {}

resource "aws_shield_protection" "p" {
  name         = "p"
  resource_arn = "arn:aws:ec2:eu-west-1:111122223333:eip-allocation/eipalloc-0a1b2c3d"
}

resource "aws_shield_protection_health_check_association" "p" {
  shield_protection_id = aws_shield_protection.p.id
  health_check_arn     = var.check
}
`,
    cloudformation: `
Parameters:
  Check: { Type: String }
Resources:
  P:
    Type: AWS::Shield::Protection
    Properties: { Name: p, ResourceArn: 'arn:aws:ec2:eu-west-1:111122223333:eip-allocation/eipalloc-0a1b2c3d', HealthCheckArns: !Ref Check }
`,
    gives: { [it('watches-health')]: 'unproven' },
  },
  {
    shows: 'A subscription that renews, and floods of requests that are blocked',
    terraform: `
resource "aws_shield_subscription" "us" {
}

resource "aws_shield_application_layer_automatic_response" "shop" {
  resource_arn = "arn:aws:cloudfront::111122223333:distribution/E1A2B3C4D5"
  action       = "BLOCK"
}
`,
    gives: { [it('blocks-floods-of-requests')]: 'met', [it('renews-the-subscription')]: 'met' },
    holds: { 'guard-apis': 'provider+customer' },
  },
  {
    shows: 'A subscription that ends, and floods of requests that are only counted',
    terraform: `
resource "aws_shield_subscription" "us" {
  auto_renew = "DISABLED"
}

resource "aws_shield_application_layer_automatic_response" "shop" {
  resource_arn = "arn:aws:cloudfront::111122223333:distribution/E1A2B3C4D5"
  action       = "COUNT"
}
`,
    gives: { [it('blocks-floods-of-requests')]: 'unmet', [it('renews-the-subscription')]: 'unmet' },
    holds: { 'guard-apis': 'customer' },
  },
  {
    shows: 'Renewal and response handed in without a value',
    terraform: `
variable "v" {}

resource "aws_shield_subscription" "us" {
  auto_renew = var.v
}

resource "aws_shield_application_layer_automatic_response" "shop" {
  resource_arn = "arn:aws:cloudfront::111122223333:distribution/E1A2B3C4D5"
  action       = var.v
}
`,
    gives: { [it('blocks-floods-of-requests')]: 'unproven', [it('renews-the-subscription')]: 'unproven' },
  },
);

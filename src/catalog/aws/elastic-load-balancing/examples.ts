import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.elastic-load-balancing.${check}`;

export default examples(
  {
    shows: 'A public Application Load Balancer, set up with care: logs, a web ACL, protection from deletion',
    terraform: `
resource "aws_lb" "shop" {
  name                       = "shop"
  load_balancer_type         = "application"
  internal                   = false
  subnets                    = [aws_subnet.public["a"].id, aws_subnet.public["b"].id]
  drop_invalid_header_fields = true
  desync_mitigation_mode     = "strictest"
  enable_deletion_protection = true

  access_logs {
    bucket  = "shop-access-logs"
    prefix  = "shop"
    enabled = true
  }
}

resource "aws_subnet" "public" {
  for_each   = { a = "10.0.1.0/24", b = "10.0.2.0/24" }
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = each.value
}

resource "aws_wafv2_web_acl_association" "shop" {
  resource_arn = aws_lb.shop.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/0f9e8d7c"
}
`,
    cloudformation: `
Resources:
  PublicA:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.1.0/24 }
  PublicB:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.2.0/24 }
  Shop:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Name: shop
      Type: application
      Scheme: internet-facing
      Subnets: [!Ref PublicA, !Ref PublicB]
      LoadBalancerAttributes:
        - { Key: access_logs.s3.enabled, Value: 'true' }
        - { Key: access_logs.s3.bucket, Value: shop-access-logs }
        - { Key: access_logs.s3.prefix, Value: shop }
        - { Key: routing.http.drop_invalid_header_fields.enabled, Value: 'true' }
        - { Key: routing.http.desync_mitigation_mode, Value: strictest }
        - { Key: deletion_protection.enabled, Value: 'true' }
  ShopFirewall:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !Ref Shop
      WebACLArn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/0f9e8d7c
`,
    gives: {
      [it('drops-invalid-headers')]: 'met',
      [it('guards-against-desync')]: 'met',
      [it('has-web-acl')]: 'met',
      [it('resists-deletion')]: 'met',
      [it('logs-access')]: 'met',
      [it('spans-zones')]: 'met',
      [it('spreads-over-zones')]: 'none',
    },
    holds: {
      'apply-platform-patches': 'provider',
      'apply-os-patches': 'provider',
      'filter-traffic': 'provider+customer',
      'guard-apis': 'provider+customer',
      'encrypt-in-transit': 'not-applicable',
    },
  },
  {
    shows: 'A load balancer as the defaults leave it: on the internet, unlogged, unprotected',
    terraform: `
resource "aws_alb" "web" {
  name            = "web"
  security_groups = ["sg-0123456789abcdef0"]
  subnets         = ["subnet-0aaa1111", "subnet-0bbb2222"]
}
`,
    cloudformation: `
Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Name: web
      SecurityGroups: [sg-0123456789abcdef0]
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
`,
    gives: {
      [it('drops-invalid-headers')]: 'unmet',
      [it('guards-against-desync')]: 'met',
      [it('has-web-acl')]: 'unmet',
      [it('resists-deletion')]: 'unmet',
      [it('logs-access')]: 'unmet',
    },
  },
  {
    shows: 'An internal load balancer that only watches ambiguous requests, in a single network',
    terraform: `
resource "aws_lb" "internal" {
  name                   = "back-office"
  internal               = true
  desync_mitigation_mode = "monitor"
  subnets                = ["subnet-0aaa1111"]
  access_logs {
    bucket = "back-office-logs"
  }
}
`,
    cloudformation: `
Resources:
  Internal:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Name: back-office
      Scheme: internal
      Subnets: [subnet-0aaa1111]
      LoadBalancerAttributes:
        - Key: routing.http.desync_mitigation_mode
          Value: monitor
        - Key: access_logs.s3.bucket
          Value: back-office-logs
`,
    gives: {
      [it('guards-against-desync')]: 'unmet',
      [it('has-web-acl')]: 'none',
      [it('logs-access')]: 'unmet',
      [it('spans-zones')]: 'unmet',
    },
  },
  {
    shows: 'Settings of a load balancer that are handed in without a value',
    terraform: `
variable "strict" { type = bool }
variable "desync_mode" { type = string }
variable "protect" { type = bool }
variable "log_requests" { type = bool }
variable "subnets" { type = list(string) }
variable "web_acl_target" { type = string }

resource "aws_lb" "app" {
  name                       = "app"
  subnets                    = var.subnets
  drop_invalid_header_fields = var.strict
  desync_mitigation_mode     = var.desync_mode
  enable_deletion_protection = var.protect
  access_logs {
    bucket  = "app-logs"
    enabled = var.log_requests
  }
}

resource "aws_wafv2_web_acl_association" "app" {
  resource_arn = var.web_acl_target
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/app/0f9e8d7c"
}
`,
    cloudformation: `
Parameters:
  Strict: { Type: String }
  DesyncMode: { Type: String }
  Protect: { Type: String }
  LogRequests: { Type: String }
  Networks: { Type: 'List<AWS::EC2::Subnet::Id>' }
  WebAclTarget: { Type: String }
Resources:
  App:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Name: app
      Subnets: !Ref Networks
      LoadBalancerAttributes:
        - { Key: routing.http.drop_invalid_header_fields.enabled, Value: !Ref Strict }
        - { Key: routing.http.desync_mitigation_mode, Value: !Ref DesyncMode }
        - { Key: deletion_protection.enabled, Value: !Ref Protect }
        - { Key: access_logs.s3.enabled, Value: !Ref LogRequests }
  Firewall:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !Ref WebAclTarget
      WebACLArn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/app/0f9e8d7c
`,
    gives: {
      [it('drops-invalid-headers')]: 'unproven',
      [it('guards-against-desync')]: 'unproven',
      [it('has-web-acl')]: 'unproven',
      [it('resists-deletion')]: 'unproven',
      [it('logs-access')]: 'unproven',
      [it('spans-zones')]: 'unproven',
    },
  },
);

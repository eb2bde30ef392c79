import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.cloudfront.${check}`;

export default examples({
  shows: 'Settings of a distribution that are handed in without a value',
  terraform: `
variable "v" {}
variable "groups" {}

resource "aws_cloudfront_distribution" "x" {
  enabled             = true
  default_root_object = var.v
  web_acl_id          = var.v
  origin {
    origin_id                = "a"
    domain_name              = "a.s3.amazonaws.com"
    origin_access_control_id = var.v
  }
  origin {
    origin_id   = "b"
    domain_name = "b.example.com"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = var.v
      origin_ssl_protocols   = var.v
    }
  }
  origin_group = var.groups
  default_cache_behavior {
    target_origin_id           = "a"
    viewer_protocol_policy     = var.v
    response_headers_policy_id = var.v
  }
  logging_config {
    bucket = var.v
  }
  viewer_certificate {
    acm_certificate_arn      = var.v
    minimum_protocol_version = var.v
  }
}

resource "aws_cloudfront_response_headers_policy" "p" {
  name = "p"
  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = var.v
      override                   = true
    }
  }
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
Resources:
  X:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        DefaultRootObject: !Ref V
        WebACLId: !Ref V
        Origins:
          - { Id: a, DomainName: a.s3.amazonaws.com, OriginAccessControlId: !Ref V }
          - Id: b
            DomainName: b.example.com
            CustomOriginConfig: { OriginProtocolPolicy: !Ref V, OriginSSLProtocols: !Ref V }
        OriginGroups: { Items: !Ref V }
        DefaultCacheBehavior: { TargetOriginId: a, ViewerProtocolPolicy: !Ref V, ResponseHeadersPolicyId: !Ref V }
        Logging: { Bucket: !Ref V }
        ViewerCertificate: { AcmCertificateArn: !Ref V, MinimumProtocolVersion: !Ref V }
  P:
    Type: AWS::CloudFront::ResponseHeadersPolicy
    Properties:
      ResponseHeadersPolicyConfig:
        Name: p
        SecurityHeadersConfig: { StrictTransportSecurity: { AccessControlMaxAgeSec: !Ref V, Override: true } }
`,
  gives: {
    [it('viewers-use-https')]: 'unproven',
    [it('refuses-outdated-tls')]: 'unproven',
    [it('has-its-own-certificate')]: 'unproven',
    [it('speaks-https-to-origins')]: 'unproven',
    [it('refuses-outdated-tls-of-origins')]: 'unproven',
    [it('proves-itself-to-buckets')]: 'unproven',
    [it('answers-for-its-root')]: 'unproven',
    [it('has-web-acl')]: 'unproven',
    [it('logs-access')]: 'unproven',
    [it('has-a-second-origin')]: 'unproven',
    [it('sends-security-headers')]: 'unproven',
    [it('keeps-browsers-on-https')]: 'unproven',
  },
});

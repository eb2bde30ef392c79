import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.cloudfront.${check}`;

const shop = {
  shows: 'A distribution set up with care: a private bucket and a server, HTTPS all the way, a firewall and logs',
  terraform: `
resource "aws_cloudfront_origin_access_control" "assets" {
  name                              = "assets"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_distribution" "shop" {
  enabled             = true
  aliases             = ["shop.example.com"]
  default_root_object = "index.html"
  web_acl_id          = aws_wafv2_web_acl.edge.arn

  origin {
    origin_id                = "assets"
    domain_name              = "shop-assets.s3.eu-west-1.amazonaws.com"
    origin_access_control_id = aws_cloudfront_origin_access_control.assets.id
  }
  origin {
    origin_id   = "api"
    domain_name = "api.example.com"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
  origin_group {
    origin_id = "either"
    failover_criteria {
      status_codes = [500, 502, 503]
    }
    member {
      origin_id = "assets"
    }
    member {
      origin_id = "api"
    }
  }

  default_cache_behavior {
    target_origin_id           = "assets"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    viewer_protocol_policy     = "redirect-to-https"
    response_headers_policy_id = aws_cloudfront_response_headers_policy.strict.id
  }
  ordered_cache_behavior {
    path_pattern               = "/api/*"
    target_origin_id           = "api"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    viewer_protocol_policy     = "https-only"
    response_headers_policy_id = aws_cloudfront_response_headers_policy.strict.id
  }

  logging_config {
    bucket = "shop-logs.s3.amazonaws.com"
    prefix = "cdn/"
  }
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/0f9e8d7c"
    minimum_protocol_version = "TLSv1.2_2021"
    ssl_support_method       = "sni-only"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
}

resource "aws_wafv2_web_acl" "edge" {
  name  = "edge"
  scope = "CLOUDFRONT"
}

resource "aws_cloudfront_response_headers_policy" "strict" {
  name = "strict"
  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 63072000
      include_subdomains         = true
      override                   = true
    }
  }
}
`,
  cloudformation: `
Resources:
  AssetsAccess:
    Type: AWS::CloudFront::OriginAccessControl
    Properties:
      OriginAccessControlConfig: { Name: assets, OriginAccessControlOriginType: s3, SigningBehavior: always, SigningProtocol: sigv4 }
  Shop:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Aliases: [shop.example.com]
        DefaultRootObject: index.html
        WebACLId: !GetAtt Edge.Arn
        Origins:
          - Id: assets
            DomainName: shop-assets.s3.eu-west-1.amazonaws.com
            OriginAccessControlId: !GetAtt AssetsAccess.Id
            S3OriginConfig: { OriginAccessIdentity: '' }
          - Id: api
            DomainName: api.example.com
            CustomOriginConfig:
              OriginProtocolPolicy: https-only
              OriginSSLProtocols: [TLSv1.2]
        OriginGroups:
          Quantity: 1
          Items:
            - Id: either
              FailoverCriteria: { StatusCodes: { Quantity: 3, Items: [500, 502, 503] } }
              Members: { Quantity: 2, Items: [{ OriginId: assets }, { OriginId: api }] }
        DefaultCacheBehavior:
          TargetOriginId: assets
          ViewerProtocolPolicy: redirect-to-https
          ResponseHeadersPolicyId: !Ref Strict
        CacheBehaviors:
          - PathPattern: /api/*
            TargetOriginId: api
            ViewerProtocolPolicy: https-only
            ResponseHeadersPolicyId: !Ref Strict
        Logging: { Bucket: shop-logs.s3.amazonaws.com, Prefix: cdn/ }
        ViewerCertificate:
          AcmCertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/0f9e8d7c
          MinimumProtocolVersion: TLSv1.2_2021
          SslSupportMethod: sni-only
  Edge:
    Type: AWS::WAFv2::WebACL
    Properties: { Name: edge, Scope: CLOUDFRONT }
  Strict:
    Type: AWS::CloudFront::ResponseHeadersPolicy
    Properties:
      ResponseHeadersPolicyConfig:
        Name: strict
        SecurityHeadersConfig:
          StrictTransportSecurity: { AccessControlMaxAgeSec: 63072000, IncludeSubdomains: true, Override: true }
`,
  gives: {
    [it('viewers-use-https')]: 'met',
    [it('refuses-outdated-tls')]: 'met',
    [it('has-its-own-certificate')]: 'met',
    [it('speaks-https-to-origins')]: 'met',
    [it('refuses-outdated-tls-of-origins')]: 'met',
    [it('proves-itself-to-buckets')]: 'met',
    [it('answers-for-its-root')]: 'met',
    [it('has-web-acl')]: 'met',
    [it('logs-access')]: 'met',
    [it('has-a-second-origin')]: 'met',
    [it('sends-security-headers')]: 'met',
    [it('keeps-browsers-on-https')]: 'met',
  },
  holds: {
    'guard-apis': 'provider+customer',
    'guard-credentials': 'provider+customer',
    'write-safe-code': 'provider',
    'encrypt-at-rest': 'provider',
    'back-up-data': 'not-applicable',
  },
} as const;

export default examples(
  shop,
  {
    shows: 'A distribution as the defaults leave it, before a public bucket, with a function at the edge',
    terraform: `
resource "aws_cloudfront_distribution" "site" {
  enabled = true
  origin {
    origin_id   = "site"
    domain_name = "site.s3.amazonaws.com"
  }
  origin {
    origin_id   = "old"
    domain_name = "old.example.com"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "match-viewer"
      origin_ssl_protocols   = ["TLSv1", "TLSv1.1", "TLSv1.2"]
    }
  }
  default_cache_behavior {
    target_origin_id       = "site"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    viewer_protocol_policy = "allow-all"
    function_association {
      event_type   = "viewer-request"
      function_arn = "arn:aws:cloudfront::111122223333:function/rewrite"
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
}

resource "aws_cloudfront_response_headers_policy" "cors" {
  name = "cors"
}
`,
    cloudformation: `
Resources:
  Site:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Origins:
          - { Id: site, DomainName: site.s3.amazonaws.com, S3OriginConfig: {} }
          - Id: old
            DomainName: old.example.com
            CustomOriginConfig: { OriginProtocolPolicy: match-viewer, OriginSSLProtocols: [TLSv1, TLSv1.1, TLSv1.2] }
        DefaultCacheBehavior:
          TargetOriginId: site
          ViewerProtocolPolicy: allow-all
          FunctionAssociations:
            - { EventType: viewer-request, FunctionARN: 'arn:aws:cloudfront::111122223333:function/rewrite' }
  Cors:
    Type: AWS::CloudFront::ResponseHeadersPolicy
    Properties:
      ResponseHeadersPolicyConfig: { Name: cors }
`,
    gives: {
      [it('viewers-use-https')]: 'unmet',
      [it('refuses-outdated-tls')]: 'met',
      [it('has-its-own-certificate')]: 'unmet',
      [it('speaks-https-to-origins')]: 'unmet',
      [it('refuses-outdated-tls-of-origins')]: 'unmet',
      [it('proves-itself-to-buckets')]: 'unmet',
      [it('answers-for-its-root')]: 'unmet',
      [it('has-web-acl')]: 'unmet',
      [it('logs-access')]: 'unmet',
      [it('has-a-second-origin')]: 'unmet',
      [it('sends-security-headers')]: 'unmet',
      [it('keeps-browsers-on-https')]: 'unmet',
    },
    holds: { 'guard-apis': 'customer', 'guard-credentials': 'provider', 'write-safe-code': 'provider+customer' },
  },
  variant(shop, {
    shows: 'An older version of TLS with a certificate of your own, one path in plain, and an origin over HTTP',
    terraform: [
      ['TLSv1.2_2021', 'TLSv1.1_2016'],
      ['"https-only"\n    response', '"allow-all"\n    response'],
      ['origin_protocol_policy = "https-only"', 'origin_protocol_policy = "http-only"'],
    ],
    cloudformation: [
      ['TLSv1.2_2021', 'TLSv1.1_2016'],
      ['ViewerProtocolPolicy: https-only', 'ViewerProtocolPolicy: allow-all'],
      ['OriginProtocolPolicy: https-only', 'OriginProtocolPolicy: http-only'],
    ],
    gives: {
      [it('refuses-outdated-tls')]: 'unmet',
      [it('has-its-own-certificate')]: 'met',
      [it('viewers-use-https')]: 'unmet',
      [it('speaks-https-to-origins')]: 'unmet',
    },
  }),
);

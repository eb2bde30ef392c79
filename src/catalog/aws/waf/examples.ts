import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.waf.${check}`;

const edge = {
  shows: 'A web ACL with rules of AWS, a limit of requests, measures and logs',
  terraform: `
variable "v" {}
variable "on" { type = bool }

resource "aws_wafv2_web_acl" "shop" {
  name  = "shop"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name     = "bad-inputs"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        vendor_name = "AWS"
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "bad-inputs"
      sampled_requests_enabled   = true
    }
  }
  rule {
    name     = "rate"
    priority = 2
    action {
      block {}
    }
    statement {
      rate_based_statement {
        limit              = 2000
        aggregate_key_type = "IP"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "shop"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_logging_configuration" "shop" {
  resource_arn            = aws_wafv2_web_acl.shop.arn
  log_destination_configs = ["arn:aws:s3:::aws-waf-logs-shop"]
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Shop:
    Type: AWS::WAFv2::WebACL
    Properties:
      Name: shop
      Scope: REGIONAL
      DefaultAction: { Allow: {} }
      Rules:
        - Name: bad-inputs
          Priority: 1
          OverrideAction: { None: {} }
          Statement: { ManagedRuleGroupStatement: { VendorName: AWS, Name: AWSManagedRulesKnownBadInputsRuleSet } }
          VisibilityConfig: { CloudWatchMetricsEnabled: true, MetricName: bad-inputs, SampledRequestsEnabled: true }
        - Name: rate
          Priority: 2
          Action: { Block: {} }
          Statement: { RateBasedStatement: { Limit: 2000, AggregateKeyType: IP } }
          VisibilityConfig: { CloudWatchMetricsEnabled: true, MetricName: rate, SampledRequestsEnabled: true }
      VisibilityConfig: { CloudWatchMetricsEnabled: true, MetricName: shop, SampledRequestsEnabled: true }
  Logs:
    Type: AWS::WAFv2::LoggingConfiguration
    Properties:
      ResourceArn: !GetAtt Shop.Arn
      LogDestinationConfigs: ['arn:aws:s3:::aws-waf-logs-shop']
`,
  gives: {
    [it('has-rules')]: 'met',
    [it('blocks-known-bad-inputs')]: 'met',
    [it('limits-the-rate-of-requests')]: 'met',
    [it('lets-managed-rules-act')]: 'met',
    [it('logs-requests')]: 'met',
    [it('measures-its-rules')]: 'met',
  },
  holds: { 'guard-apis': 'provider+customer', 'upgrade-platform': 'provider', 'encrypt-at-rest': 'provider' },
} as const;

export default examples(
  edge,
  variant(edge, {
    shows: 'A managed group that merely counts, no measure of it, and logs that nobody set up',
    terraform: [
      ['none {}', 'count {}'],
      [
        'cloudwatch_metrics_enabled = true\n      metric_name                = "bad-inputs"',
        'cloudwatch_metrics_enabled = false\n      metric_name                = "bad-inputs"',
      ],
      ['rate_based_statement {\n        limit              = 2000\n        aggregate_key_type = "IP"', 'geo_match_statement {\n        country_codes = ["KP"]'],
      [
        'resource_arn            = aws_wafv2_web_acl.shop.arn',
        'resource_arn            = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/other/0f9e8d7c"',
      ],
    ],
    cloudformation: [
      ['{ None: {} }', '{ Count: {} }'],
      ['CloudWatchMetricsEnabled: true, MetricName: bad-inputs', 'CloudWatchMetricsEnabled: false, MetricName: bad-inputs'],
      ['RateBasedStatement: { Limit: 2000, AggregateKeyType: IP }', 'GeoMatchStatement: { CountryCodes: [KP] }'],
      ['ResourceArn: !GetAtt Shop.Arn', 'ResourceArn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/other/0f9e8d7c'],
    ],
    gives: {
      [it('blocks-known-bad-inputs')]: 'unmet',
      [it('limits-the-rate-of-requests')]: 'unmet',
      [it('lets-managed-rules-act')]: 'unmet',
      [it('logs-requests')]: 'unmet',
      [it('measures-its-rules')]: 'unmet',
    },
  }),
  variant(edge, {
    shows: 'Rules that a seller keeps up to date',
    terraform: [
      ['vendor_name = "AWS"\n        name        = "AWSManagedRulesKnownBadInputsRuleSet"', 'vendor_name = "F5"\n        name        = "OWASP_Managed"'],
    ],
    cloudformation: [['VendorName: AWS, Name: AWSManagedRulesKnownBadInputsRuleSet', 'VendorName: F5, Name: OWASP_Managed']],
    gives: { [it('blocks-known-bad-inputs')]: 'unmet', [it('has-rules')]: 'met' },
    holds: { 'guard-apis': 'provider+third-party:seller-of-rules+customer' },
  }),
  variant(edge, {
    shows: 'What rules do and whether they are measured is handed in without a value',
    terraform: [
      ['none {}', 'none {}\n      count = var.v'],
      ['name        = "AWSManagedRulesKnownBadInputsRuleSet"', 'name        = var.v'],
      [
        'cloudwatch_metrics_enabled = true\n      metric_name                = "bad-inputs"',
        'cloudwatch_metrics_enabled = var.on\n      metric_name                = "bad-inputs"',
      ],
      ['log_destination_configs = ["arn:aws:s3:::aws-waf-logs-shop"]', 'log_destination_configs = var.v'],
    ],
    cloudformation: [
      ['{ None: {} }', '{ None: {}, Count: !Ref V }'],
      ['Name: AWSManagedRulesKnownBadInputsRuleSet', 'Name: !Ref V'],
      ['CloudWatchMetricsEnabled: true, MetricName: bad-inputs', 'CloudWatchMetricsEnabled: !Ref Switch, MetricName: bad-inputs'],
      ["LogDestinationConfigs: ['arn:aws:s3:::aws-waf-logs-shop']", 'LogDestinationConfigs: !Ref V'],
    ],
    gives: { [it('logs-requests')]: 'unproven', [it('measures-its-rules')]: 'unproven' },
  }),
  {
    shows: 'A web ACL whose rules are handed in without a value',
    terraform: `
variable "rules" {}

resource "aws_wafv2_web_acl" "a" {
  name  = "a"
  scope = "REGIONAL"
  default_action {
    block {}
  }
  rule = var.rules
}
`,
    cloudformation: `
Parameters:
  Rules: { Type: String }
Resources:
  A:
    Type: AWS::WAFv2::WebACL
    Properties: { Name: a, Scope: REGIONAL, DefaultAction: { Block: {} }, Rules: !Ref Rules }
`,
    gives: {
      [it('has-rules')]: 'unproven',
      [it('blocks-known-bad-inputs')]: 'unproven',
      [it('limits-the-rate-of-requests')]: 'unproven',
      [it('lets-managed-rules-act')]: 'unproven',
    },
    holds: { 'guard-apis': 'provider+customer or provider+customer or provider+third-party:seller-of-rules+customer' },
  },
  {
    shows: 'A web ACL of WAF Classic without rules',
    terraform: `
resource "aws_wafregional_web_acl" "old" {
  name        = "old"
  metric_name = "old"
  default_action {
    type = "ALLOW"
  }
}
`,
    cloudformation: `
Resources:
  Old:
    Type: AWS::WAFRegional::WebACL
    Properties: { Name: old, MetricName: old, DefaultAction: { Type: ALLOW } }
`,
    gives: { [it('has-rules')]: 'unmet', [it('blocks-known-bad-inputs')]: 'none' },
    holds: { 'upgrade-platform': 'customer', 'guard-apis': 'provider+customer' },
  },
  {
    shows: 'WAF Classic at the edge, with a rule that limits requests',
    terraform: `
resource "aws_waf_web_acl" "old" {
  name        = "old"
  metric_name = "old"
  default_action {
    type = "ALLOW"
  }
  rules {
    priority = 1
    rule_id  = aws_waf_rate_based_rule.many.id
    type     = "RATE_BASED"
    action {
      type = "BLOCK"
    }
  }
  logging_configuration {
    log_destination = "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs-old"
  }
}

resource "aws_waf_rate_based_rule" "many" {
  name        = "many"
  metric_name = "many"
  rate_key    = "IP"
  rate_limit  = 2000
}
`,
    gives: { [it('has-rules')]: 'met', [it('limits-the-rate-of-requests')]: 'met', [it('logs-requests')]: 'met' },
  },
  {
    shows: 'A group of AWS that a resource of its own associates with the web ACL',
    terraform: `
resource "aws_wafv2_web_acl" "a" {
  name      = "a"
  scope     = "REGIONAL"
  rule_json = null
  default_action {
    allow {}
  }
}

resource "aws_wafv2_web_acl_rule_group_association" "a" {
  rule_name       = "bad-inputs"
  priority        = 1
  web_acl_arn     = aws_wafv2_web_acl.a.arn
  override_action = "none"
  managed_rule_group {
    name        = "AWSManagedRulesKnownBadInputsRuleSet"
    vendor_name = "AWS"
  }
}
`,
    gives: {
      [it('has-rules')]: 'met',
      [it('blocks-known-bad-inputs')]: 'met',
      [it('limits-the-rate-of-requests')]: 'unmet',
      [it('lets-managed-rules-act')]: 'met',
      [it('measures-its-rules')]: 'met',
    },
    holds: { 'guard-apis': 'provider+customer' },
  },
  {
    shows: 'Rules that are written as a text: there are some, and no more is known',
    terraform: `
resource "aws_wafv2_web_acl" "b" {
  name      = "b"
  scope     = "REGIONAL"
  rule_json = jsonencode([{ Name = "rate", Priority = 1, Action = { Block = {} }, Statement = { RateBasedStatement = { Limit = 2000 } } }])
  default_action {
    allow {}
  }
}

resource "aws_wafv2_web_acl" "c" {
  name  = "c"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
}
`,
    gives: { [it('has-rules')]: 'met', [it('limits-the-rate-of-requests')]: 'unproven' },
  },
);

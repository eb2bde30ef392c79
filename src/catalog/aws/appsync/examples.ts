import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.appsync.${check}`;

const shop = {
  shows: 'A private API set up with care, and its cache',
  terraform: `
variable "v" {}
variable "on" { type = bool }

resource "aws_appsync_graphql_api" "shop" {
  name                 = "shop"
  authentication_type  = "AMAZON_COGNITO_USER_POOLS"
  visibility           = "PRIVATE"
  introspection_config = "DISABLED"
  query_depth_limit    = 5
  additional_authentication_provider {
    authentication_type = "AWS_IAM"
  }
  user_pool_config {
    user_pool_id   = "eu-west-1_a1b2c3"
    default_action = "ALLOW"
  }
  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync-logs"
    field_log_level          = "ERROR"
    exclude_verbose_content  = true
  }
}

resource "aws_wafv2_web_acl_association" "shop" {
  resource_arn = aws_appsync_graphql_api.shop.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/0f9e8d7c"
}

resource "aws_appsync_api_cache" "shop" {
  api_id               = aws_appsync_graphql_api.shop.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type                 = "SMALL"
  ttl                  = 60
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Shop:
    Type: AWS::AppSync::GraphQLApi
    Properties:
      Name: shop
      AuthenticationType: AMAZON_COGNITO_USER_POOLS
      Visibility: PRIVATE
      IntrospectionConfig: DISABLED
      QueryDepthLimit: 5
      AdditionalAuthenticationProviders: [{ AuthenticationType: AWS_IAM }]
      UserPoolConfig: { UserPoolId: eu-west-1_a1b2c3, DefaultAction: ALLOW }
      LogConfig:
        CloudWatchLogsRoleArn: arn:aws:iam::111122223333:role/appsync-logs
        FieldLogLevel: ERROR
        ExcludeVerboseContent: true
  Firewall:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !GetAtt Shop.Arn
      WebACLArn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/0f9e8d7c
  Cache:
    Type: AWS::AppSync::ApiCache
    Properties: { ApiId: !GetAtt Shop.ApiId, ApiCachingBehavior: FULL_REQUEST_CACHING, Type: SMALL, Ttl: 60 }
`,
  gives: {
    [it('asks-who-calls')]: 'met',
    [it('has-web-acl')]: 'met',
    [it('hides-its-schema')]: 'met',
    [it('limits-the-depth-of-queries')]: 'met',
    [it('logs-fields')]: 'met',
    [it('keeps-contents-out-of-logs')]: 'met',
  },
  holds: { 'limit-exposure': 'provider+customer', 'guard-apis': 'provider+customer' },
} as const;

export default examples(
  shop,
  {
    shows: 'An API as the defaults leave it, open to whoever has the key',
    terraform: `
resource "aws_appsync_graphql_api" "open" {
  name                = "open"
  authentication_type = "API_KEY"
}

resource "aws_appsync_api_cache" "open" {
  api_id               = aws_appsync_graphql_api.open.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type                 = "SMALL"
  ttl                  = 60
}
`,
    cloudformation: `
Resources:
  Open:
    Type: AWS::AppSync::GraphQLApi
    Properties: { Name: open, AuthenticationType: API_KEY }
  Cache:
    Type: AWS::AppSync::ApiCache
    Properties: { ApiId: !GetAtt Open.ApiId, ApiCachingBehavior: FULL_REQUEST_CACHING, Type: SMALL, Ttl: 60 }
`,
    gives: {
      [it('asks-who-calls')]: 'unmet',
      [it('has-web-acl')]: 'unmet',
      [it('hides-its-schema')]: 'unmet',
      [it('limits-the-depth-of-queries')]: 'unmet',
      [it('logs-fields')]: 'unmet',
      [it('keeps-contents-out-of-logs')]: 'none',
    },
    holds: { 'limit-exposure': 'customer', 'guard-apis': 'provider+customer', 'encrypt-at-rest': 'not-applicable' },
  },
  variant(shop, {
    shows: 'A key as a second way in, and contents in the logs; caches are encrypted at rest whatever is said',
    terraform: [
      ['"AWS_IAM"', '"API_KEY"'],
      ['exclude_verbose_content  = true', 'exclude_verbose_content  = false'],
    ],
    cloudformation: [
      ['AuthenticationType: AWS_IAM', 'AuthenticationType: API_KEY'],
      ['ExcludeVerboseContent: true', 'ExcludeVerboseContent: false'],
    ],
    gives: { [it('asks-who-calls')]: 'unmet', [it('keeps-contents-out-of-logs')]: 'unmet' },
    holds: { 'encrypt-at-rest': 'provider', 'encrypt-in-transit': 'provider', 'control-keys': 'provider' },
    about: { terraform: 'aws_appsync_api_cache.shop', cloudformation: 'Cache' },
  }),
  variant(shop, {
    shows: 'Settings that are handed in without a value',
    terraform: [
      ['"AWS_IAM"', 'var.v'],
      ['introspection_config = "DISABLED"', 'introspection_config = var.v'],
      ['query_depth_limit    = 5', 'query_depth_limit    = var.v'],
      ['"ERROR"', 'var.v'],
      ['exclude_verbose_content  = true', 'exclude_verbose_content  = var.on'],
      ['resource_arn = aws_appsync_graphql_api.shop.arn', 'resource_arn = var.v'],
    ],
    cloudformation: [
      ['AuthenticationType: AWS_IAM', 'AuthenticationType: !Ref V'],
      ['IntrospectionConfig: DISABLED', 'IntrospectionConfig: !Ref V'],
      ['QueryDepthLimit: 5', 'QueryDepthLimit: !Ref V'],
      ['FieldLogLevel: ERROR', 'FieldLogLevel: !Ref V'],
      ['ExcludeVerboseContent: true', 'ExcludeVerboseContent: !Ref Switch'],
      ['ResourceArn: !GetAtt Shop.Arn', 'ResourceArn: !Ref V'],
    ],
    gives: {
      [it('asks-who-calls')]: 'unproven',
      [it('has-web-acl')]: 'unproven',
      [it('hides-its-schema')]: 'unproven',
      [it('limits-the-depth-of-queries')]: 'unproven',
      [it('logs-fields')]: 'unproven',
      [it('keeps-contents-out-of-logs')]: 'unproven',
    },
  }),
);

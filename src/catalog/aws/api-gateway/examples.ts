import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.api-gateway.${check}`;

const orders = {
  shows: 'A REST API set up with care: methods that ask who calls, logs, traces, an encrypted cache and a firewall',
  terraform: `
resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_method" "list" {
  rest_api_id          = aws_api_gateway_rest_api.orders.id
  resource_id          = aws_api_gateway_rest_api.orders.root_resource_id
  http_method          = "GET"
  authorization        = "COGNITO_USER_POOLS"
  authorizer_id        = "a1b2c3"
  request_validator_id = "v1b2c3"
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id           = aws_api_gateway_rest_api.orders.id
  deployment_id         = "d1b2c3"
  stage_name            = "live"
  xray_tracing_enabled  = true
  cache_cluster_enabled = true
  cache_cluster_size    = "0.5"
  client_certificate_id = "c1b2c3"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:orders"
    format          = "$context.requestId"
  }
}

resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  stage_name  = aws_api_gateway_stage.live.stage_name
  method_path = "*/*"
  settings {
    logging_level        = "INFO"
    data_trace_enabled   = false
    caching_enabled      = true
    cache_data_encrypted = true
  }
}

resource "aws_wafv2_web_acl_association" "orders" {
  resource_arn = aws_api_gateway_stage.live.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/orders/0f9e8d7c"
}

resource "aws_api_gateway_domain_name" "orders" {
  domain_name              = "orders.example.com"
  regional_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c"
  security_policy          = "TLS_1_2"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}
`,
  cloudformation: `
Resources:
  Orders:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
      EndpointConfiguration: { Types: [REGIONAL] }
  List:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Orders
      ResourceId: !GetAtt Orders.RootResourceId
      HttpMethod: GET
      AuthorizationType: COGNITO_USER_POOLS
      AuthorizerId: a1b2c3
      RequestValidatorId: v1b2c3
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: !Ref Orders
      DeploymentId: d1b2c3
      StageName: live
      TracingEnabled: true
      CacheClusterEnabled: true
      CacheClusterSize: '0.5'
      ClientCertificateId: c1b2c3
      AccessLogSetting:
        DestinationArn: arn:aws:logs:eu-west-1:111122223333:log-group:orders
        Format: $context.requestId
      MethodSettings:
        - { HttpMethod: '*', ResourcePath: '*/*', LoggingLevel: INFO, DataTraceEnabled: false, CachingEnabled: true, CacheDataEncrypted: true }
  Firewall:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !Ref Live
      WebACLArn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/orders/0f9e8d7c
  Domain:
    Type: AWS::ApiGateway::DomainName
    Properties:
      DomainName: orders.example.com
      RegionalCertificateArn: arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c
      SecurityPolicy: TLS_1_2
      EndpointConfiguration: { Types: [REGIONAL] }
`,
  gives: {
    [it('stage-logs-access')]: 'met',
    [it('stage-logs-execution')]: 'met',
    [it('stage-traces-requests')]: 'met',
    [it('stage-encrypts-its-cache')]: 'met',
    [it('stage-keeps-requests-out-of-logs')]: 'met',
    [it('stage-has-web-acl')]: 'met',
    [it('stage-shows-backends-who-it-is')]: 'met',
    [it('method-asks-who-calls')]: 'met',
    [it('method-checks-requests')]: 'met',
    [it('domain-refuses-outdated-tls')]: 'met',
  },
  holds: { 'encrypt-at-rest': 'customer', 'control-keys': 'provider' },
} as const;

export default examples(
  orders,
  variant(orders, {
    shows: 'The same with an open method, a plain cache, whole requests in the logs and TLS 1.0',
    terraform: [
      ['"COGNITO_USER_POOLS"\n  authorizer_id        = "a1b2c3"\n  request_validator_id = "v1b2c3"', '"NONE"'],
      ['cache_data_encrypted = true', 'cache_data_encrypted = false'],
      ['data_trace_enabled   = false', 'data_trace_enabled   = true'],
      ['logging_level        = "INFO"', 'logging_level        = "OFF"'],
      ['"TLS_1_2"', '"TLS_1_0"'],
    ],
    cloudformation: [
      ['COGNITO_USER_POOLS\n      AuthorizerId: a1b2c3\n      RequestValidatorId: v1b2c3', 'NONE'],
      ['CacheDataEncrypted: true', 'CacheDataEncrypted: false'],
      ['DataTraceEnabled: false', 'DataTraceEnabled: true'],
      ['LoggingLevel: INFO', "LoggingLevel: 'OFF'"],
      ['TLS_1_2', 'TLS_1_0'],
    ],
    gives: {
      [it('stage-encrypts-its-cache')]: 'unmet',
      [it('stage-keeps-requests-out-of-logs')]: 'unmet',
      [it('stage-logs-execution')]: 'unmet',
      [it('method-asks-who-calls')]: 'unmet',
      [it('method-checks-requests')]: 'unmet',
      [it('domain-refuses-outdated-tls')]: 'unmet',
    },
  }),
  variant(orders, {
    shows: 'A private API: whoever calls is in the networks that its policy names',
    terraform: [
      ['"REGIONAL"]\n  }\n}\n\nresource "aws_api_gateway_method"', '"PRIVATE"]\n  }\n}\n\nresource "aws_api_gateway_method"'],
      ['"COGNITO_USER_POOLS"', '"NONE"'],
    ],
    cloudformation: [
      ['Types: [REGIONAL] }\n  List', 'Types: [PRIVATE] }\n  List'],
      ['COGNITO_USER_POOLS', 'NONE'],
    ],
    gives: { [it('method-asks-who-calls')]: 'met' },
    holds: { 'limit-exposure': 'provider+customer', 'encrypt-in-transit': 'provider' },
    about: { terraform: 'aws_api_gateway_rest_api.orders', cloudformation: 'Orders' },
  }),
  variant(orders, {
    shows: 'An API on the internet: its own address takes older TLS than a domain may',
    terraform: [['"COGNITO_USER_POOLS"', '"AWS_IAM"']],
    cloudformation: [['COGNITO_USER_POOLS', 'AWS_IAM']],
    gives: { [it('method-asks-who-calls')]: 'met' },
    holds: { 'limit-exposure': 'customer', 'encrypt-in-transit': 'provider+customer' },
    about: { terraform: 'aws_api_gateway_rest_api.orders', cloudformation: 'Orders' },
  }),
  {
    shows: 'A stage as the defaults leave it, and an API that its policy keeps to the office',
    terraform: `
resource "aws_api_gateway_rest_api" "staff" {
  name = "staff"
}

resource "aws_api_gateway_rest_api_policy" "office" {
  rest_api_id = aws_api_gateway_rest_api.staff.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "*" },
      { Effect = "Deny", Principal = "*", Action = "execute-api:Invoke", Resource = "*", Condition = { NotIpAddress = { "aws:SourceIp" = "192.0.2.0/24" } } },
    ]
  })
}

resource "aws_api_gateway_method" "any" {
  rest_api_id   = aws_api_gateway_rest_api.staff.id
  resource_id   = aws_api_gateway_rest_api.staff.root_resource_id
  http_method   = "ANY"
  authorization = "NONE"
}

resource "aws_api_gateway_stage" "v1" {
  rest_api_id   = aws_api_gateway_rest_api.staff.id
  deployment_id = "d1b2c3"
  stage_name    = "v1"
}
`,
    cloudformation: `
Resources:
  Staff:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: staff
      Policy:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, Principal: '*', Action: 'execute-api:Invoke', Resource: '*' }
          - { Effect: Deny, Principal: '*', Action: 'execute-api:Invoke', Resource: '*', Condition: { NotIpAddress: { 'aws:SourceIp': 192.0.2.0/24 } } }
  Any:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Staff
      ResourceId: !GetAtt Staff.RootResourceId
      HttpMethod: ANY
      AuthorizationType: NONE
  V1:
    Type: AWS::ApiGateway::Stage
    Properties: { RestApiId: !Ref Staff, DeploymentId: d1b2c3, StageName: v1 }
`,
    gives: {
      [it('stage-logs-access')]: 'unmet',
      [it('stage-logs-execution')]: 'unmet',
      [it('stage-traces-requests')]: 'unmet',
      [it('stage-encrypts-its-cache')]: 'none',
      [it('stage-keeps-requests-out-of-logs')]: 'met',
      [it('stage-has-web-acl')]: 'unmet',
      [it('stage-shows-backends-who-it-is')]: 'unmet',
      [it('method-asks-who-calls')]: 'met',
    },
    holds: { 'encrypt-at-rest': 'not-applicable', 'control-keys': 'not-applicable' },
  },
  {
    shows: 'A preflight asks nobody who calls, and need not',
    terraform: `
resource "aws_api_gateway_method" "preflight" {
  rest_api_id   = "a1b2c3d4e5"
  resource_id   = "r1"
  http_method   = "OPTIONS"
  authorization = "NONE"
}
`,
    cloudformation: `
Resources:
  Preflight:
    Type: AWS::ApiGateway::Method
    Properties: { RestApiId: a1b2c3d4e5, ResourceId: r1, HttpMethod: OPTIONS, AuthorizationType: NONE }
`,
    gives: { [it('method-asks-who-calls')]: 'none' },
  },
);

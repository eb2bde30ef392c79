import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.api-gateway.${check}`;

const carts = {
  shows: 'An HTTP API whose route asks for a token, and whose stage keeps logs',
  terraform: `
variable "authorization" {}
variable "destination" {}

resource "aws_apigatewayv2_api" "carts" {
  name          = "carts"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_route" "list" {
  api_id             = aws_apigatewayv2_api.carts.id
  route_key          = "GET /carts"
  authorization_type = "JWT"
  authorizer_id      = "a1b2c3"
}

resource "aws_apigatewayv2_stage" "live" {
  api_id = aws_apigatewayv2_api.carts.id
  name   = "live"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:carts"
    format          = "$context.requestId"
  }
}

resource "aws_apigatewayv2_domain_name" "carts" {
  domain_name = "carts.example.com"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}
`,
  cloudformation: `
Parameters:
  Authorization: { Type: String }
  Destination: { Type: String }
Resources:
  Carts:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: carts, ProtocolType: HTTP }
  List:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Carts, RouteKey: GET /carts, AuthorizationType: JWT, AuthorizerId: a1b2c3 }
  Live:
    Type: AWS::ApiGatewayV2::Stage
    Properties:
      ApiId: !Ref Carts
      StageName: live
      AccessLogSettings: { DestinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:carts', Format: $context.requestId }
  Domain:
    Type: AWS::ApiGatewayV2::DomainName
    Properties:
      DomainName: carts.example.com
      DomainNameConfigurations:
        - { CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c', EndpointType: REGIONAL, SecurityPolicy: TLS_1_2 }
`,
  gives: { [it('route-asks-who-calls')]: 'met', [it('http-stage-logs-access')]: 'met', [it('domain-refuses-outdated-tls')]: 'met' },
} as const;

export default examples(
  carts,
  variant(carts, {
    shows: 'A route open to everybody, and a stage without logs',
    terraform: [
      ['  authorization_type = "JWT"\n  authorizer_id      = "a1b2c3"\n', ''],
      [
        `  access_log_settings {
    destination_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:carts"
    format          = "$context.requestId"
  }
`,
        '',
      ],
    ],
    cloudformation: [
      [', AuthorizationType: JWT, AuthorizerId: a1b2c3', ''],
      ["      AccessLogSettings: { DestinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:carts', Format: $context.requestId }\n", ''],
    ],
    gives: { [it('route-asks-who-calls')]: 'unmet', [it('http-stage-logs-access')]: 'unmet' },
  }),
  variant(carts, {
    shows: 'Authorisation and logs that are handed in without a value',
    terraform: [
      ['"JWT"', 'var.authorization'],
      ['"arn:aws:logs:eu-west-1:111122223333:log-group:carts"', 'var.destination'],
    ],
    cloudformation: [
      ['AuthorizationType: JWT', 'AuthorizationType: !Ref Authorization'],
      ["'arn:aws:logs:eu-west-1:111122223333:log-group:carts'", '!Ref Destination'],
    ],
    gives: { [it('route-asks-who-calls')]: 'unproven', [it('http-stage-logs-access')]: 'unproven' },
  }),
  variant(carts, {
    shows: 'A WebSocket API: a message of a connection that is open already asks nothing more',
    terraform: [
      ['protocol_type = "HTTP"', 'protocol_type = "WEBSOCKET"'],
      ['"GET /carts"\n  authorization_type = "JWT"\n  authorizer_id      = "a1b2c3"', '"$default"'],
    ],
    cloudformation: [
      ['ProtocolType: HTTP', 'ProtocolType: WEBSOCKET'],
      ['RouteKey: GET /carts, AuthorizationType: JWT, AuthorizerId: a1b2c3', 'RouteKey: $default'],
    ],
    gives: { [it('route-asks-who-calls')]: 'none' },
  }),
);

import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.api-gateway.${check}`;

export default examples({
  shows: 'Settings of a REST API that are handed in without a value',
  terraform: `
variable "v" {}
variable "on" { type = bool }

resource "aws_api_gateway_method" "m" {
  rest_api_id          = "a1b2c3d4e5"
  resource_id          = "r1"
  http_method          = "GET"
  authorization        = var.v
  request_validator_id = var.v
}

resource "aws_api_gateway_stage" "s" {
  rest_api_id           = "a1b2c3d4e5"
  deployment_id         = "d1b2c3"
  stage_name            = "s"
  xray_tracing_enabled  = var.on
  client_certificate_id = var.v
  cache_cluster_enabled = true
  access_log_settings {
    destination_arn = var.v
    format          = "$context.requestId"
  }
}

resource "aws_api_gateway_method_settings" "s" {
  rest_api_id = "a1b2c3d4e5"
  stage_name  = aws_api_gateway_stage.s.stage_name
  method_path = "*/*"
  settings {
    logging_level        = var.v
    data_trace_enabled   = var.on
    caching_enabled      = true
    cache_data_encrypted = var.on
  }
}

resource "aws_wafv2_web_acl_association" "s" {
  resource_arn = var.v
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/s/0f9e8d7c"
}

resource "aws_api_gateway_domain_name" "d" {
  domain_name     = "d.example.com"
  security_policy = var.v
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  M:
    Type: AWS::ApiGateway::Method
    Properties: { RestApiId: a1b2c3d4e5, ResourceId: r1, HttpMethod: GET, AuthorizationType: !Ref V, RequestValidatorId: !Ref V }
  S:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: a1b2c3d4e5
      DeploymentId: d1b2c3
      StageName: s
      TracingEnabled: !Ref Switch
      ClientCertificateId: !Ref V
      CacheClusterEnabled: true
      AccessLogSetting: { DestinationArn: !Ref V, Format: $context.requestId }
      MethodSettings:
        - { HttpMethod: '*', ResourcePath: '*/*', LoggingLevel: !Ref V, DataTraceEnabled: !Ref Switch, CachingEnabled: true, CacheDataEncrypted: !Ref Switch }
  Firewall:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !Ref V
      WebACLArn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/s/0f9e8d7c
  D:
    Type: AWS::ApiGateway::DomainName
    Properties: { DomainName: d.example.com, SecurityPolicy: !Ref V }
`,
  gives: {
    [it('stage-logs-access')]: 'unproven',
    [it('stage-logs-execution')]: 'unproven',
    [it('stage-traces-requests')]: 'unproven',
    [it('stage-encrypts-its-cache')]: 'unproven',
    [it('stage-keeps-requests-out-of-logs')]: 'unproven',
    [it('stage-has-web-acl')]: 'unproven',
    [it('stage-shows-backends-who-it-is')]: 'unproven',
    [it('method-asks-who-calls')]: 'unproven',
    [it('method-checks-requests')]: 'unproven',
    [it('domain-refuses-outdated-tls')]: 'unproven',
  },
});

import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.api-gateway.${check}`;

const orders = {
  shows: 'APIs that are written as definitions, each operation of which asks who calls',
  terraform: `
variable "v" {}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
  body = jsonencode({
    openapi = "3.0.1"
    paths = {
      "/orders" = {
        get     = { security = [{ pool = [] }] }
        options = {}
      }
    }
  })
}

resource "aws_apigatewayv2_api" "carts" {
  name          = "carts"
  protocol_type = "HTTP"
  body = jsonencode({
    openapi = "3.0.1"
    paths   = { "/carts" = { post = { security = [{ jwt = [] }] } } }
  })
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
Resources:
  Orders:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
      Body:
        openapi: 3.0.1
        paths:
          /orders:
            get: { security: [{ pool: [] }] }
            options: {}
  Carts:
    Type: AWS::ApiGatewayV2::Api
    Properties:
      Name: carts
      ProtocolType: HTTP
      Body:
        openapi: 3.0.1
        paths: { /carts: { post: { security: [{ jwt: [] }] } } }
`,
  gives: { [it('definition-asks-who-calls')]: 'met', [it('http-definition-asks-who-calls')]: 'met' },
} as const;

export default examples(
  orders,
  variant(orders, {
    shows: 'The same with operations that ask nobody',
    terraform: [
      ['{ security = [{ pool = [] }] }', '{}'],
      ['{ security = [{ jwt = [] }] }', '{ security = [] }'],
    ],
    cloudformation: [
      ['{ security: [{ pool: [] }] }', '{}'],
      ['{ security: [{ jwt: [] }] }', '{ security: [] }'],
    ],
    gives: { [it('definition-asks-who-calls')]: 'unmet', [it('http-definition-asks-who-calls')]: 'unmet' },
  }),
  variant(orders, {
    shows: 'What operations ask for is handed in without a value',
    terraform: [
      ['[{ pool = [] }]', 'var.v'],
      ['[{ jwt = [] }]', 'var.v'],
    ],
    cloudformation: [
      ['[{ pool: [] }]', '!Ref V'],
      ['[{ jwt: [] }]', '!Ref V'],
    ],
    gives: { [it('definition-asks-who-calls')]: 'unproven', [it('http-definition-asks-who-calls')]: 'unproven' },
  }),
  {
    shows: 'An API without a definition is asked method by method',
    terraform: `
resource "aws_api_gateway_rest_api" "plain" {
  name = "plain"
}
`,
    cloudformation: `
Resources:
  Plain:
    Type: AWS::ApiGateway::RestApi
    Properties: { Name: plain }
`,
    gives: { [it('definition-asks-who-calls')]: 'none' },
  },
);

import { describe, expect, it } from 'vitest';
import { plain, samOf } from '../sam-under-test.ts';

const { problems, body, of, property } = samOf(`Conditions: {Never: !Equals [a, b]}
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: v1
      Cors: "'https://shop.example'"
      Auth:
        DefaultAuthorizer: Users
        Authorizers:
          Users: {UserPoolArn: !GetAtt Pool.Arn}
          Keys: {FunctionArn: !GetAtt Check.Arn}
        ResourcePolicy: {IpRangeWhitelist: [10.0.0.0/8]}
        UsagePlan: {CreateUsagePlan: PER_API}
      Domain: {DomainName: shop.example, CertificateArn: "arn:c", Route53: {HostedZoneId: Z1}}
  Http:
    Type: AWS::Serverless::HttpApi
    Properties:
      Auth:
        DefaultAuthorizer: Jwt
        Authorizers: {Jwt: {JwtConfiguration: {issuer: "https://i", audience: [a]}, IdentitySource: $request.header.Authorization}}
      CorsConfiguration: true
  F:
    Type: AWS::Serverless::Function
    Properties:
      Handler: h
      Runtime: python3.13
      InlineCode: pass
      Events:
        All: {Type: Api, Properties: {Path: "/orders/{id+}", Method: any, RestApiId: !Ref Api}}
        Open: {Type: Api, Properties: {Path: /open, Method: get, RestApiId: !Ref Api, Auth: {Authorizer: NONE}}}
        Key: {Type: Api, Properties: {Path: /key, Method: get, RestApiId: !Ref Api, Auth: {Authorizer: Keys, ApiKeyRequired: true}}}
        Web: {Type: HttpApi, Properties: {Path: /web, Method: post, ApiId: !Ref Http}}
  G:
    Type: AWS::Serverless::Function
    Condition: Never
    Properties: {${plain}, Events: {Gone: {Type: Api, Properties: {Path: /gone, Method: get, RestApiId: !Ref Api}}}}
  Check: {Type: AWS::Serverless::Function, Properties: {${plain}}}
  Pool: {Type: AWS::Cognito::UserPool}
`);
const integration = { type: 'aws_proxy', uri: '? arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${F.Arn}/invocations' };
const from = (path: string): unknown => `? arn:aws:execute-api:eu-west-1:\${AWS::AccountId}:${path}`;

describe('the API of functions', () => {
  it('has a path for every event, and the authorizer of each', () => {
    expect(problems).toEqual([]);
    expect(body('Api')).toMatchObject({
      Body: {
        paths: {
          '/orders/{id+}': { 'x-amazon-apigateway-any-method': { 'x-amazon-apigateway-integration': integration, security: [{ Users: [] }] } },
          '/open': { get: { security: [{ NONE: [] }] } },
          '/key': { get: { security: [{ Keys: [] }, { api_key: [] }] } },
        },
        securityDefinitions: {
          Users: { 'x-amazon-apigateway-authorizer': { type: 'cognito_user_pools', providerARNs: ['→ t.yaml:Pool.Arn'] } },
          Keys: { 'x-amazon-apigateway-authorizer': { type: 'token' } },
        },
      },
    });
  });

  it('has no path of a function that is left out', () => {
    const paths = (body('Api')['Body'] as { readonly paths: object }).paths;
    expect(Object.keys(paths)).toEqual(['/orders/{id+}', '/open', '/key']);
  });

  it('answers preflights, and keeps strangers out', () => {
    expect(body('Api')).toMatchObject({
      Body: {
        paths: { '/open': { options: { 'x-amazon-apigateway-integration': { type: 'mock' } } } },
        'x-amazon-apigateway-policy': {
          Statement: expect.arrayContaining([
            expect.objectContaining({
              Effect: 'Deny',
              Resource: ['execute-api:/v1/GET/open'],
              Condition: { NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } },
            }),
          ]),
        },
      },
    });
  });

  it('may call the functions, and them alone', () => {
    expect(body('FAllPermissionv1')).toMatchObject({ Principal: 'apigateway.amazonaws.com', SourceArn: from('${Api}/*/*/orders/*') });
    expect(body('FWebPermission')).toMatchObject({ SourceArn: from('${Http}/*/POST/web') });
    expect(body('ApiKeysAuthorizerPermission')).toMatchObject({ FunctionName: '→ t.yaml:Check.Arn', SourceArn: from('${Api}/authorizers/*') });
    expect(of('FOpenPermissionv1').at.line).toBe(32);
  });

  it('has a stage, a domain with its records, and a usage plan', () => {
    expect(body('Apiv1Stage')).toMatchObject({ StageName: 'v1', DeploymentId: '→ t.yaml:ApiDeployment.Ref' });
    expect(body('ApiGatewayDomainNamef9e2e08579')).toMatchObject({ DomainName: 'shop.example', EndpointConfiguration: { Types: ['REGIONAL'] } });
    expect(body('RecordSetGroup0cf6d58763')).toMatchObject({ HostedZoneId: 'Z1', RecordSets: [{ Name: 'shop.example', Type: 'A' }] });
    expect(body('ApiUsagePlanKey')).toMatchObject({ KeyId: '→ t.yaml:ApiApiKey.Ref', UsagePlanId: '→ t.yaml:ApiUsagePlan.Ref' });
  });

  it('of HTTP has its own forms', () => {
    expect(body('Http')).toMatchObject({
      Body: {
        openapi: '3.0.1',
        'x-amazon-apigateway-cors': { allowOrigins: ['*'] },
        components: { securitySchemes: { Jwt: { type: 'oauth2', 'x-amazon-apigateway-authorizer': { type: 'jwt' } } } },
        paths: { '/web': { post: { 'x-amazon-apigateway-integration': { ...integration, payloadFormatVersion: '2.0' }, security: [{ Jwt: [] }] } } },
      },
    });
  });

  it('says of everything that it is seen at the API, and where it was written', () => {
    const definition = property('Api', 'Body');
    const paths = definition.is === 'map' ? definition.entries['paths'] : undefined;
    const open = paths?.is === 'map' ? paths.entries['/open'] : undefined;
    expect(open?.is === 'map' && open.entries['get']).toMatchObject({ at: { line: 4, endLine: 16 }, from: { line: 32 } });
  });
});

describe('an API that SAM refuses', () => {
  const api = (properties: string): readonly string[] =>
    samOf(`Resources:\n  A: {Type: AWS::Serverless::Api, Properties: {${properties}}}\n`).messages.map(message =>
      message.replace('t.yaml:3: SAM refuses A: ', ''),
    );
  it.each([
    ['StageName: s, Cors: {Nothing: x}', 'Cors has no Nothing: it takes AllowMethods, AllowHeaders, AllowOrigin, AllowCredentials, MaxAge. Correct it.'],
    ['StageName: s, Nothing: x', 'AWS::Serverless::Api has no property Nothing. Correct its name, or take it away.'],
    ['StageName: s, GatewayResponses: []', 'GatewayResponses is a map. Correct it.'],
  ])('%s', (properties, message) => {
    expect(api(properties)).toContain(message);
  });
});

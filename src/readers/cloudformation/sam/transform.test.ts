import { describe, expect, it } from 'vitest';
import { shown } from '../../../model/index.ts';
import { outcome, seen } from '../template-under-test.ts';

const read = outcome(
  `Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: python3.12
    Timeout: 5
    Environment: {Variables: {LOG: info, SHARED: a}}
    Layers: [layer-a]
    Tags: {team: shop}
  Api:
    TracingEnabled: true
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.main
      InlineCode: pass
      Timeout: 30
      Environment:
        Variables: {LOG: debug}
      Layers: [layer-b]
      Tracing: Active
      VpcConfig: {SubnetIds: [s]}
      DeadLetterQueue: {Type: SQS, TargetArn: !GetAtt Queue.Arn}
      FunctionUrlConfig: {AuthType: NONE}
      PermissionsBoundary: arn:b
      Policies:
        - AmazonS3ReadOnlyAccess
        - arn:aws:iam::aws:policy/Given
        - Statement: [{Effect: Allow, Action: "s3:*", Resource: "*"}]
        - DynamoDBCrudPolicy: {TableName: !Ref Table}
      Events:
        Get: {Type: Api, Properties: {Path: /, Method: get}}
        Poll: {Type: SQS, Properties: {Queue: !GetAtt Queue.Arn}}
  Owned:
    Type: AWS::Serverless::Function
    Properties: {Handler: h, CodeUri: ./src, Role: !GetAtt OwnedRole.Arn}
  OwnedRole:
    Type: AWS::IAM::Role
    Properties: {AssumeRolePolicyDocument: {}}
  Queue: {Type: AWS::SQS::Queue}
  Table:
    Type: AWS::Serverless::SimpleTable
    DeletionPolicy: Retain
    Properties: {PrimaryKey: {Name: order, Type: Number}, SSESpecification: {SSEEnabled: true}, Tags: {a: b}}
  Plain: {Type: AWS::Serverless::SimpleTable}
  Rest:
    Type: AWS::Serverless::Api
    Properties: {StageName: prod, EndpointConfiguration: {Type: PRIVATE, VPCEndpointIds: [e]}, AccessLogSetting: {DestinationArn: arn:l}}
  Http:
    Type: AWS::Serverless::HttpApi
    Properties: {CorsConfiguration: {AllowOrigins: ["*"]}}
  Layer:
    Type: AWS::Serverless::LayerVersion
    Properties: {ContentUri: ./l, LayerName: l, RetentionPolicy: Delete}
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties: {DefinitionUri: d.json, Name: flow, Logging: {Level: ALL}, Tracing: {Enabled: true}}
  Sees:
    Type: X::Y::Z
    Properties: {Role: !GetAtt OrdersRole.Arn, Api: !Ref ServerlessRestApi, Version: !Ref Orders.Version}
`,
  { 'AWS::Region': 'eu-west-1' },
);

const tableAndIndexes = ['', '/index/*'].map(end => `? arn:aws:dynamodb:eu-west-1:\${AWS::AccountId}:table/\${Table}${end}`);
const body = (id: string): Record<string, unknown> => seen(read.of(id).body) as Record<string, unknown>;

describe('SAM', () => {
  it('is read without a problem, into plain types and what they imply', () => {
    expect(read.problems).toEqual([]);
    expect(Object.fromEntries(read.declarations.map(({ address, type }) => [address, type]))).toEqual({
      Orders: 'AWS::Lambda::Function',
      OrdersRole: 'AWS::IAM::Role',
      OrdersUrl: 'AWS::Lambda::Url',
      OrdersUrlPublicPermissions: 'AWS::Lambda::Permission',
      OrdersURLInvokeAllowPublicAccess: 'AWS::Lambda::Permission',
      OrdersGetPermissionProd: 'AWS::Lambda::Permission',
      OrdersPoll: 'AWS::Lambda::EventSourceMapping',
      Owned: 'AWS::Lambda::Function',
      OwnedRole: 'AWS::IAM::Role',
      Queue: 'AWS::SQS::Queue',
      Table: 'AWS::DynamoDB::Table',
      Plain: 'AWS::DynamoDB::Table',
      Rest: 'AWS::ApiGateway::RestApi',
      RestDeployment: 'AWS::ApiGateway::Deployment',
      RestprodStage: 'AWS::ApiGateway::Stage',
      Http: 'AWS::ApiGatewayV2::Api',
      HttpApiGatewayDefaultStage: 'AWS::ApiGatewayV2::Stage',
      Layer: 'AWS::Lambda::LayerVersion',
      Flow: 'AWS::StepFunctions::StateMachine',
      FlowRole: 'AWS::IAM::Role',
      ServerlessRestApi: 'AWS::ApiGateway::RestApi',
      ServerlessRestApiDeployment: 'AWS::ApiGateway::Deployment',
      ServerlessRestApiProdStage: 'AWS::ApiGateway::Stage',
      Sees: 'X::Y::Z',
    });
  });

  it('merges globals: maps together, lists one after the other, else the own value', () => {
    expect(body('Orders')).toEqual({
      Runtime: 'python3.12',
      Handler: 'app.main',
      Timeout: 30,
      Environment: { Variables: { LOG: 'debug', SHARED: 'a' } },
      VpcConfig: { SubnetIds: ['s'] },
      Layers: ['layer-a', 'layer-b'],
      Code: { ZipFile: 'pass' },
      Role: '→ t.yaml:OrdersRole.Arn',
      TracingConfig: { Mode: 'Active' },
      DeadLetterConfig: { TargetArn: '→ t.yaml:Queue.Arn' },
      Tags: [
        { Key: 'team', Value: 'shop' },
        { Key: 'lambda:createdBy', Value: 'SAM' },
      ],
    });
  });

  it('says where a global value was written', () => {
    expect(read.property('Orders', 'Runtime')).toMatchObject({ at: { line: 12 }, from: { line: 4 } });
    expect(read.property('Orders', 'Timeout')).toMatchObject({ at: { line: 17 } });
  });

  it('makes the role of a function that has none', () => {
    expect(body('OrdersRole')).toEqual({
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { Service: ['lambda.amazonaws.com'] } }],
      },
      ManagedPolicyArns: [
        'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
        'arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess',
        'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
        'arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole',
        'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
        'arn:aws:iam::aws:policy/Given',
      ],
      Policies: [
        {
          PolicyName: 'DeadLetterQueuePolicy',
          PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '→ t.yaml:Queue.Arn' }] },
        },
        { PolicyName: 'OrdersRolePolicy2', PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] } },
        { PolicyName: 'OrdersRolePolicy3', PolicyDocument: { Statement: [expect.objectContaining({ Effect: 'Allow', Resource: tableAndIndexes })] } },
      ],
      PermissionsBoundary: 'arn:b',
      Tags: [
        { Key: 'team', Value: 'shop' },
        { Key: 'lambda:createdBy', Value: 'SAM' },
      ],
    });
  });

  it('keeps the role that is given', () => {
    expect(body('Owned')).toMatchObject({ Role: '→ t.yaml:OwnedRole.Arn', Code: '? ${Code}' });
    expect(body('OwnedRole')).toEqual({ AssumeRolePolicyDocument: {} });
  });

  it('opens a function URL that asks for no signature', () => {
    expect(body('OrdersUrl')).toEqual({ TargetFunctionArn: '→ t.yaml:Orders.Ref', AuthType: 'NONE' });
    expect(body('OrdersUrlPublicPermissions')).toMatchObject({ Principal: '*', FunctionUrlAuthType: 'NONE' });
  });

  it('makes tables with a key', () => {
    expect(body('Table')).toEqual({
      SSESpecification: { SSEEnabled: true },
      KeySchema: [{ AttributeName: 'order', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'order', AttributeType: 'N' }],
      BillingMode: 'PAY_PER_REQUEST',
      Tags: [{ Key: 'a', Value: 'b' }],
      '@DeletionPolicy': 'Retain',
    });
    expect(body('Plain')).toMatchObject({ AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }] });
  });

  it('makes APIs with a stage', () => {
    expect(body('Rest')).toMatchObject({ EndpointConfiguration: { Types: ['PRIVATE'], VpcEndpointIds: ['e'] }, Body: { swagger: '2.0', paths: {} } });
    expect(body('RestprodStage')).toEqual({
      RestApiId: '→ t.yaml:Rest.Ref',
      DeploymentId: '→ t.yaml:RestDeployment.Ref',
      StageName: 'prod',
      AccessLogSetting: { DestinationArn: 'arn:l' },
      TracingEnabled: true,
    });
    expect(body('HttpApiGatewayDefaultStage')).toMatchObject({ ApiId: '→ t.yaml:Http.Ref', StageName: '$default', AutoDeploy: true });
    expect(body('ServerlessRestApiProdStage')).toMatchObject({ RestApiId: '→ t.yaml:ServerlessRestApi.Ref', StageName: 'Prod', TracingEnabled: true });
  });

  it('makes layers and state machines', () => {
    expect(body('Layer')).toEqual({ Content: '? ${Content}', LayerName: 'l', '@DeletionPolicy': 'Delete' });
    expect(body('Flow')).toMatchObject({
      StateMachineName: 'flow',
      LoggingConfiguration: { Level: 'ALL' },
      TracingConfiguration: { Enabled: true },
      RoleArn: '→ t.yaml:FlowRole.Arn',
    });
  });

  it('resolves the names of what is made', () => {
    expect(body('Sees')).toEqual({
      Role: '→ t.yaml:OrdersRole.Arn',
      Api: '→ t.yaml:ServerlessRestApi.Ref',
      Version: '? ${Orders.Version}',
    });
  });
});

describe('SAM in unclear cases', () => {
  it('has a role that may be, for a function that may have one of its own', () => {
    const open = outcome(
      'Transform: AWS::Serverless-2016-10-31\nParameters: {R: {Type: String}}\nConditions: {Own: !Equals [!Ref R, x]}\nResources:\n  F: {Type: AWS::Serverless::Function, Properties: {Handler: h, Role: !If [Own, !Ref R, !Ref AWS::NoValue]}}\n',
    );
    expect(open.of('FRole').maybe).toContain('condition NOTOwn is not known: parameter R has no value');
  });

  it('leaves out what belongs to a function that is left out', () => {
    const gone = outcome(
      'Transform: AWS::Serverless-2016-10-31\nConditions: {No: !Equals [a, b]}\nResources:\n  F: {Type: AWS::Serverless::Function, Condition: No, Properties: {Handler: h}}\n',
    );
    expect(gone.declarations).toEqual([]);
  });

  it('does not know the partition of policies without a region', () => {
    const open = outcome('Transform: AWS::Serverless-2016-10-31\nResources:\n  F: {Type: AWS::Serverless::Function, Properties: {Handler: h}}\n');
    const arns = open.property('FRole', 'ManagedPolicyArns');
    const [first] = arns.is === 'list' ? arns.items : [];
    expect(first?.is === 'unresolved' && shown(first.shape ?? '')).toBe('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole');
    expect(first?.is === 'unresolved' && first.among).toContainEqual(
      expect.objectContaining({ value: 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole' }),
    );
  });

  it('is done without its line at the top too, which is a problem', () => {
    const plain = outcome('Resources:\n  F: {Type: AWS::Serverless::Function, Properties: {Handler: h, Runtime: python3.13}}\n');
    expect(plain.declarations.map(({ type }) => type)).toEqual(['AWS::Lambda::Function', 'AWS::IAM::Role']);
    expect(plain.problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 AWS::Serverless::Function needs the line "Transform: AWS::Serverless-2016-10-31" at the top of the template: it is read as if that stood there.',
    ]);
  });
});

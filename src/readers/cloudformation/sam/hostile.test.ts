import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcome } from '../template-under-test.ts';
import { samOf } from './sam-under-test.ts';

const kinds = [
  'Function',
  'Api',
  'HttpApi',
  'WebSocketApi',
  'SimpleTable',
  'LayerVersion',
  'Application',
  'StateMachine',
  'Connector',
  'GraphQLApi',
  'CapacityProvider',
];
const keys = [
  ...['Events', 'Type', 'Properties', 'Auth', 'Authorizers', 'DefaultAuthorizer', 'Domain', 'DomainName', 'Route53', 'Cors', 'CorsConfiguration', 'Policies'],
  ...['AutoPublishAlias', 'DeploymentPreference', 'EventInvokeConfig', 'DestinationConfig', 'OnFailure', 'FunctionUrlConfig', 'DefinitionBody', 'paths', '/a'],
  ...['CodeUri', 'ContentUri', 'Tags', 'PropagateTags', 'Role', 'Tracing', 'DeadLetterQueue', 'StageName', 'RestApiId', 'ApiId', 'Path', 'Method', 'Bucket'],
  ...['Queue', 'Topic', 'SqsSubscription', 'Source', 'Destination', 'Id', 'Permissions', 'Definition', 'DataSources', 'Functions', 'Resolvers', 'Routes'],
  ...['UsagePlan', 'CreateUsagePlan', 'ResourcePolicy', 'Identity', 'Ref', 'Fn::If', 'Fn::GetAtt', 'Fn::Sub', 'Fn::Transform', '__proto__', 'constructor'],
];
const words = [
  'F',
  'A',
  'F.Arn',
  'Api',
  'HttpApi',
  'S3',
  'SNS',
  'SQS',
  'Schedule',
  'get',
  '/a',
  'PER_API',
  'SHARED',
  'Read',
  'NONE',
  'Yes',
  '',
  'toString',
  '${F}',
];
const text = fc.oneof(fc.constantFrom(...words), fc.constantFrom(null, 0, true));
const { tree } = fc.letrec(tie => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    text,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 4 }),
  ),
}));
const properties = fc.dictionary(fc.constantFrom(...keys), tree, { maxKeys: 8 });
const resource = fc.record(
  {
    Type: fc.constantFrom(...kinds.map(kind => `AWS::Serverless::${kind}`), 'AWS::S3::Bucket', 'AWS::Cognito::UserPool'),
    Properties: fc.oneof({ weight: 9, arbitrary: properties }, { weight: 1, arbitrary: tree }),
    Connectors: tree,
    Condition: tree,
    DependsOn: tree,
    IgnoreGlobals: tree,
  },
  { requiredKeys: ['Type', 'Properties'] },
);
const template = fc.record({
  Globals: fc.oneof(fc.dictionary(fc.constantFrom('Function', 'Api', 'HttpApi', 'Nothing'), tree), tree),
  Conditions: fc.constant({ Yes: { 'Fn::Equals': [{ Ref: 'AWS::StackName' }, 'x'] } }),
  Resources: fc.dictionary(fc.constantFrom('F', 'A', 'B', 'ServerlessRestApi', 'F Role'), resource),
});

describe('any template of SAM', () => {
  it('is transformed, or refused at a place of it', () => {
    fc.assert(
      fc.property(template, written => {
        const { declarations, problems } = outcome(JSON.stringify({ Transform: 'AWS::Serverless-2016-10-31', ...written }, undefined, 1));
        for (const { body } of declarations) expect(body.is).toBe('map');
        expect(problems.every(({ line }) => line >= 1)).toBe(true);
        expect(new Set(declarations.map(({ id }) => id)).size).toBe(declarations.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a large template of SAM', () => {
  const many = (count: number, of: (i: number) => string): string => Array.from({ length: count }, (_, i) => of(i)).join('');
  const timed = (resources: string): number => {
    const start = performance.now();
    const { declarations } = samOf(resources);
    for (const { body } of declarations) expect(body.is).toBe('map');
    return performance.now() - start;
  };
  const best = (resources: string): number => Math.min(timed(resources), timed(resources), timed(resources));
  const fn = (i: number, events: string): string =>
    `  F${i}:\n    Type: AWS::Serverless::Function\n    Properties: {Handler: h, Runtime: python3.13, InlineCode: pass, AutoPublishAlias: live, DeploymentPreference: {Type: AllAtOnce}, Events: {${events}}}\n`;
  const event = (i: number): string => `E${i}: {Type: Api, Properties: {Path: /p${i}, Method: get, Auth: {ApiKeyRequired: true}}}, `;
  const put = (i: number): string => `P${i}: {Type: S3, Properties: {Bucket: !Ref B, Events: "s3:ObjectCreated:*"}}, `;

  it.each<readonly [string, (count: number) => string]>([
    ['functions with an event', count => `Resources:\n${many(count, i => fn(i, event(i)))}`],
    ['events of a function', count => `Resources:\n${fn(0, many(count, event))}`],
    ['events of a bucket', count => `Resources:\n  B: {Type: AWS::S3::Bucket}\n${fn(0, many(count, put))}`],
    [
      'policies of a function',
      count => `Resources:\n  F: {Type: AWS::Serverless::Function, Properties: {Policies: [${many(count, i => `{S3ReadPolicy: {BucketName: b${i}}}, `)}]}}\n`,
    ],
  ])('with many %s takes time in proportion', (_, made) => {
    timed(made(150));
    const [small, large] = [best(made(150)), best(made(1200))];
    expect(large).toBeLessThan(Math.max(small, 25) * 8 * 5);
  });

  it('may be deep', () => {
    const deep = (depth: number): string => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`;
    for (const depth of [50, 400, 20_000])
      expect(
        samOf(`Resources:\n  A: {Type: AWS::Serverless::Api, Properties: {StageName: s, DefinitionBody: ${deep(depth)}}}\n`).declarations.length,
      ).toBeLessThan(5);
  });
});

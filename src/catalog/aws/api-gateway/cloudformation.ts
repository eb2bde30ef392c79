import { at, derived, each, first, gather, mapping, on, refs } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { openOperations } from './operations.ts';
import { domainName, httpApi, httpRoute, httpStage, type methodSetting, restApi, restMethod, restStage } from './service.ts';

const webAcl = (type: string) => on(type, 'ResourceArn', saidAt('ResourceArn'));
/** A definition in a bucket is not read. */
const definition = gather(
  derived('Body', plain => ({ value: openOperations(plain) })),
  derived('BodyS3Location', () => ({ value: { items: [], rest: 'the definition lies in a bucket' } })),
);

export default [
  mapping(restApi, 'AWS::ApiGateway::RestApi', ['RestApiId'], {
    name: at('Name'),
    endpoint: at('EndpointConfiguration.Types.0'),
    policy: document('Policy'),
    defined: first(saidAt('Body'), saidAt('BodyS3Location')),
    open: definition,
  }),
  mapping(restStage, 'AWS::ApiGateway::Stage', ['StageName'], {
    name: at('StageName'),
    accessLogs: saidAt('AccessLogSetting.DestinationArn'),
    traced: at('TracingEnabled'),
    cache: at('CacheClusterEnabled'),
    methods: each<typeof methodSetting>('MethodSettings', 'path', {
      path: at('ResourcePath'),
      logging: at('LoggingLevel'),
      logsWholeRequests: at('DataTraceEnabled'),
      cached: at('CachingEnabled'),
      cacheEncrypted: at('CacheDataEncrypted'),
    }),
    clientCertificate: saidAt('ClientCertificateId'),
    webAcl: first(webAcl('AWS::WAFv2::WebACLAssociation'), webAcl('AWS::WAFRegional::WebACLAssociation')),
  }),
  mapping(restMethod, 'AWS::ApiGateway::Method', [], {
    verb: at('HttpMethod'),
    api: refs('RestApiId'),
    authorization: at('AuthorizationType'),
    apiKey: at('ApiKeyRequired'),
    validator: saidAt('RequestValidatorId'),
  }),
  mapping(domainName, ['AWS::ApiGateway::DomainName', 'AWS::ApiGateway::DomainNameV2'], ['DomainName'], {
    name: at('DomainName'),
    policy: at('SecurityPolicy'),
  }),
  /** HTTP and WebSocket APIs take TLS 1.2 only. */
  mapping(domainName, 'AWS::ApiGatewayV2::DomainName', ['DomainName'], {
    name: at('DomainName'),
    policy: at('DomainNameConfigurations.0.SecurityPolicy', 'TLS_1_2'),
  }),
  mapping(httpApi, 'AWS::ApiGatewayV2::Api', ['ApiId'], {
    name: at('Name'),
    protocol: at('ProtocolType', 'HTTP'),
    defined: first(saidAt('Body'), saidAt('BodyS3Location')),
    open: definition,
  }),
  mapping(httpStage, 'AWS::ApiGatewayV2::Stage', ['StageName'], {
    name: at('StageName'),
    accessLogs: saidAt('AccessLogSettings.DestinationArn'),
  }),
  mapping(httpRoute, 'AWS::ApiGatewayV2::Route', ['RouteId'], {
    key: at('RouteKey'),
    api: refs('ApiId'),
    authorization: at('AuthorizationType'),
    apiKey: at('ApiKeyRequired'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = [
  'AWS::ApiGateway::ApiKey',
  'AWS::ApiGateway::UsagePlanKey',
  'AWS::ApiGateway::BasePathMapping',
  'AWS::ApiGatewayV2::ApiMapping',
  'AWS::ApiGateway::Account',
  'AWS::ApiGateway::Authorizer',
  'AWS::ApiGateway::BasePathMappingV2',
  'AWS::ApiGateway::Deployment',
  'AWS::ApiGateway::DocumentationPart',
  'AWS::ApiGateway::DocumentationVersion',
  'AWS::ApiGateway::DomainNameAccessAssociation',
  'AWS::ApiGateway::GatewayResponse',
  'AWS::ApiGateway::Model',
  'AWS::ApiGateway::RequestValidator',
  'AWS::ApiGateway::Resource',
  'AWS::ApiGateway::UsagePlan',
  'AWS::ApiGateway::VpcLink',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Deployment',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::IntegrationResponse',
  'AWS::ApiGatewayV2::Model',
  'AWS::ApiGatewayV2::RouteResponse',
  'AWS::ApiGatewayV2::VpcLink',
];

import type { Node } from '../../../model/index.ts';
import type { Resource } from '../frame.ts';
import { list, map, value } from '../node.ts';
import { attributesOf, type Conversion, carried, impliedResource, referenceTo, type SamResource, tagList } from './conversion.ts';

export const restApi: Conversion = {
  globals: 'Api',
  type: 'AWS::ApiGateway::RestApi',
  body: ({ properties }) => [
    ...carried(properties(), ['Name', 'Description', 'BinaryMediaTypes', 'MinimumCompressionSize', 'FailOnWarnings', 'ApiKeySourceType', 'Mode', 'Policy']),
    ...carried(properties(), ['DisableExecuteApiEndpoint', 'SecurityPolicy', ['Body', 'DefinitionBody']]),
    ['EndpointConfiguration', endpoint(properties().entries['EndpointConfiguration'])],
    ['Tags', tagList(properties().entries['Tags'])],
    ...attributesOf(properties()),
  ],
  implies: resource => [
    stageOf(resource, 'AWS::ApiGateway::Stage', 'RestApiId', 'Prod', [
      ...['StageName', 'AccessLogSetting', 'CacheClusterEnabled', 'CacheClusterSize', 'CanarySetting', 'MethodSettings', 'TracingEnabled', 'Variables'],
    ]),
  ],
};

export const httpApi: Conversion = {
  globals: 'HttpApi',
  type: 'AWS::ApiGatewayV2::Api',
  body: ({ properties }) => [
    ...carried(properties(), ['Name', 'Description', 'CorsConfiguration', 'DisableExecuteApiEndpoint', 'FailOnWarnings', 'Tags', ['Body', 'DefinitionBody']]),
    ...attributesOf(properties()),
  ],
  implies: resource => [
    stageOf(resource, 'AWS::ApiGatewayV2::Stage', 'ApiId', '$default', [
      ...['StageName', 'AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'StageVariables'],
    ]),
  ],
};

/** SAM's `Type: REGIONAL`, or the word alone, for the plain type's `Types`. */
const endpoint = (written: Node | undefined): Node | undefined => {
  if (written?.is === 'value') return map([['Types', list([written], written.at)]], written.at);
  if (written?.is !== 'map' || !written.entries['Type']) return written;
  const { Type: type, ...others } = written.entries;
  return map(
    [['Types', list([type], type.at)], ...Object.entries(others).map(([key, node]) => [key === 'VPCEndpointIds' ? 'VpcEndpointIds' : key, node] as const)],
    written.at,
  );
};

const stageOf = (resource: SamResource, type: string, api: string, usual: string, names: readonly string[]): Resource => {
  const { declared, properties } = resource;
  const name = (resource.literal('StageName') ?? usual).replaceAll(/[^A-Za-z0-9]/g, '');
  return impliedResource(resource, `${declared.logicalId}${name}Stage`, type, () => [
    [api, referenceTo(declared)],
    ['StageName', properties().entries['StageName'] ?? value(usual, declared.at)],
    ...carried(
      properties(),
      names.filter(one => one !== 'StageName'),
    ),
  ]);
};

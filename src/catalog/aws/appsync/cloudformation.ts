import { at, first, gather, mapping, on } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { api, cache } from './service.ts';

export const pieces = [
  'AWS::AppSync::ApiKey',
  'AWS::AppSync::DataSource',
  'AWS::AppSync::DomainName',
  'AWS::AppSync::DomainNameApiAssociation',
  'AWS::AppSync::FunctionConfiguration',
  'AWS::AppSync::GraphQLSchema',
  'AWS::AppSync::Resolver',
  'AWS::AppSync::SourceApiAssociation',
];

export default [
  mapping(api, 'AWS::AppSync::GraphQLApi', ['ApiId', 'Arn'], {
    name: at('Name'),
    authentication: gather(at('AuthenticationType'), at('AdditionalAuthenticationProviders.*.AuthenticationType')),
    visibility: at('Visibility'),
    fieldLogs: at('LogConfig.FieldLogLevel'),
    leavesOutContents: at('LogConfig.ExcludeVerboseContent'),
    introspection: at('IntrospectionConfig'),
    depth: at('QueryDepthLimit'),
    webAcl: first(on('AWS::WAFv2::WebACLAssociation', 'ResourceArn', saidAt('ResourceArn'))),
  }),
  mapping(cache, 'AWS::AppSync::ApiCache', [], {}),
];

import { at, first, gather, mapping, on } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { api, cache } from './service.ts';

export const pieces = [
  'aws_appsync_api_key',
  'aws_appsync_datasource',
  'aws_appsync_domain_name',
  'aws_appsync_domain_name_api_association',
  'aws_appsync_function',
  'aws_appsync_resolver',
  'aws_appsync_source_api_association',
  'aws_appsync_type',
];

export default [
  mapping(api, 'aws_appsync_graphql_api', ['id', 'arn', 'name'], {
    name: at('name'),
    authentication: gather(at('authentication_type'), at('additional_authentication_provider.*.authentication_type')),
    visibility: at('visibility'),
    fieldLogs: at('log_config.field_log_level'),
    leavesOutContents: at('log_config.exclude_verbose_content', false),
    introspection: at('introspection_config', 'ENABLED'),
    depth: at('query_depth_limit', 0),
    webAcl: first(on('aws_wafv2_web_acl_association', 'resource_arn', saidAt('resource_arn'))),
  }),
  mapping(cache, 'aws_appsync_api_cache', ['id'], {}),
];

import { at, derived, each, first, gather, mapping, on, refs } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { openOperations } from './operations.ts';
import { domainName, httpApi, httpRoute, httpStage, type methodSetting, restApi, restMethod, restStage } from './service.ts';

const webAcl = (type: string) => on(type, 'resource_arn', saidAt('resource_arn'));
const stage = {
  name: at<string>('stage_name'),
  accessLogs: saidAt('access_log_settings.destination_arn'),
  traced: at<boolean>('xray_tracing_enabled', false),
  cache: at<boolean>('cache_cluster_enabled', false),
  methods: on(
    'aws_api_gateway_method_settings',
    'stage_name',
    each<typeof methodSetting>('', 'path', {
      path: at('method_path'),
      logging: at('settings.logging_level'),
      logsWholeRequests: at('settings.data_trace_enabled'),
      cached: at('settings.caching_enabled'),
      cacheEncrypted: at('settings.cache_data_encrypted'),
    }),
  ),
  clientCertificate: saidAt('client_certificate_id'),
  webAcl: first(webAcl('aws_wafv2_web_acl_association'), webAcl('aws_wafregional_web_acl_association')),
};

export default [
  mapping(restApi, 'aws_api_gateway_rest_api', ['id', 'arn'], {
    name: at('name'),
    endpoint: at('endpoint_configuration.types.0'),
    policy: gather(document('policy'), on('aws_api_gateway_rest_api_policy', 'rest_api_id', document('policy'))),
    defined: saidAt('body'),
    open: derived('body', plain => ({ value: openOperations(plain) })),
  }),
  mapping(restStage, 'aws_api_gateway_stage', ['id', 'arn', 'stage_name'], stage),
  /** A deployment that names a stage makes one, of which it can say little. */
  mapping(restStage, 'aws_api_gateway_deployment', ['id', 'stage_name'], stage, { stage_name: '?*' }),
  mapping(restMethod, 'aws_api_gateway_method', ['id'], {
    verb: at('http_method'),
    api: refs('rest_api_id'),
    authorization: at('authorization'),
    apiKey: at('api_key_required', false),
    validator: saidAt('request_validator_id'),
  }),
  mapping(domainName, 'aws_api_gateway_domain_name', ['id', 'arn', 'domain_name'], {
    name: at('domain_name'),
    policy: at('security_policy'),
  }),
  mapping(domainName, 'aws_apigatewayv2_domain_name', ['id', 'arn', 'domain_name'], {
    name: at('domain_name'),
    policy: at('domain_name_configuration.security_policy'),
  }),
  mapping(httpApi, 'aws_apigatewayv2_api', ['id', 'arn'], {
    name: at('name'),
    protocol: at('protocol_type'),
    defined: saidAt('body'),
    open: derived('body', plain => ({ value: openOperations(plain) })),
  }),
  mapping(httpStage, 'aws_apigatewayv2_stage', ['id', 'arn', 'name'], {
    name: at('name'),
    accessLogs: saidAt('access_log_settings.destination_arn'),
  }),
  mapping(httpRoute, 'aws_apigatewayv2_route', ['id'], {
    key: at('route_key'),
    api: refs('api_id'),
    authorization: at('authorization_type', 'NONE'),
    apiKey: at('api_key_required', false),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = [
  'aws_api_gateway_api_key',
  'aws_api_gateway_usage_plan_key',
  'aws_api_gateway_base_path_mapping',
  'aws_api_gateway_integration_response',
  'aws_api_gateway_method_response',
  'aws_apigatewayv2_api_mapping',
  'aws_apigatewayv2_integration_response',
  'aws_api_gateway_account',
  'aws_api_gateway_authorizer',
  'aws_api_gateway_documentation_part',
  'aws_api_gateway_documentation_version',
  'aws_api_gateway_gateway_response',
  'aws_api_gateway_integration',
  'aws_api_gateway_model',
  'aws_api_gateway_request_validator',
  'aws_api_gateway_resource',
  'aws_api_gateway_usage_plan',
  'aws_api_gateway_vpc_link',
  'aws_apigatewayv2_authorizer',
  'aws_apigatewayv2_deployment',
  'aws_apigatewayv2_integration',
  'aws_apigatewayv2_model',
  'aws_apigatewayv2_route_response',
  'aws_apigatewayv2_vpc_link',
];

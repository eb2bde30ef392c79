import { at, derived, each, first, gather, mapping, on, present, writable } from '../../../model/index.ts';
import { numberOf } from '../networks.ts';
import { saidAt } from '../said.ts';
import { certificateOf, hasOutdated, isSigned, kindOf, type Spelling } from './origin.ts';
import { securityHeaders } from './security-headers.ts';
import { type behaviour, distribution, headersPolicy, type origin } from './service.ts';

const spelling: Spelling = {
  custom: 'custom_origin_config',
  inNetwork: 'vpc_origin_config',
  control: 'origin_access_control_id',
  bucket: 's3_origin_config',
  identity: 'origin_access_identity',
};
const behavioursAt = (path: string) =>
  each<typeof behaviour>(path, 'path', {
    path: at('path_pattern'),
    viewers: at('viewer_protocol_policy'),
    headersPolicy: writable(saidAt('response_headers_policy_id'), on => (on ? securityHeaders : undefined)),
    realtimeLogs: saidAt('realtime_log_config_arn'),
    runsCode: first(present('function_association'), present('lambda_function_association')),
  });

export const pieces = [
  'aws_cloudfront_cache_policy',
  'aws_cloudfront_function',
  'aws_cloudfront_key_group',
  'aws_cloudfront_origin_access_control',
  'aws_cloudfront_origin_access_identity',
  'aws_cloudfront_origin_request_policy',
  'aws_cloudfront_public_key',
];

export default [
  mapping(distribution, 'aws_cloudfront_distribution', ['id', 'arn'], {
    behaviours: gather(behavioursAt('default_cache_behavior'), behavioursAt('ordered_cache_behavior')),
    origins: each<typeof origin>('origin', 'id', {
      id: at('origin_id'),
      kind: derived('', plain => kindOf(plain, spelling)),
      signed: derived('', plain => isSigned(plain, spelling)),
      protocol: at('custom_origin_config.origin_protocol_policy'),
      outdatedTls: derived('custom_origin_config.origin_ssl_protocols', hasOutdated),
    }),
    originGroups: derived('origin_group', numberOf),
    certificate: derived('viewer_certificate', plain =>
      certificateOf(plain, { named: ['acm_certificate_arn', 'iam_certificate_id'], usual: 'cloudfront_default_certificate' }),
    ),
    oldestPolicy: at('viewer_certificate.minimum_protocol_version', 'TLSv1'),
    rootObject: saidAt('default_root_object'),
    accessLogs: first(
      saidAt('logging_config.bucket'),
      on('aws_cloudwatch_log_delivery_source', 'resource_arn', saidAt('resource_arn'), { log_type: 'ACCESS_LOGS' }),
    ),
    webAcl: saidAt('web_acl_id'),
  }),
  mapping(headersPolicy, 'aws_cloudfront_response_headers_policy', ['id'], {
    name: at('name'),
    httpsOnlySeconds: at('security_headers_config.strict_transport_security.access_control_max_age_sec'),
  }),
];

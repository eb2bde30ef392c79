import { at, derived, each, first, gather, mapping, on, present, writable } from '../../../model/index.ts';
import { numberOf } from '../networks.ts';
import { saidAt } from '../said.ts';
import { certificateOf, hasOutdated, isSigned, kindOf, type Spelling } from './origin.ts';
import { securityHeaders } from './security-headers.ts';
import { type behaviour, distribution, headersPolicy, type origin } from './service.ts';

const spelling: Spelling = {
  custom: 'CustomOriginConfig',
  inNetwork: 'VpcOriginConfig',
  control: 'OriginAccessControlId',
  bucket: 'S3OriginConfig',
  identity: 'OriginAccessIdentity',
};
const config = (path: string): string => `DistributionConfig.${path}`;
const behavioursAt = (path: string) =>
  each<typeof behaviour>(config(path), 'path', {
    path: at('PathPattern'),
    viewers: at('ViewerProtocolPolicy'),
    headersPolicy: writable(saidAt('ResponseHeadersPolicyId'), on => (on ? securityHeaders : undefined)),
    realtimeLogs: saidAt('RealtimeLogConfigArn'),
    runsCode: first(present('FunctionAssociations'), present('LambdaFunctionAssociations')),
  });

export const pieces = [
  'AWS::CloudFront::CachePolicy',
  'AWS::CloudFront::CloudFrontOriginAccessIdentity',
  'AWS::CloudFront::Function',
  'AWS::CloudFront::KeyGroup',
  'AWS::CloudFront::OriginAccessControl',
  'AWS::CloudFront::OriginRequestPolicy',
  'AWS::CloudFront::PublicKey',
];

export default [
  mapping(distribution, 'AWS::CloudFront::Distribution', ['Id'], {
    behaviours: gather(behavioursAt('DefaultCacheBehavior'), behavioursAt('CacheBehaviors')),
    origins: each<typeof origin>(config('Origins'), 'id', {
      id: at('Id'),
      kind: derived('', plain => kindOf(plain, spelling)),
      signed: derived('', plain => isSigned(plain, spelling)),
      protocol: at('CustomOriginConfig.OriginProtocolPolicy'),
      outdatedTls: derived('CustomOriginConfig.OriginSSLProtocols', hasOutdated),
    }),
    originGroups: derived(config('OriginGroups.Items'), numberOf),
    certificate: derived(config('ViewerCertificate'), plain =>
      certificateOf(plain, { named: ['AcmCertificateArn', 'IamCertificateId'], usual: 'CloudFrontDefaultCertificate' }),
    ),
    oldestPolicy: at(config('ViewerCertificate.MinimumProtocolVersion')),
    rootObject: saidAt(config('DefaultRootObject')),
    accessLogs: first(saidAt(config('Logging.Bucket')), on('AWS::Logs::DeliverySource', 'ResourceArn', saidAt('ResourceArn'), { LogType: 'ACCESS_LOGS' })),
    webAcl: saidAt(config('WebACLId')),
  }),
  mapping(headersPolicy, 'AWS::CloudFront::ResponseHeadersPolicy', ['Id'], {
    name: at('ResponseHeadersPolicyConfig.Name'),
    httpsOnlySeconds: at('ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec'),
  }),
];

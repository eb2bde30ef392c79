import {
  asked,
  at,
  derived,
  each,
  first,
  gather,
  hasHoles,
  isMap,
  mapping,
  needing,
  on,
  type Plain,
  present,
  refs,
  spelled,
  unreadable,
  type Worked,
  writable,
} from '../../../model/index.ts';
import { inKeyedList } from '../keyed-list.ts';
import { networksAt } from '../networks.ts';
import { actionsAt, cloudformationAction } from './actions.ts';
import { certificateOf, frontName, protocolOf } from './classic-listener.ts';
import { classic, type front, listener, loadBalancer, targetGroup, type tlsPolicy } from './service.ts';
import { forwardSecrecyOf, oldestOf, oldestOfAttributes, recommendedPolicy, takesBrokenCiphers } from './tls-policy.ts';

const attribute = <T>(wanted: string, words: Readonly<Record<string, T>>, usual: T) =>
  inKeyedList('LoadBalancerAttributes', { key: 'Key', value: 'Value', wanted, words, usual });
const flagAttribute = (wanted: string) => attribute<boolean>(wanted, { true: true, false: false }, false);
const modes = { monitor: 'monitor', defensive: 'defensive', strictest: 'strictest' } as const;
const webAcl = (type: string) => on(type, 'ResourceArn', present('ResourceArn'));

/** A policy of another sort (stickiness, proxy protocol) says nothing about TLS. */
const aboutTls = <T, U>(plain: Plain, via: (attributes: Plain) => Worked<T>, otherwise: U): Worked<T | U> => {
  if (!isMap(plain)) return via(plain);
  const answer = via(plain['Attributes']);
  if (plain['PolicyType'] === 'SSLNegotiationPolicyType') return answer;
  if (typeof plain['PolicyType'] === 'string' && !hasHoles(plain['PolicyType'])) return { value: otherwise };
  const among = 'value' in answer ? [answer.value] : answer.among;
  return { unknown: 'it is not known what the policy is about', ...(among && { among: [...among, otherwise] }) };
};

export default [
  mapping(loadBalancer, 'AWS::ElasticLoadBalancingV2::LoadBalancer', ['LoadBalancerArn', 'Name', 'LoadBalancerName'], {
    name: at('Name'),
    type: at('Type'),
    internal: spelled('Scheme', { internal: true, 'internet-facing': false }),
    accessLogs: flagAttribute('access_logs.s3.enabled'),
    dropsInvalidHeaders: flagAttribute('routing.http.drop_invalid_header_fields.enabled'),
    desyncMode: attribute('routing.http.desync_mitigation_mode', modes, 'defensive'),
    deletionProtection: flagAttribute('deletion_protection.enabled'),
    crossZone: flagAttribute('load_balancing.cross_zone.enabled'),
    networks: first(networksAt('Subnets'), networksAt('SubnetMappings')),
    webAcl: first(webAcl('AWS::WAFv2::WebACLAssociation'), webAcl('AWS::WAFRegional::WebACLAssociation')),
  }),
  mapping(listener, 'AWS::ElasticLoadBalancingV2::Listener', ['ListenerArn'], {
    balancer: refs('LoadBalancerArn'),
    protocol: at('Protocol'),
    oldestTls: writable(derived('SslPolicy', oldestOf), () => recommendedPolicy),
    forwardSecrecy: writable(derived('SslPolicy', forwardSecrecyOf), secret => (secret ? recommendedPolicy : undefined)),
    actions: gather(
      actionsAt('DefaultActions', cloudformationAction),
      on('AWS::ElasticLoadBalancingV2::ListenerRule', 'ListenerArn', actionsAt('Actions', cloudformationAction)),
    ),
  }),
  mapping(targetGroup, 'AWS::ElasticLoadBalancingV2::TargetGroup', ['TargetGroupArn', 'Name'], {
    name: at('Name'),
    protocol: at('Protocol'),
  }),
  mapping(classic, 'AWS::ElasticLoadBalancing::LoadBalancer', ['LoadBalancerName'], {
    name: at('LoadBalancerName'),
    internal: spelled('Scheme', { internal: true, 'internet-facing': false }),
    listeners: each<typeof front>('Listeners', 'name', {
      name: derived('', plain => frontName(plain, 'Protocol', 'LoadBalancerPort')),
      protocol: derived('Protocol', protocolOf),
      certificate: derived('SSLCertificateId', certificateOf),
    }),
    tlsPolicies: each<typeof tlsPolicy>('Policies', 'name', {
      name: at('PolicyName'),
      oldest: derived('', plain => aboutTls(plain, attributes => oldestOfAttributes(attributes, 'Name', 'Value'), 'says nothing about TLS' as const)),
      brokenCiphers: derived('', plain => aboutTls(plain, attributes => takesBrokenCiphers(attributes, 'Name', 'Value'), false)),
    }),
    accessLogs: needing(at<boolean>('AccessLoggingPolicy.Enabled', false), { 'AccessLoggingPolicy.S3BucketName': asked('log-bucket') }),
    crossZone: at('CrossZone', false),
    draining: at('ConnectionDrainingPolicy.Enabled', false),
    desyncMode: unreadable('CloudFormation has no property for it'),
    networks: first(networksAt('Subnets'), networksAt('AvailabilityZones')),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::ElasticLoadBalancingV2::ListenerCertificate'];

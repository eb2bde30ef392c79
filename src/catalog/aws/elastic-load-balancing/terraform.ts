import { asked, at, derived, each, first, gather, mapping, needing, on, present, refs, writable } from '../../../model/index.ts';
import { networksAt } from '../networks.ts';
import { actionsAt, terraformAction } from './actions.ts';
import { certificateOf, frontName, protocolOf } from './classic-listener.ts';
import { classic, type front, listener, loadBalancer, targetGroup, type tlsPolicy } from './service.ts';
import { forwardSecrecyOf, oldestOf, oldestOfAttributes, recommendedPolicy, takesBrokenCiphers } from './tls-policy.ts';

const webAcl = (type: string) => on(type, 'resource_arn', present('resource_arn'));
const ruleActions = (type: string) => on(type, 'listener_arn', actionsAt('action', terraformAction));
const policyOf = (path: string) =>
  each<typeof tlsPolicy>('', 'name', {
    name: first(at<string>('policy_name'), at<string>('name')),
    oldest: derived(path, plain => oldestOfAttributes(plain, 'name', 'value')),
    brokenCiphers: derived(path, plain => takesBrokenCiphers(plain, 'name', 'value')),
  });

export default [
  mapping(loadBalancer, ['aws_lb', 'aws_alb'], ['id', 'arn', 'name'], {
    name: at('name'),
    type: at('load_balancer_type', 'application'),
    internal: at('internal', false),
    accessLogs: needing(at<boolean>('access_logs.enabled', false), { 'access_logs.bucket': asked('log-bucket') }),
    dropsInvalidHeaders: at('drop_invalid_header_fields', false),
    desyncMode: at('desync_mitigation_mode', 'defensive'),
    deletionProtection: at('enable_deletion_protection', false),
    crossZone: at('enable_cross_zone_load_balancing', false),
    networks: first(networksAt('subnets'), networksAt('subnet_mapping')),
    webAcl: first(webAcl('aws_wafv2_web_acl_association'), webAcl('aws_wafregional_web_acl_association')),
  }),
  mapping(listener, ['aws_lb_listener', 'aws_alb_listener'], ['id', 'arn'], {
    balancer: refs('load_balancer_arn'),
    protocol: at('protocol'),
    oldestTls: writable(derived('ssl_policy', oldestOf), () => recommendedPolicy),
    forwardSecrecy: writable(derived('ssl_policy', forwardSecrecyOf), secret => (secret ? recommendedPolicy : undefined)),
    actions: gather(actionsAt('default_action', terraformAction), ruleActions('aws_lb_listener_rule'), ruleActions('aws_alb_listener_rule')),
  }),
  mapping(targetGroup, ['aws_lb_target_group', 'aws_alb_target_group'], ['id', 'arn', 'name'], {
    name: at('name'),
    protocol: at('protocol'),
  }),
  mapping(classic, 'aws_elb', ['id', 'name', 'arn'], {
    name: at('name'),
    internal: at('internal', false),
    listeners: each<typeof front>('listener', 'name', {
      name: derived('', plain => frontName(plain, 'lb_protocol', 'lb_port')),
      protocol: derived('lb_protocol', protocolOf),
      certificate: derived('ssl_certificate_id', certificateOf),
    }),
    tlsPolicies: gather(
      on('aws_load_balancer_policy', 'load_balancer_name', policyOf('policy_attribute'), { policy_type_name: 'SSLNegotiationPolicyType' }),
      on('aws_lb_ssl_negotiation_policy', 'load_balancer', policyOf('attribute')),
    ),
    accessLogs: needing(at<boolean>('access_logs.enabled', true), { 'access_logs.bucket': asked('log-bucket') }),
    crossZone: at('cross_zone_load_balancing', true),
    draining: at('connection_draining', false),
    desyncMode: at('desync_mitigation_mode', 'defensive'),
    networks: first(networksAt('subnets'), networksAt('availability_zones')),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = [
  'aws_lb_target_group_attachment',
  'aws_alb_target_group_attachment',
  'aws_elb_attachment',
  'aws_lb_listener_certificate',
  'aws_lb_cookie_stickiness_policy',
];

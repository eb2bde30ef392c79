import { type Json, listOf, look, pascal, tells, textOf, unwrapped } from '../../json.ts';
import { untold } from '../../nodes.ts';
import { type Shape, silent, type Value, wordsAt } from '../shape.ts';

/** A list of pairs that another call tells, or AWS Config beside the rest. */
const attributesOf = (seen: Json): Value => {
  const list = unwrapped(look(seen, 'loadBalancerAttributes'));
  if (list === undefined) return untold(silent);
  return listOf(list).map(pair => ({ Key: look(pair, 'key'), Value: look(pair, 'value') }));
};

export const loadBalancer: Shape = {
  type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  named: 'loadBalancerArn',
  born: 'createdTime',
  properties: {
    LoadBalancerArn: 'loadBalancerArn',
    Name: 'loadBalancerName',
    LoadBalancerName: 'loadBalancerName',
    Type: 'type',
    Scheme: 'scheme',
    Subnets: 'availabilityZones[].subnetId',
    LoadBalancerAttributes: attributesOf,
  },
};

export const listener: Shape = {
  type: 'AWS::ElasticLoadBalancingV2::Listener',
  named: 'listenerArn',
  properties: {
    ListenerArn: 'listenerArn',
    LoadBalancerArn: 'loadBalancerArn',
    Protocol: 'protocol',
    SslPolicy: 'sslPolicy',
    DefaultActions: seen => pascal(look(seen, 'defaultActions')),
  },
  whole: true,
};
export const listenerRule: Shape = {
  type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
  named: 'ruleArn',
  properties: { ListenerArn: 'listenerArn', Actions: seen => pascal(look(seen, 'actions')) },
  whole: true,
};
export const targetGroup: Shape = {
  type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  named: 'targetGroupArn',
  properties: { TargetGroupArn: 'targetGroupArn', Name: 'targetGroupName', Protocol: 'protocol' },
  whole: true,
};

export const classic: Shape = {
  type: 'AWS::ElasticLoadBalancing::LoadBalancer',
  named: seen => {
    const name = textOf(look(seen, 'loadBalancerName'));
    return name && `loadbalancer/${name}`;
  },
  born: 'createdTime',
  properties: {
    LoadBalancerName: 'loadBalancerName',
    Scheme: 'scheme',
    Listeners: seen =>
      listOf(look(seen, 'listenerDescriptions')).map(one => ({
        Protocol: look(one, 'listener.protocol'),
        LoadBalancerPort: look(one, 'listener.loadBalancerPort'),
        SSLCertificateId: look(one, 'listener.sslCertificateId'),
        PolicyNames: look(one, 'policyNames'),
      })),
    Policies: seen => {
      const policies = unwrapped(look(seen, 'loadBalancerPolicies'));
      if (policies === undefined) return tells(seen, 'loadBalancerPolicies') ? undefined : untold(silent);
      return listOf(policies).map(policy => ({
        PolicyName: look(policy, 'policyName'),
        PolicyType: look(policy, 'policyTypeName'),
        Attributes: listOf(look(policy, 'policyAttributeDescriptions')).map(pair => ({
          Name: look(pair, 'attributeName'),
          Value: look(pair, 'attributeValue'),
        })),
      }));
    },
    AccessLoggingPolicy: setting('accessLog'),
    CrossZone: seen => enabled(seen, 'crossZoneLoadBalancing'),
    ConnectionDrainingPolicy: setting('connectionDraining'),
    Subnets: seen => wordsAt('subnets')(seen),
    AvailabilityZones: wordsAt('availabilityZones'),
  },
};

/** The attributes of a classic load balancer are told by a call of their own. */
function enabled(seen: Json, name: string): Value {
  const attributes = unwrapped(look(seen, 'loadBalancerAttributes'));
  return attributes === undefined ? untold(silent) : look(attributes, `${name}.enabled`);
}
function setting(name: string): (seen: Json) => Value {
  return seen => {
    const value = enabled(seen, name);
    return typeof value === 'boolean' ? { Enabled: value } : value;
  };
}

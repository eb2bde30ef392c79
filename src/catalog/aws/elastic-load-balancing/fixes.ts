import { type Ailing, asked, type Change, type FixMaker, type Spelled, spelledList, spelledMap } from '../../../model/index.ts';
import { newNameOf, pointerTo } from '../policy-fixes.ts';

const pair = (key: string, value: Spelled): Spelled => spelledMap({ Key: key, Value: value });

/** Attributes of a template stand in one list; one that is there already says something else, for a reason. */
const logInTemplate = ({ declaration: { id, body } }: Ailing): readonly Change[] | undefined => {
  const path = ['LoadBalancerAttributes'];
  const pairs = [pair('access_logs.s3.enabled', 'true'), pair('access_logs.s3.bucket', asked('log-bucket'))];
  const there = body.entries['LoadBalancerAttributes'];
  if (!there) return [{ do: 'set', on: id, path, to: spelledList(...pairs) }];
  if (there.is !== 'list' || there.items.some(item => JSON.stringify(item).includes('access_logs.s3'))) return undefined;
  return pairs.map(item => ({ do: 'append', on: id, path, item }));
};

const behindFirewall = (asset: Ailing, type: string, about: Readonly<Record<string, Spelled>>): readonly Change[] => [
  { do: 'add', type, beside: asset.declaration.id, name: newNameOf(asset, type), body: spelledMap(about) },
];

export default [
  { check: 'aws.elastic-load-balancing.logs-access', types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'], make: logInTemplate },
  {
    check: 'aws.elastic-load-balancing.has-web-acl',
    types: ['aws_lb', 'aws_alb'],
    make: asset =>
      behindFirewall(asset, 'aws_wafv2_web_acl_association', { resource_arn: pointerTo(asset.declaration.id, 'arn'), web_acl_arn: asked('web-firewall') }),
  },
  {
    check: 'aws.elastic-load-balancing.has-web-acl',
    types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
    make: asset =>
      behindFirewall(asset, 'AWS::WAFv2::WebACLAssociation', {
        ResourceArn: { is: 'pointer', of: asset.declaration.id },
        WebACLArn: asked('web-firewall'),
      }),
  },
] satisfies readonly FixMaker[];

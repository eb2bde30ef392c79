import { asset, choice, count, flag, link } from '../../../model/index.ts';
import { amazonEc2 } from './amazon-ec2.ts';
import { says } from './sources.ts';

/** An Auto Scaling group. */
export const autoScalingGroup = asset(amazonEc2, 'auto-scaling-group', {
  template: link('aws.ec2.launch-template', { unset: { items: [] } }),
  usesLaunchConfiguration: flag({ unset: false, source: says.configurations }),
  /** How many zones, or subnets, its machines are spread over. */
  zones: count({ unsaid: 'no zone and no subnet is named' }),
  healthCheck: choice(['EC2', 'ELB'], { unset: 'EC2', source: says.health }),
  hasLoadBalancer: flag({ unset: false }),
});

import { asset, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const cloudwatch = service({ id: 'aws.cloudwatch', name: 'Amazon CloudWatch', vendor: 'aws' });

/** An alarm on a metric, or on other alarms. */
export const alarm = asset(cloudwatch, 'alarm', {
  name: text({ unset: '' }),
  /** It does something when it goes off: tells a topic, scales, starts or stops. */
  acts: flag({ unset: false, source: says.actions }),
  actionsAreOn: flag({ unset: true, source: says.actions }),
});

import { asset, atLeast, count, decide, flag, list, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const beanstalk = service({ id: 'aws.elastic-beanstalk', name: 'AWS Elastic Beanstalk', vendor: 'aws' });

const declared = asset(beanstalk, 'environment', {
  name: text({ unset: '' }),
  managedUpdates: flag({ unset: false, source: says.options }),
  enhancedHealth: flag({ unset: false, source: says.options }),
  streamsLogs: flag({ unset: false, source: says.options }),
  metadataAsksForTokens: flag({ unset: false, source: says.metadata }),
  keyPair: flag({ unset: false }),
  /** One instance with an address of its own, in place of a load balancer. */
  single: flag({ unset: false }),
  https: flag({ unset: false, source: says.options }),
  instances: count({ unset: 1, source: says.options }),
  /** Names of the environment variables that hold a secret. */
  secrets: list({ unset: { items: [] } }),
});
export const environment = plus(declared, me => ({
  spread: decide(me, [
    [{ single: true }, 'one instance'],
    [{ instances: atLeast(2) }, 'several instances'],
    [{}, 'one instance'],
  ]),
}));

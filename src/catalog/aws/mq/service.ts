import { asset, choice, decide, flag, like, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const mq = service({ id: 'aws.mq', name: 'Amazon MQ', vendor: 'aws' });

const declared = asset(mq, 'broker', {
  name: text({ unset: '' }),
  engine: choice(['ActiveMQ', 'RabbitMQ']),
  support: choice(['supported', 'ended'], { unset: 'supported', source: says.versions }),
  automaticPatches: flag({ unset: true, source: says.patches }),
  deployment: choice(['SINGLE_INSTANCE', 'ACTIVE_STANDBY_MULTI_AZ', 'CLUSTER_MULTI_AZ'], { unset: 'SINGLE_INSTANCE', source: says.deployment }),
  isPublic: flag({ unset: false, source: says.broker }),
  ownedKey: flag({ unset: true, source: says.encryption }),
  key: text({ unset: '', source: says.encryption }),
  generalLogs: flag({ unset: false, source: says.logs }),
  auditLogs: flag({ unset: false, source: says.logs }),
  passwordIsWritten: flag({ unset: false }),
});
/** `keys`: whose key encrypts the messages that the broker stores. */
export const broker = plus(declared, me => ({
  keys: decide(me, [
    [{ ownedKey: true }, 'owned by AWS'],
    [{ key: '' }, 'managed by AWS'],
    [{ key: like('*aws/mq') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));

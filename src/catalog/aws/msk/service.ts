import { asset, choice, count, decide, flag, like, list, plus, service, text } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const msk = service({ id: 'aws.msk', name: 'Amazon MSK', vendor: 'aws' });

const off = { unset: false, source: says.logging } as const;
const notAsked = { unset: false, source: says.authentication } as const;
const declared = asset(msk, 'cluster', {
  name: text({ unset: '' }),
  support: choice(['supported', 'ended'], { unsaid: 'the version of Kafka is not written' }),
  key: text({ unset: '', source: says.encryption }),
  clientTraffic: choice(['TLS', 'TLS_PLAINTEXT', 'PLAINTEXT'], { unset: 'TLS', source: says.transit }),
  brokerTraffic: flag({ unset: true, source: says.transit }),
  isPublic: flag({ unset: false, source: says.exposure }),
  anonymous: flag(notAsked),
  iam: flag(notAsked),
  passwords: flag(notAsked),
  certificates: flag(notAsked),
  logsToCloudWatch: flag(off),
  logsToBucket: flag(off),
  logsToFirehose: flag(off),
  monitoring: choice(['DEFAULT', 'PER_BROKER', 'PER_TOPIC_PER_BROKER', 'PER_TOPIC_PER_PARTITION'], { unset: 'DEFAULT', source: says.monitoring }),
  networks: count({ unsaid: 'it names no subnets' }),
  policy: statements,
});
/** `keys`: whose key encrypts the data. `clients`: who may connect, as far as the brokers ask. */
export const cluster = plus(declared, me => ({
  keys: decide(me, [
    [{ key: '' }, 'managed by AWS'],
    [{ key: like('*alias/aws/kafka') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
  clients: decide(me, [
    [{ anonymous: true }, 'everybody who reaches it'],
    [{ iam: true }, 'those who prove who they are'],
    [{ passwords: true }, 'those who prove who they are'],
    [{ certificates: true }, 'those who prove who they are'],
    [{}, 'everybody who reaches it'],
  ]),
}));

/** A cluster without brokers to size or to patch. */
export const serverless = asset(msk, 'serverless-cluster', {
  name: text({ unset: '' }),
  policy: statements,
});

/** A connector of MSK Connect, which carries messages between Kafka and other systems. */
export const connector = asset(msk, 'connector', {
  name: text({ unset: '' }),
  traffic: choice(['TLS', 'PLAINTEXT'], { unsaid: 'how it talks to the cluster is not written' }),
  signsIn: choice(['IAM', 'NONE'], { unsaid: 'how it signs in to the cluster is not written' }),
  logsToCloudWatch: flag(off),
  logsToBucket: flag(off),
  logsToFirehose: flag(off),
  /** Names of settings that hold a password or token written out. */
  secrets: list({ unset: { items: [] } }),
});

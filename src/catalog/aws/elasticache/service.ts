import { asset, choice, count, decide, flag, like, link, plus, reach, service, text } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { says } from './sources.ts';

const elasticache = service({ id: 'aws.elasticache', name: 'Amazon ElastiCache', vendor: 'aws' });

const groups = link('aws.vpc.security-group', { unsaid: 'the default group of its network applies, and its rules are not written here' });
const subnets = text({ unset: 'default', source: says.network });

const declared = asset(elasticache, 'replication-group', {
  name: text({ unset: '' }),
  engine: choice(['redis', 'valkey'], { unset: 'redis' }),
  encryption: choice(['on', 'off', 'not said'], { unset: 'not said', source: says.valkey }),
  key: text({ unset: '' }),
  transit: flag({ unset: false, source: says.transit }),
  transitMode: choice(['preferred', 'required'], { unset: 'required', source: says.transitMode }),
  /** Clients must know a token. The token itself is never kept. */
  token: flag({ unset: false, source: says.signIn }),
  tokenWritten: flag({ unset: false }),
  userGroups: flag({ unset: false, source: says.signIn }),
  backupDays: count({ unset: 0, source: says.backups }),
  autoMinor: flag({ unset: true }),
  failover: flag({ unset: false, source: says.zones }),
  severalZones: flag({ unset: false, source: says.zones }),
  subnets,
  groups,
});
const encrypted = plus(declared, me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  atRest: decide(me, [
    [{ encryption: 'on' }, 'encrypted'],
    [{ encryption: 'not said', engine: 'valkey' }, 'encrypted'],
    [{}, 'plain'],
  ]),
}));
/** `keys` says who holds the key. */
export const replicationGroup = plus(encrypted, me => ({
  keys: decide(me, [
    [{ atRest: 'plain' }, 'none'],
    [{ key: '' }, 'owned by AWS'],
    [{ key: like('*alias/aws/elasticache') }, 'owned by AWS'],
    [{}, 'your own'],
  ]),
}));

/** Nodes by themselves: Memcached, or one node of Redis or Valkey. */
export const cluster = plus(
  asset(elasticache, 'cluster', {
    name: text({ unset: '' }),
    engine: choice(['memcached', 'redis', 'valkey'], { unsaid: 'the engine is that of the group it belongs to' }),
    inGroup: flag({ unset: false }),
    nodeType: text({ unset: '' }),
    transit: flag({ unset: false, source: says.transit }),
    backupDays: count({ unset: 0, source: says.clusterBackups }),
    autoMinor: flag({ unset: true }),
    subnets,
    groups,
  }),
  me => ({
    ingress: reach(me, 'groups', 'ingress', ways),
    /** What the cluster is, as far as it decides who does what. */
    sort: decide(me, [
      [{ inGroup: true }, 'node of a group'],
      [{ engine: 'memcached' }, 'Memcached'],
      [{}, 'Redis or Valkey'],
    ]),
  }),
);

export const serverlessCache = plus(
  asset(elasticache, 'serverless-cache', {
    name: text({ unset: '' }),
    engine: choice(['memcached', 'redis', 'valkey'], { unsaid: 'the engine is not written' }),
    key: text({ unset: '' }),
    backupDays: count({ unset: 0, source: says.serverlessBackups }),
    userGroup: flag({ unset: false, source: says.signIn }),
    groups,
  }),
  me => ({
    ingress: reach(me, 'groups', 'ingress', ways),
    keys: decide(me, [
      [{ key: '' }, 'owned by AWS'],
      [{ key: like('*alias/aws/elasticache') }, 'owned by AWS'],
      [{}, 'your own'],
    ]),
  }),
);

/** A user of a cache of Redis or Valkey. */
export const user = asset(elasticache, 'user', {
  name: text({ unset: '' }),
  noPassword: flag({ unset: false }),
  signsInWith: choice(['iam', 'password', 'no-password-required', 'not said'], { unset: 'not said' }),
  /** A password stands in the source. The password itself is never kept. */
  passwordWritten: flag({ unset: false }),
});

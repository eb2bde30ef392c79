import { asset, choice, count, decide, flag, like, link, list, plus, reach, service, text } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { says } from './sources.ts';

const rds = service({ id: 'aws.rds', name: 'Amazon RDS and Aurora', vendor: 'aws' });

const none = { unset: { items: [] } } as const;
/** What an instance and an Aurora or Multi-AZ cluster have in common. */
const database = {
  name: text({ unset: '' }),
  engine: text({ unsaid: 'the engine is not written' }),
  encrypted: flag({ unset: false, source: says.encryption }),
  key: text({ unset: 'alias/aws/rds', source: says.encryption }),
  backupDays: count({ unset: 1, source: says.backups }),
  deletionProtection: flag({ unset: false, source: says.deletion }),
  tokens: flag({ unset: false, source: says.signIn }),
  logs: list({ ...none, source: says.logs }),
  support: choice(['extended', 'standard only'], { unset: 'extended', source: says.extended }),
  managedPassword: flag({ unset: false, source: says.passwords }),
  /** A password stands in the source. The password itself is never kept. */
  passwordWritten: flag({ unset: false }),
  autoMinor: flag({ unset: true, source: says.automatic }),
  groups: link('aws.vpc.security-group', { unsaid: 'the default group of its network applies, and its rules are not written here' }),
};

const declaredInstance = asset(rds, 'instance', {
  ...database,
  public: flag({ unsaid: 'whether it gets a public address depends on its network', source: says.access }),
  standby: flag({ unset: false, source: says.zones }),
  replica: flag({ unset: false }),
  inCluster: flag({ unset: false }),
  cluster: link('aws.rds.cluster', none),
});
const withEdition = plus(declaredInstance, me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  edition: decide(me, [
    [{ engine: like('custom-*') }, 'RDS Custom'],
    [{}, 'RDS'],
  ]),
  keys: decide(me, [
    [{ encrypted: false }, 'none'],
    [{ key: '' }, 'managed by AWS'],
    [{ key: like('*alias/aws/rds') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
  knowsTokens: decide(me, [
    [{ engine: like('*mysql*') }, 'yes'],
    [{ engine: like('*postgres*') }, 'yes'],
    [{ engine: like('mariadb') }, 'yes'],
    [{ engine: like('aurora*') }, 'yes'],
    [{}, 'no'],
  ]),
}));
/** `patching` says who installs minor versions. */
export const instance = plus(withEdition, me => ({
  patching: decide(me, [
    [{ edition: 'RDS Custom' }, 'by you'],
    [{ autoMinor: true }, 'in the maintenance window'],
    [{}, 'when you say'],
  ]),
}));

export const cluster = plus(asset(rds, 'cluster', database), me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  keys: decide(me, [
    [{ encrypted: false }, 'none'],
    [{ key: '' }, 'managed by AWS'],
    [{ key: like('*alias/aws/rds') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
  patching: decide(me, [
    [{ autoMinor: true }, 'in the maintenance window'],
    [{}, 'when you say'],
  ]),
  storage: decide(me, [
    [{ engine: like('aurora*') }, 'Aurora'],
    [{}, 'Multi-AZ cluster'],
  ]),
}));

/** A manual copy, which may be given to other accounts. */
export const snapshot = asset(rds, 'snapshot', { name: text({ unset: '' }), sharedWith: list(none) });

import { asset, decide, flag, like, link, oneOf, plus, reach, text, work } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { isCovered } from './coverage.ts';
import { database, none, rds } from './database.ts';
import { runs } from './engine.ts';
import { says } from './sources.ts';
import { refusesPlain } from './tls.ts';

const declared = asset(rds, 'instance', {
  ...database,
  engineWritten: text({ unset: '' }),
  encrypted: flag({ unset: false, source: says.encryptionDefault }),
  public: flag({ unsaid: 'whether it gets a public address depends on its subnet group', source: says.access }),
  standby: flag({ unset: false, source: says.zones }),
  replica: flag({ unset: false }),
  /** The instance that a replica follows. */
  source: link('aws.rds.instance', none),
  /** It is made from a copy of a database, or as a replica of one. */
  copied: flag({ unset: false }),
  inCluster: flag({ unset: false }),
  cluster: link('aws.rds.cluster', none),
  insights: flag({ unset: false }),
  insightsKey: text({ unset: 'alias/aws/rds' }),
});
const linked = plus(declared, me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  groupDemandsTls: reach(me, 'parameters', 'demandsTls', flag(), false),
  sourceEngine: reach(me, 'source', 'engineWritten', text(), ''),
  storageEncrypted: work(me, ['encrypted', 'copied', 'inCluster'], flag(), isCovered),
}));
const known = plus(linked, me => ({ engine: work(me, ['engineWritten', 'sourceEngine'], text(), runs) }));
const sorted = plus(known, me => ({
  edition: decide(me, [
    [{ engine: like('custom-oracle*') }, 'RDS Custom for Oracle'],
    [{ engine: like('custom-sqlserver*'), version: like('*.v?') }, 'RDS Custom for SQL Server'],
    [{ engine: like('custom-sqlserver*'), version: '' }, 'RDS Custom for SQL Server'],
    [{ engine: like('custom-sqlserver*') }, 'RDS Custom for SQL Server, own image'],
    [{}, 'RDS'],
  ]),
  engineWithTokens: decide(me, [
    [{ engine: like('*mysql*') }, 'yes'],
    [{ engine: like('*postgres*') }, 'yes'],
    [{ engine: oneOf('mariadb', 'aurora') }, 'yes'],
    [{}, 'no'],
  ]),
}));
/** `copying` says whether RDS takes copies by itself, `patching` who installs minor versions, `upgrading` what happens when the support of a major version ends; of an instance in a cluster, the cluster does. */
export const instance = plus(sorted, me => ({
  demandsTls: work(me, ['groupDemandsTls', 'parametersNamed', 'engine', 'version'], flag(), refusesPlain),
  keys: decide(me, [
    [{ inCluster: true }, 'none'],
    [{ storageEncrypted: false }, 'none'],
    [{ key: '' }, 'managed by AWS'],
    [{ key: like('*alias/aws/rds') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
  insightsKeys: decide(me, [
    [{ insightsKey: '' }, 'managed by AWS'],
    [{ insightsKey: like('*alias/aws/rds') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
  patching: decide(me, [
    [{ edition: 'RDS Custom for Oracle' }, 'together'],
    [{ edition: 'RDS Custom for SQL Server' }, 'in the maintenance window'],
    [{ edition: 'RDS Custom for SQL Server, own image' }, 'by you'],
    [{ autoMinor: false }, 'when you say'],
    [{ engine: oneOf('mysql', 'mariadb'), backupDays: 0 }, 'when you say'],
    [{}, 'in the maintenance window'],
  ]),
  copying: decide(me, [
    [{ inCluster: true }, 'every day'],
    [{ backupDays: 0 }, 'not at all'],
    [{}, 'every day'],
  ]),
  upgrading: decide(me, [
    [{ inCluster: true }, 'by you'],
    [{ support: 'standard only' }, 'at the end of standard support'],
    [{ engine: oneOf('mysql', 'postgres') }, 'at the end of extended support'],
    [{}, 'by you'],
  ]),
}));

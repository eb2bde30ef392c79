import { asset, changed, choice, count, decide, every, flag, like, noneOf, parts, plus, reach, text, work } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { database, none, rds } from './database.ts';
import { says } from './sources.ts';
import { refusesPlain } from './tls.ts';

/** What an instance says that the cluster depends on. */
export const member = { name: text({ unset: '' }), autoMinor: flag({ unset: true, source: says.minorAurora }) };

const declared = asset(rds, 'cluster', {
  ...database,
  engine: text({ unsaid: 'the engine is not written' }),
  /** What the source asks for; Aurora encrypts in any case. */
  encrypted: flag({ unset: false, source: says.encryption }),
  /** What AWS says of a cluster that runs. */
  storageEncryption: choice(['none', 'sse-rds', 'sse-kms'], { unset: changed('sse-rds', { until: '2026-02-18', was: 'none' }), source: says.auroraEncryption }),
  members: parts(member, none),
});
const sorted = plus(declared, me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  groupDemandsTls: reach(me, 'parameters', 'demandsTls', flag(), false),
  instances: work(me, ['members'], count(), ({ members }) =>
    members.is === 'unknown'
      ? { unknown: members.why }
      : members.value.rest === undefined
        ? { value: members.value.items.length }
        : { unknown: members.value.rest },
  ),
  storage: decide(me, [
    [{ engine: like('aurora*') }, 'Aurora'],
    [{}, 'Multi-AZ cluster'],
  ]),
  patching: decide(me, [
    [{ autoMinor: true, members: every({ autoMinor: true }) }, 'in the maintenance window'],
    [{}, 'when you say'],
  ]),
  upgrading: decide(me, [
    [{ support: 'standard only' }, 'at the end of standard support'],
    [{}, 'at the end of extended support'],
  ]),
}));
const encrypted = plus(sorted, me => ({
  demandsTls: work(me, ['groupDemandsTls', 'parametersNamed', 'engine', 'version'], flag(), refusesPlain),
  /** Whether the data at rest is encrypted, and by whose doing. */
  atRest: decide(me, [
    [{ encrypted: true }, 'as you asked'],
    [{ storage: 'Aurora', storageEncryption: noneOf('none') }, 'by Aurora itself'],
    [{}, 'not at all'],
  ]),
}));
export const cluster = plus(encrypted, me => ({
  keys: decide(me, [
    [{ atRest: 'not at all' }, 'none'],
    [{ atRest: 'by Aurora itself' }, 'owned by AWS'],
    [{ key: '' }, 'managed by AWS'],
    [{ key: like('*alias/aws/rds') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));

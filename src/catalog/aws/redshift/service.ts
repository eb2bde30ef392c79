import { asset, changed, choice, count, decide, flag, like, link, list, plus, reach, service, text, work } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';
import { refusesPlain } from './tls.ts';

const redshift = service({ id: 'aws.redshift', name: 'Amazon Redshift', vendor: 'aws' });

const since = '2025-01-10';
const groups = link('aws.vpc.security-group', { unsaid: 'the default group of its network applies, and its rules are not written here' });
const isPublic = flag({ unset: changed(false, { until: since, was: true }), source: says.defaults });
const ownRouting = flag({ unset: false, source: says.create });

const asked = plus(
  asset(redshift, 'parameter-group', {
    name: text({ unset: '' }),
    family: text({ unsaid: 'the family is not written' }),
    requireSsl: choice(['on', 'off', 'not said'], { unset: 'not said' }),
  }),
  me => ({
    tls: decide(me, [
      [{ requireSsl: 'on' }, 'demanded'],
      [{ requireSsl: 'not said', family: 'redshift-2.0' }, 'demanded'],
      [{}, 'not demanded'],
    ]),
  }),
);
/** Parameters of a cluster. */
export const parameterGroup = plus(asked, me => ({
  demandsTls: work(me, ['tls'], flag(), ({ tls }) => (tls.is === 'unknown' ? { unknown: tls.why, among: [true, false] } : { value: tls.value === 'demanded' })),
}));

const declared = asset(redshift, 'cluster', {
  name: text({ unset: '' }),
  encrypted: flag({ unset: changed(true, { until: since, was: false }), source: says.defaults }),
  key: text({ unset: '', source: says.defaults }),
  public: isPublic,
  groups,
  /** It writes its audit log somewhere. */
  logging: flag({ unset: false, source: says.logs }),
  snapshotDays: count({ unset: 1, source: says.create }),
  upgrades: flag({ unset: true, source: says.create }),
  ownRouting,
  twoZones: flag({ unset: false, source: says.create }),
  subnets: text({ unset: 'default' }),
  user: text({ unset: '' }),
  managedPassword: flag({ unset: false, source: says.password }),
  /** A password stands in the source. The password itself is never kept. */
  passwordWritten: flag({ unset: false }),
  /** The group of parameters it runs with, and what the source calls it. */
  parameters: link('aws.redshift.parameter-group', { unset: { items: [] } }),
  parametersNamed: text({ unset: '', source: says.defaults }),
});
const linked = plus(declared, me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  groupDemandsTls: reach(me, 'parameters', 'demandsTls', flag(), false),
}));
/** `atRest` says by whose doing the data is encrypted, `keys` who holds the key. */
export const cluster = plus(linked, me => ({
  demandsTls: work(me, ['groupDemandsTls', 'parametersNamed'], flag(), refusesPlain),
  atRest: decide(me, [
    [{ encrypted: true }, 'by Redshift'],
    [{}, 'not at all'],
  ]),
  keys: decide(me, [
    [{ encrypted: false }, 'none'],
    [{ key: '' }, 'owned by AWS'],
    [{ key: like('*alias/aws/redshift') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));

/** Where the data of Redshift Serverless is. */
export const namespace = asset(redshift, 'namespace', {
  name: text({ unset: '' }),
  keys: choice(keyWords, { unset: 'owned by AWS', source: says.defaults }),
  logs: list({ unset: { items: [] }, source: says.logs }),
  managedPassword: flag({ unset: false, source: says.password }),
  passwordWritten: flag({ unset: false }),
});

/** What answers queries in Redshift Serverless. */
export const workgroup = plus(
  asset(redshift, 'workgroup', {
    name: text({ unset: '' }),
    public: isPublic,
    ownRouting,
    requireSsl: choice(['on', 'off', 'not said'], { unset: 'not said', source: says.defaults }),
    groups,
  }),
  me => ({
    ingress: reach(me, 'groups', 'ingress', ways),
    tls: decide(me, [
      [{ requireSsl: 'off' }, 'not demanded'],
      [{}, 'demanded'],
    ]),
  }),
);

import { asset, choice, count, flag, link, plus, reach, service, text } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const memorydb = service({ id: 'aws.memorydb', name: 'Amazon MemoryDB', vendor: 'aws' });

const declared = asset(memorydb, 'cluster', {
  name: text({ unset: '' }),
  keys: choice(keyWords, { unset: 'owned by AWS', source: says.encryption }),
  tls: flag({ unset: true, source: says.tls }),
  list: text({ unsaid: 'the access control list is not written' }),
  snapshotDays: count({ unset: 0, source: says.snapshots }),
  autoMinor: flag({ unset: true, source: says.minorByDefault }),
  replicas: count({ unset: 1, source: says.replicas }),
  groups: link('aws.vpc.security-group', { unsaid: 'the default group of its network applies, and its rules are not written here' }),
});
export const cluster = plus(declared, me => ({ ingress: reach(me, 'groups', 'ingress', ways) }));

export const user = asset(memorydb, 'user', {
  name: text({ unset: '' }),
  /** A password stands in the source. The password itself is never kept. */
  passwordWritten: flag({ unset: false }),
  signsInWith: choice(['password', 'iam', 'no-password'], { unsaid: 'how the user signs in is not written' }),
});

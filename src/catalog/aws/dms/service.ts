import { asset, choice, flag, link, plus, reach, service, text } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const dms = service({ id: 'aws.dms', name: 'AWS Database Migration Service', vendor: 'aws' });

const declared = asset(dms, 'replication-instance', {
  name: text({ unset: '' }),
  public: flag({ unset: true, source: says.create }),
  autoMinor: flag({ unset: true, source: says.create }),
  keys: choice(keyWords, { unset: 'managed by AWS', source: says.details }),
  standby: flag({ unset: false, source: says.zones }),
  groups: link('aws.vpc.security-group', { unsaid: 'the default group of its network applies, and its rules are not written here' }),
});
/** The machine that moves the data. */
export const replicationInstance = plus(declared, me => ({ ingress: reach(me, 'groups', 'ingress', ways) }));

/** Where data come from or go to. */
export const endpoint = asset(dms, 'endpoint', {
  name: text({ unset: '' }),
  engine: text({ unsaid: 'the engine is not written' }),
  tls: choice(['none', 'require', 'verify-ca', 'verify-full'], { unset: 'none', source: says.endpoint }),
  /** A password stands in the source. The password itself is never kept. */
  passwordWritten: flag({ unset: false }),
});

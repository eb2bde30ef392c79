import { asset, choice, flag, link, plus, reach, service, text } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const timestream = service({ id: 'aws.timestream', name: 'Amazon Timestream', vendor: 'aws' });

/** A database of LiveAnalytics. */
export const database = asset(timestream, 'database', {
  name: text({ unset: '' }),
  keys: choice(keyWords, { unset: 'managed by AWS', source: says.encryption }),
});

const declared = asset(timestream, 'influxdb-instance', {
  name: text({ unset: '' }),
  public: flag({ unset: false, source: says.configuring }),
  deployment: choice(['SINGLE_AZ', 'WITH_MULTIAZ_STANDBY'], { unset: 'SINGLE_AZ', source: says.standby }),
  logs: flag({ unset: false, source: says.influxLogs }),
  /** A password stands in the source. The password itself is never kept. */
  passwordWritten: flag({ unset: false }),
  groups: link('aws.vpc.security-group', { unsaid: 'the groups around it are not written here' }),
});
/** An instance of InfluxDB. */
export const influx = plus(declared, me => ({ ingress: reach(me, 'groups', 'ingress', ways) }));

import { asset, decide, type Fact, flag, like, link, list, plus, reach, type Several, service, text, type Worked, within, work } from '../../../model/index.ts';
import { says } from './sources.ts';

const cloudtrail = service({ id: 'aws.cloudtrail', name: 'AWS CloudTrail', vendor: 'aws' });

const none = { unset: { items: [] }, source: says.logging } as const;
const declared = asset(cloudtrail, 'trail', {
  name: text({ unset: '' }),
  logging: flag({ unsaid: 'a trail records only once it is switched on, which nothing here says', source: says.switched }),
  allRegions: flag({ unset: false, source: says.created }),
  globalEvents: flag({ unset: true, source: says.globals }),
  organisation: flag({ unset: false, source: says.created }),
  validation: flag({ unset: false, source: says.created }),
  key: text({ unset: '', source: says.encryption }),
  logGroup: text({ unset: '', source: says.delivery }),
  bucket: link('aws.s3.bucket', { unsaid: 'the trail names no bucket' }),
  /** Beginnings of the ARNs of objects whose reads and writes it is told to record. */
  selectedReads: list(none),
  selectedWrites: list(none),
  filters: within('aws.cloudwatch-logs.metric-filter', 'account'),
});
const described = plus(declared, me => ({
  encryption: decide(me, [
    [{ key: '' }, 'keys of S3'],
    [{ key: like('*') }, 'your own key'],
    [{}, 'keys of S3'],
  ]),
  bucketAcl: reach(me, 'bucket', 'acl', text()),
  bucketIgnoresAcls: reach(me, 'bucket', 'ignoringIsWritten', flag()),
  bucketLogs: reach(me, 'bucket', 'accessLogs', flag()),
  /** Classes of events that a filter of the account counts and an alarm watches. */
  alarmedEvents: reach(me, 'filters', 'alarmed', list(), { items: [] }),
}));
/** What it records of objects: nothing while it is switched off. */
export const trail = plus(described, me => ({
  objectReads: work(me, ['selectedReads', 'logging'], list(), ({ selectedReads, logging }) => whileOn(selectedReads, logging)),
  objectWrites: work(me, ['selectedWrites', 'logging'], list(), ({ selectedWrites, logging }) => whileOn(selectedWrites, logging)),
}));

function whileOn(selected: Fact<Several<string>>, logging: Fact<boolean>): Worked<Several<string>> {
  if (selected.is === 'unknown') return { unknown: selected.why };
  if (logging.is === 'unknown') return { value: { items: [], rest: logging.why } };
  return { value: logging.value ? selected.value : { items: [] } };
}

import { at, derived, isMap, isUnresolved, mapping, type Plain, spelled, unresolved, type Worked } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { wholeNumber } from '../whole-number.ts';
import { levelOf } from './level.ts';
import { bucket, sink } from './service.ts';

const lastStep = (plain: Plain): Worked<string> =>
  isUnresolved(plain)
    ? { unknown: plain[unresolved] }
    : {
        value:
          String(plain ?? '')
            .split('/')
            .at(-1) ?? '',
      };

export default [
  mapping(bucket, 'logging.googleapis.com/LogBucket', ['name'], {
    name: derived('name', lastStep),
    keeps: wholeNumber('retentionDays'),
    locked: at('locked'),
    ownKey: saidAt('cmekSettings.kmsKeyName'),
  }),
  mapping(sink, 'logging.googleapis.com/LogSink', ['name', 'resourceName'], {
    level: derived('', plain => levelOf(isMap(plain) ? (plain['resourceName'] ?? plain['name']) : plain)),
    on: spelled('disabled', { true: false, false: true }),
    includesChildren: at('includeChildren'),
  }),
];

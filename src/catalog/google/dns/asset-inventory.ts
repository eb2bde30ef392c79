import { at, derived, isUnresolved, mapping, type Several, spelled, unresolved } from '../../../model/index.ts';
import { serverPolicy, zone } from './service.ts';

export default [
  mapping(zone, 'dns.googleapis.com/ManagedZone', ['name', 'id'], {
    visibility: derived('visibility', plain => {
      if (isUnresolved(plain)) return { unknown: plain[unresolved] };
      const word = String(plain).toLowerCase();
      return word === 'public' || word === 'private' ? { value: word } : { unknown: 'it is not a visibility that is known' };
    }),
    signed: spelled('dnssecConfig.state', { on: true, off: false, transfer: true, ON: true, OFF: false, TRANSFER: true }),
    algorithms: at<Several<string>>('dnssecConfig.defaultKeySpecs.*.algorithm'),
    logsQueries: at('cloudLoggingConfig.enableLogging'),
  }),
  mapping(serverPolicy, 'dns.googleapis.com/Policy', ['name', 'id'], { logsQueries: at('enableLogging') }),
];

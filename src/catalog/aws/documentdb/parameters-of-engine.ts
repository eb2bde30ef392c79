import { parameterOf } from '../parameters.ts';

/** What the parameter `tls` of DocumentDB amounts to: all but `disabled` refuse plain connections. */
export const tlsOf = parameterOf<'demanded' | 'not demanded'>(
  'tls',
  { enabled: 'demanded', 'fips-140-3': 'demanded', 'tls1.2+': 'demanded', 'tls1.3+': 'demanded', disabled: 'not demanded' },
  'demanded',
);
/** What the parameter `audit_logs` of DocumentDB amounts to: it is on for all kinds of event or for some. */
export const auditsOf = parameterOf<'on' | 'off'>(
  'audit_logs',
  { enabled: 'on', all: 'on', ddl: 'on', dml: 'on', dml_read: 'on', dml_write: 'on', disabled: 'off', none: 'off' },
  'off',
);

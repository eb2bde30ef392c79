import { demarcate, shared } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { threatProfile, webRule } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(webRule, {
    ...settingsOnly('a rule is reached by nobody; what it lets out is judged as egress'),
    'control-egress': shared(
      { provider: 'Denies requests that no rule allows.', customer: 'Allow the hosts that are needed, and look inside what is encrypted.' },
      says.rules,
    ),
  }),
  demarcate(threatProfile, {
    ...settingsOnly('a profile is reached by nobody; the traffic that it scans is judged itself'),
    'detect-threats': shared(
      { provider: 'Scans traffic for known threats, and keeps the signatures up to date.', customer: 'Let no severe threat through, and act on alerts.' },
      says.profiles,
    ),
  }),
];

import { asset, flag, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const commandCenter = service({ id: 'google.security-command-center', name: 'Security Command Center', vendor: 'google' });

/** A rule that hides findings. */
export const mute = asset(commandCenter, 'mute-rule', {
  /** Only dynamic rules can end on a day. */
  ends: flag({ unset: false, source: says.mutes }),
  /** It hides whole classes of severity: what is critical or high, or everything. */
  hidesTheWorst: flag({ unsaid: 'a rule always has a filter' }),
});

/** Findings that somebody, or a program, is told of. */
export const notification = asset(commandCenter, 'notification', {
  /** What is critical or high is left out by the filter. */
  leavesOutTheWorst: flag({ unset: false, source: says.notifications }),
});

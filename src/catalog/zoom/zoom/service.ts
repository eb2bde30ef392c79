import { asset, choice, count, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const zoom = service({ id: 'zoom.zoom', name: 'Zoom', vendor: 'zoom' });

export const account = asset(zoom, 'account', {
  name: text({ unset: '' }),
  needsTwoFactors: flag(),
  singleSignOn: flag(),
  meetingsGuarded: choice(['by nothing', 'by a waiting room', 'by a passcode', 'by signing in']),
  /** Users cannot switch the guard of meetings off. */
  settingLocked: flag(),
  recordsToCloud: flag(),
  /** Recordings can be seen by whoever has the link. */
  recordingsOpen: flag(),
  /** After how many days recordings are deleted; 0 is never. */
  recordingDays: count(),
  keys: choice(['of Zoom', 'your own'], { unset: 'of Zoom', source: says.keys }),
  appsApproved: flag(),
  exportsLogs: flag(),
});

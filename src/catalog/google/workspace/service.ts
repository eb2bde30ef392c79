import { asset, choice, count, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const workspace = service({ id: 'google.workspace', name: 'Google Workspace', vendor: 'google' });

export const customer = asset(workspace, 'customer', {
  name: text({ unset: '' }),
  /** 2-Step Verification is enforced, not only allowed. */
  enforcesTwoSteps: flag(),
  /** Administrators need a security key. */
  administratorsUseKeys: flag(),
  superAdministrators: count(),
  /** Whom files of Drive can be shared with outside. */
  sharesOutside: choice(['with everybody', 'with people who sign in', 'with trusted domains', 'off']),
  /** Which applications of others may reach data. */
  apps: choice(['all', 'only trusted']),
  /** IMAP and POP are on for everybody. */
  oldMailAccess: flag(),
  forwardsMailOut: flag(),
  /** Content is encrypted before it reaches Google, with keys of a service of yours. */
  clientSideKeys: flag({ unset: false, source: says.clientSide }),
  /** Audit events go to Google Cloud or elsewhere. */
  exportsLogs: flag(),
  backup: flag(),
  /** How long a sign-in lasts in the browser. */
  sessionHours: count(),
});

/** A mailing list or a team, with the people in it. */
export const group = asset(workspace, 'group', {
  name: text({ unset: '' }),
  takesOutsiders: flag({ unset: false }),
  joinedBy: choice(['whoever is invited', 'whoever asks', 'everybody in the organisation', 'everybody'], { unset: 'whoever asks' }),
  readBy: choice(['managers', 'members', 'everybody in the organisation', 'everybody'], { unset: 'members' }),
});

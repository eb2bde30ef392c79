import { asset, choice, decide, flag, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const macie = service({ id: 'aws.macie', name: 'Amazon Macie', vendor: 'aws' });

const sessions = asset(macie, 'session', { status: choice(['ENABLED', 'PAUSED'], { unset: 'ENABLED', source: says.session }) });
/** Macie of one region of an account. */
export const session = plus(sessions, me => ({
  running: decide(me, [
    [{ status: 'ENABLED' }, 'yes'],
    [{}, 'no'],
  ]),
}));

/** What the administrator of the organisation has set for its accounts. */
export const organisation = asset(macie, 'organisation', { newAccounts: flag({ unset: false, source: says.organisation }) });

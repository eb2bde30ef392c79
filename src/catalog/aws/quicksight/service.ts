import { asset, choice, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const quickSight = service({ id: 'aws.quicksight', name: 'Amazon QuickSight', vendor: 'aws' });

export const dataSource = asset(quickSight, 'data-source', {
  name: text({ unset: '' }),
  tlsDisabled: flag({ unset: false, source: says.disable }),
  passwordWritten: flag({ unset: false, source: says.credentials }),
  throughYourNetwork: flag({ unset: false }),
});

/** The subscription of an account, which says how its people sign in. */
export const subscription = asset(quickSight, 'subscription', {
  name: text({ unset: '' }),
  signIn: choice(['IAM_IDENTITY_CENTER', 'ACTIVE_DIRECTORY', 'IAM_ONLY', 'IAM_AND_QUICKSIGHT'], { unsaid: 'how people sign in is not written' }),
});

/** From which addresses people of an account may come. */
export const addresses = asset(quickSight, 'ip-restriction', { enabled: flag({ unset: false }) });

/** The keys of the customer that an account uses. */
export const keys = asset(quickSight, 'key-registration', { hasDefault: flag({ unset: false, source: says.keys }) });

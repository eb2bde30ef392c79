import { asset, choice, flag, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const defender = service({ id: 'azure.defender-for-cloud', name: 'Microsoft Defender for Cloud', vendor: 'azure' });

/** Protection of one kind of resource in a subscription. */
export const plan = asset(defender, 'plan', {
  tier: choice(['Standard', 'Free'], { unset: 'Free', source: says.plans }),
});

/** Whom Defender for Cloud writes to. */
export const contact = asset(defender, 'contact', {
  on: flag({ unset: true, source: says.contact }),
  email: flag({ unset: false, source: says.contact }),
  phone: flag({ unset: false, source: says.contact }),
  alerts: flag({ unset: false, source: says.mail }),
  owners: flag({ unset: false, source: says.mail }),
});

/** Another product of Microsoft that shares what it sees. */
export const integration = asset(defender, 'integration', {
  on: flag({ unset: false, source: says.integrations }),
});

import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/defender-for-cloud';
const plans = cite(
  'https://learn.microsoft.com/en-us/dotnet/api/azure.resourcemanager.securitycenter.securitycenterpricingdata',
  'Defender for Cloud comes in a free tier with basic features and a standard tier with advanced ones, chosen for each kind of resource.',
  read,
);
const defends = cite(
  `${docs}/defender-for-cloud-introduction`,
  'Posture is assessed for every subscription; threats to resources are detected, and alerts raised, where a plan is switched on for their kind.',
  read,
);

export const says = {
  plans,
  defends,
  mail: cite(
    `${docs}/configure-email-notifications`,
    'By default owners of the subscription are written to when an alert is of high severity; who else is, and of what, is for the customer to set.',
    read,
  ),
  contact: cite(
    'https://learn.microsoft.com/en-us/azure/templates/microsoft.security/securitycontacts',
    'A contact has addresses, a phone number, roles that are told as well, and the least severity of which they are told; it can be switched off.',
    read,
  ),
  integrations: inferred(defends, 'What other products of Microsoft see joins in only where the integration is on.'),
} as const;

import { customer, demarcate, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { contact, integration, plan } from './service.ts';
import { says } from './sources.ts';

const mail = shared(
  { provider: 'Writes to those who are named when an alert is raised.', customer: 'Name people who act on it, and have them told.' },
  says.mail,
);

export default [
  demarcate(plan, {
    ...settingsOnly,
    'limit-consumption': abstracted['limit-consumption'],
    'detect-threats': when(plan, 'tier', {
      Standard: shared(
        { provider: 'Detects threats to resources of the kind, and raises alerts.', customer: 'Keep the plan on, and act on its alerts.' },
        says.defends,
      ),
      Free: customer('Switch the plan on, or watch for threats with means of your own.', says.defends),
    }),
    'find-vulnerabilities': unchecked(
      'what is found stands in Defender for Cloud and not in its settings',
      shared(
        {
          provider: 'Compares settings with good practice for every subscription, and scans machines and images under a plan.',
          customer: 'Read what is found, and close it.',
        },
        says.defends,
      ),
    ),
  }),
  demarcate(contact, { ...settingsOnly, 'detect-threats': mail }),
  demarcate(integration, {
    ...settingsOnly,
    'detect-threats': shared({ provider: 'Brings together what its products see.', customer: 'Let them share it.' }, says.integrations),
  }),
];

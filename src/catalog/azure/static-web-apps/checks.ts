import { checks, empty, noneOf } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { app } from './service.ts';

const id = 'azure.static-web-apps';

export default [
  checks(app, {
    [`${id}.versions-under-review-are-not-public`]: {
      duty: 'limit-exposure',
      title: 'Versions under review are not open to everybody',
      severity: 'low',
      expect: [{ previews: false }, { previewsAsk: true }, { publicNetwork: 'Disabled' }],
      risk: 'Whoever guesses the address sees what is not released yet, with holes that are still being closed.',
    },
    [`${id}.settings-hold-no-secrets`]: {
      duty: 'guard-credentials',
      title: 'No secret is written into its settings',
      severity: 'high',
      expect: { plainSecrets: empty },
      risk: 'Everybody who reads the settings, or the code that makes them, has the secret.',
    },
    [`${id}.has-an-identity`]: usual['has-an-identity'],
    [`${id}.has-a-plan-that-promises`]: {
      duty: 'survive-failure',
      title: 'The plan is one whose availability is promised',
      severity: 'low',
      expect: { plan: noneOf('Free') },
      risk: 'It may be gone at any time, for as long as it takes.',
    },
  }),
];

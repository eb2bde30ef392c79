import { asset, choice, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const shield = service({ id: 'aws.shield', name: 'AWS Shield Advanced', vendor: 'aws' });

export const protection = asset(shield, 'protection', {
  name: text({ unset: '' }),
  healthChecked: flag({ unset: false, source: says.health }),
});

/** What the service itself does against floods of requests to one thing that it protects. */
export const response = asset(shield, 'automatic-response', {
  action: choice(['BLOCK', 'COUNT']),
});

export const subscription = asset(shield, 'subscription', {
  renews: choice(['ENABLED', 'DISABLED'], { unset: 'ENABLED', source: says.renewal }),
});

import { asset, choice, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const guardDuty = service({ id: 'aws.guardduty', name: 'Amazon GuardDuty', vendor: 'aws' });

const plan = { unsaid: 'which protection plans a new detector has is not said here', source: says.plans } as const;

/** GuardDuty of one region of an account; what it looks at beyond the logs of the network, of DNS and of the trail is a plan each. */
export const detector = asset(guardDuty, 'detector', {
  enabled: flag({ unset: true, source: says.detector }),
  buckets: flag(plan),
  clusters: flag(plan),
  disks: flag(plan),
  databases: flag(plan),
  functions: flag(plan),
  runtime: flag(plan),
});

/** What the administrator of the organisation has set for its accounts. */
export const organisation = asset(guardDuty, 'organisation', {
  detector: text({ unset: '' }),
  members: choice(['ALL', 'NEW', 'NONE'], { unset: 'NONE', source: says.organisation }),
});

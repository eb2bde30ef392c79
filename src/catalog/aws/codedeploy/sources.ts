import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/codedeploy/latest/userguide';
const protection = cite(
  `${guide}/data-protection.html`,
  'CodeDeploy is managed: it keeps no code of customers, encrypts its records of deployments with a key of its own that nobody else manages, and speaks TLS with its agents, which start every conversation.',
  read,
);

export const says = {
  protection,
  service: inferred(protection, 'AWS runs and patches the whole of a managed service; the agent on servers is the customer’s to keep up to date.'),
  rollback: cite(
    `${guide}/deployments-rollback-and-redeploy.html`,
    'A group that is told to deploys the last good revision again by itself when a deployment fails or an alarm goes off; otherwise somebody must do so by hand.',
    read,
  ),
  alarms: cite(
    `${guide}/deployment-groups-configure-advanced-options.html`,
    'A deployment stops when an alarm goes off that was added to its group, unless alarms are told to be ignored.',
    read,
  ),
} as const;

import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/batch';
const practices = cite(
  `${docs}/security-best-practices`,
  'Accounts and nodes have public endpoints by default, and shared keys are taken beside the directory until they are ruled out. All goes over HTTPS; what an account keeps is encrypted with Microsoft’s keys unless you bring one. Keep the system of nodes up to date, start them signed, encrypt at the host, give them no public address.',
  read,
);
const upgrades = cite(
  `${docs}/batch-upgrade-policy`,
  'Automatic upgrades replace the system disks of nodes by the newest image, when they are idle if asked for. Without them, Windows Update fixes Windows inside the machine unless it is switched off.',
  read,
);

export const says = {
  practices,
  ends: cite(
    `${docs}/security-best-practices`,
    'Looking now and then at the days on which images end, and moving before them, is the customer’s responsibility.',
    read,
  ),
  tasks: inferred(practices, 'Says how customers set up nodes so that they offer little; what start tasks may do, and which secrets they hold, is part of it.'),
  ports: inferred(practices, 'Pools made through an interface of 2024-07-01 or later let nobody in from outside until a port is opened.'),
  reliability: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-batch',
    'Nodes in other zones stay up when a zone is lost, and users add nodes for those that are gone; an account works in one region only, and going on without that region, with a second account, is the customer’s.',
    read,
  ),
  upgrades,
  lost: inferred(upgrades, 'Says that the system disks of nodes are replaced when images are upgraded; so what must last is the customer’s to keep elsewhere.'),
} as const;

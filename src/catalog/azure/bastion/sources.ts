import { cite, inferred } from '../../../model/index.ts';
import { baseline } from '../benchmark.ts';

const read = '2026-11-22';
const bastion = 'https://learn.microsoft.com/en-us/azure/bastion';
const settings = cite(
  `${bastion}/configuration-settings`,
  'Bastion gives remote desktops and SSH to machines that have no public address; its instances are machines that Azure manages wholly, two of them at least, and its tier decides which features can be switched on.',
  read,
);
const links = cite(
  `${bastion}/shareable-link`,
  'Where links are switched on, whoever has one gets the login page of a machine without an account in Azure; the link holds no credentials, and anybody in the organisation who may read sees it.',
  read,
);

export const says = {
  reliability: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-bastion',
    'A host has two instances at least, which the platform makes, watches and replaces where one is unhealthy; in some regions customers may choose several zones for them.',
    read,
  ),
  settings,
  keys: baseline(
    'azure-bastion',
    'Customers store the SSH keys of machines as secrets in Key Vault, say who may use these, and connect with them through the host.',
  ),
  links,
  recording: cite(
    `${bastion}/session-recording`,
    'With the Premium tier every session through the host can be recorded into a container of the customer’s, once that is switched on.',
    read,
  ),
  clipboard: inferred(settings, 'The clipboard of sessions is a feature that is there until it is switched off.'),
  features: inferred(settings, 'Features of the higher tiers are there once they are switched on.'),
} as const;

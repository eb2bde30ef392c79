import { cite } from '../../../model/index.ts';
import { onSites } from '../web-site.ts';

const read = '2026-11-22';

export const says = {
  ...onSites,
  backups: cite(
    'https://learn.microsoft.com/en-us/azure/app-service/manage-backup',
    'From the basic tier on, apps are backed up each hour without being asked, and kept for 30 days; databases, other schedules and longer keeping need a backup that you set up.',
    read,
  ),
  health: cite(
    'https://learn.microsoft.com/en-us/azure/app-service/monitor-instances-health-check',
    'Where the customer names a path to be asked, requests are led away from instances that do not answer on it, and such instances are replaced in the end.',
    read,
    'secondary',
  ),
  zones: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-app-service',
    'The platform replaces instances that fail; a plan with two instances or more, made zone redundant, is spread over zones, and one that is not may be down with its zone.',
    read,
  ),
  packages: cite(
    'https://learn.microsoft.com/en-us/azure/app-service/configure-encrypt-at-rest-using-cmk',
    'An app that runs from a package in your own storage account has its content encrypted there, with a key of your own if you like.',
    read,
  ),
} as const;

import { choice, count, flag, link, list, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

export const rds = service({ id: 'aws.rds', name: 'Amazon RDS and Aurora', vendor: 'aws' });

export const none = { unset: { items: [] } } as const;
/** What an instance and an Aurora or Multi-AZ cluster have in common. */
export const database = {
  name: text({ unset: '' }),
  version: text({ unset: '' }),
  key: text({ unset: 'alias/aws/rds', source: says.encryption }),
  backupDays: count({ unset: 1, source: says.backups }),
  deletionProtection: flag({ unset: false, source: says.deletion }),
  tokens: flag({ unset: false, source: says.signIn }),
  logs: list({ ...none, source: says.logs }),
  support: choice(['extended', 'standard only'], { unset: 'extended', source: says.enrolled }),
  managedPassword: flag({ unset: false, source: says.passwords }),
  /** A password stands in the source. The password itself is never kept. */
  passwordWritten: flag({ unset: false }),
  autoMinor: flag({ unset: true, source: says.minorByDefault }),
  groups: link('aws.vpc.security-group', { unsaid: 'the default group of its network applies, and its rules are not written here' }),
  /** The group of parameters it runs with, and what the source calls it. */
  parameters: link('aws.rds.parameter-group', none),
  parametersNamed: text({ unset: '' }),
};

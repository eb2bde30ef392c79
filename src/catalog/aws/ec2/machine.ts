import { choice, count, flag, link, text, within } from '../../../model/index.ts';
import { disks, roots } from './disks.ts';
import { says } from './sources.ts';

export const tokens = ['required', 'optional', 'not set'] as const;
export const services = ['enabled', 'disabled', 'not set'] as const;
export const addresses = ['public', 'private', 'not set'] as const;
export const switches = ['on', 'off', 'not set'] as const;

/** What instances, launch templates and launch configurations say alike. `not set` is what another setting decides. */
export const machine = {
  /** Whether the metadata service asks for tokens (IMDSv2). */
  tokens: choice(tokens, { unset: 'not set', source: says.metadata }),
  metadataService: choice(services, { unset: 'not set', source: says.metadata }),
  /** How far answers of the metadata service travel; 0 where nothing is said. */
  hopLimit: count({ unset: 0, source: says.hops }),
  address: choice(addresses, { unset: 'not set', source: says.publicAddress }),
  /** The kinds of secret in its start-up script, or `none`; never a secret itself. */
  secretsInUserData: text({ unset: 'none' }),
  /** The volume of the system. */
  root: choice(roots, { unset: 'not set', source: says.encryption }),
  /** All volumes that are written; the one of the system is called `root`. */
  disks,
  imageId: text({ unset: '' }),
  /** Its image asks for tokens where nothing else is said. An image whose name does not tell leaves it at the usual. */
  imageAsksForTokens: flag({ unset: false, source: says.images2023 }),
  groups: link('aws.vpc.security-group', { unsaid: 'the default group of its network applies, and its rules are not written here', source: says.groups }),
  encryptionDefault: within('aws.ec2.encryption-default', 'account'),
  metadataDefault: within('aws.ec2.metadata-default', 'account'),
};

/** What instances and launch templates say alike. */
export const launch = {
  ...machine,
  instanceType: text({ unsaid: 'no instance type is named' }),
  /** Metrics every minute. */
  monitoring: choice(switches, { unset: 'not set', source: says.monitoring }),
  /** Bandwidth of its own for volumes, asked for. */
  optimised: choice(switches, { unset: 'not set', source: says.optimised }),
  subnet: link('aws.vpc.subnet', { unset: { items: [] } }),
  protection: choice(switches, { unset: 'not set', source: says.termination }),
  hasRole: flag({ unset: false, source: says.roles }),
};

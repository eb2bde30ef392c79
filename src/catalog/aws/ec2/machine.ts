import { choice, count, flag, link, text, within } from '../../../model/index.ts';
import { disks, roots } from './disks.ts';
import { says } from './sources.ts';

export const tokens = ['required', 'optional', 'left open'] as const;
export const services = ['enabled', 'disabled', 'left open'] as const;
export const addresses = ['public', 'private', 'left open'] as const;
export const switches = ['on', 'off', 'left open'] as const;

/** What instances, launch templates and launch configurations say alike. `left open` is what another setting decides. */
export const machine = {
  /** Whether the metadata service asks for tokens (IMDSv2). */
  tokens: choice(tokens, { unset: 'left open', source: says.metadata }),
  metadataService: choice(services, { unset: 'left open', source: says.metadata }),
  /** How far answers of the metadata service travel; 0 where nothing is said. */
  hopLimit: count({ unset: 0, source: says.hops }),
  address: choice(addresses, { unset: 'left open', source: says.publicAddress }),
  /** The kinds of secret in its start-up script, or `none`; never a secret itself. */
  secretsInUserData: text({ unset: 'none' }),
  /** The volume of the system. */
  root: choice(roots, { unset: 'left open', source: says.encryption }),
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
  monitoring: choice(switches, { unset: 'left open', source: says.monitoring }),
  /** Bandwidth of its own for volumes, asked for. */
  optimised: choice(switches, { unset: 'left open', source: says.optimised }),
  subnet: link('aws.vpc.subnet', { unset: { items: [] } }),
  protection: choice(switches, { unset: 'left open', source: says.termination }),
  hasRole: flag({ unset: false, source: says.roles }),
};

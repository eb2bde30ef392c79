import { asset, choice, count, flag, service, text } from '../../../model/index.ts';

const datacenter = service({ id: 'on-premises.datacenter', name: 'Datacenter of your own', vendor: 'on-premises' });

export const server = asset(datacenter, 'server', {
  name: text({ unset: '' }),
  place: choice(['a room of yours', 'a colocation']),
  machine: choice(['physical', 'virtual']),
  patchedDaysAgo: count(),
  /** The maker of the system still fixes it. */
  stillSupported: flag(),
  /** Set up by a written baseline. */
  hardened: flag(),
  malwareProtection: flag(),
  disksEncrypted: flag(),
  backedUp: flag(),
  restoreTriedDaysAgo: count(),
  logsSentAway: flag(),
  administratorsNeedTwoFactors: flag(),
  reachableFromInternet: flag(),
  scannedForHoles: flag(),
});

export const network = asset(datacenter, 'network', {
  name: text({ unset: '' }),
  place: choice(['a room of yours', 'a colocation']),
  /** What no rule of the firewall allows is dropped. */
  deniesByDefault: flag(),
  dividedInZones: flag(),
  limitsWhatLeaves: flag(),
  /** Devices are managed from a network of their own. */
  managedApart: flag(),
  devicesSupported: flag(),
  devicesPatchedDaysAgo: count(),
  protectedFromFloods: flag(),
  remoteAccessNeedsTwoFactors: flag(),
});

export const storage = asset(datacenter, 'storage', {
  name: text({ unset: '' }),
  place: choice(['a room of yours', 'a colocation']),
  encrypted: flag(),
  /** Keys do not lie on the system that they protect. */
  keysKeptApart: flag(),
  survivesADisk: flag(),
  copyElsewhere: flag(),
  copyThatCannotChange: flag(),
  snapshots: flag(),
  disksDestroyedWithProof: flag(),
  restoreTriedDaysAgo: count(),
});

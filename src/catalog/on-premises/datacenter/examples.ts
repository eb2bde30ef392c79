import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a server in a room of yours: everything is yours, but for the fixes of its makers',
    declared: `
assets:
  - kind: on-premises.datacenter.server
    name: acme
    facts:
      place: a room of yours
      machine: physical
      patched days ago: 12
      still supported: yes
      hardened: yes
      malware protection: yes
      disks encrypted: yes
      backed up: yes
      restore tried days ago: 90
      logs sent away: yes
      administrators need two factors: yes
      reachable from internet: no
      scanned for holes: yes`,
    gives: {
      'on-premises.datacenter.server-has-its-patches': 'met',
      'on-premises.datacenter.server-is-supported': 'met',
      'on-premises.datacenter.server-is-hardened': 'met',
      'on-premises.datacenter.server-stops-malware': 'met',
      'on-premises.datacenter.server-encrypts-disks': 'met',
      'on-premises.datacenter.server-is-backed-up': 'met',
      'on-premises.datacenter.server-was-restored': 'met',
      'on-premises.datacenter.server-sends-logs-away': 'met',
      'on-premises.datacenter.server-asks-administrators-twice': 'met',
      'on-premises.datacenter.server-is-not-on-the-internet': 'met',
      'on-premises.datacenter.server-is-scanned': 'met',
    },
    holds: {
      'guard-facilities': 'customer',
      'patch-hypervisor': 'not-applicable',
      'maintain-hardware': 'customer',
      'publish-os-patches': 'third-party:makers',
    },
  },
  {
    shows: 'a server in a colocation that nobody looks after',
    declared: `
assets:
  - kind: on-premises.datacenter.server
    name: acme
    facts:
      place: a colocation
      machine: virtual
      patched days ago: 400
      still supported: no
      hardened: no
      malware protection: no
      disks encrypted: no
      backed up: no
      restore tried days ago: 1500
      logs sent away: no
      administrators need two factors: no
      reachable from internet: yes
      scanned for holes: no`,
    gives: {
      'on-premises.datacenter.server-has-its-patches': 'unmet',
      'on-premises.datacenter.server-is-supported': 'unmet',
      'on-premises.datacenter.server-is-hardened': 'unmet',
      'on-premises.datacenter.server-stops-malware': 'unmet',
      'on-premises.datacenter.server-encrypts-disks': 'unmet',
      'on-premises.datacenter.server-is-backed-up': 'unmet',
      'on-premises.datacenter.server-was-restored': 'unmet',
      'on-premises.datacenter.server-sends-logs-away': 'unmet',
      'on-premises.datacenter.server-asks-administrators-twice': 'unmet',
      'on-premises.datacenter.server-is-not-on-the-internet': 'unmet',
      'on-premises.datacenter.server-is-scanned': 'unmet',
    },
    holds: { 'guard-facilities': 'third-party:colocation', 'patch-hypervisor': 'customer', 'maintain-hardware': 'customer' },
  },
  {
    shows: 'a server of which nothing is said',
    declared: `
assets:
  - kind: on-premises.datacenter.server
    name: acme`,
    gives: {
      'on-premises.datacenter.server-has-its-patches': 'unproven',
      'on-premises.datacenter.server-is-supported': 'unproven',
      'on-premises.datacenter.server-is-hardened': 'unproven',
      'on-premises.datacenter.server-stops-malware': 'unproven',
      'on-premises.datacenter.server-encrypts-disks': 'unproven',
      'on-premises.datacenter.server-is-backed-up': 'unproven',
      'on-premises.datacenter.server-was-restored': 'unproven',
      'on-premises.datacenter.server-sends-logs-away': 'unproven',
      'on-premises.datacenter.server-asks-administrators-twice': 'unproven',
      'on-premises.datacenter.server-is-not-on-the-internet': 'unproven',
      'on-premises.datacenter.server-is-scanned': 'unproven',
    },
    holds: { 'guard-facilities': 'customer or third-party:colocation' },
  },
  {
    shows: 'a network that is looked after',
    declared: `
assets:
  - kind: on-premises.datacenter.network
    name: acme
    facts:
      place: a room of yours
      denies by default: yes
      divided in zones: yes
      limits what leaves: yes
      managed apart: yes
      devices supported: yes
      devices patched days ago: 30
      protected from floods: yes
      remote access needs two factors: yes`,
    gives: {
      'on-premises.datacenter.network-denies-by-default': 'met',
      'on-premises.datacenter.network-has-zones': 'met',
      'on-premises.datacenter.network-limits-what-leaves': 'met',
      'on-premises.datacenter.network-is-managed-apart': 'met',
      'on-premises.datacenter.network-devices-are-supported': 'met',
      'on-premises.datacenter.network-devices-have-patches': 'met',
      'on-premises.datacenter.network-withstands-floods': 'met',
      'on-premises.datacenter.network-asks-twice': 'met',
    },
    holds: { 'guard-network-fabric': 'customer', 'back-up-data': 'customer' },
  },
  {
    shows: 'a flat network that grew',
    declared: `
assets:
  - kind: on-premises.datacenter.network
    name: acme
    facts:
      place: a colocation
      denies by default: no
      divided in zones: no
      limits what leaves: no
      managed apart: no
      devices supported: no
      devices patched days ago: 700
      protected from floods: no
      remote access needs two factors: no`,
    gives: {
      'on-premises.datacenter.network-denies-by-default': 'unmet',
      'on-premises.datacenter.network-has-zones': 'unmet',
      'on-premises.datacenter.network-limits-what-leaves': 'unmet',
      'on-premises.datacenter.network-is-managed-apart': 'unmet',
      'on-premises.datacenter.network-devices-are-supported': 'unmet',
      'on-premises.datacenter.network-devices-have-patches': 'unmet',
      'on-premises.datacenter.network-withstands-floods': 'unmet',
      'on-premises.datacenter.network-asks-twice': 'unmet',
    },
    holds: { 'sustain-facilities': 'third-party:colocation' },
  },
  {
    shows: 'a network of which nothing is said',
    declared: `
assets:
  - kind: on-premises.datacenter.network
    name: acme`,
    gives: {
      'on-premises.datacenter.network-denies-by-default': 'unproven',
      'on-premises.datacenter.network-has-zones': 'unproven',
      'on-premises.datacenter.network-limits-what-leaves': 'unproven',
      'on-premises.datacenter.network-is-managed-apart': 'unproven',
      'on-premises.datacenter.network-devices-are-supported': 'unproven',
      'on-premises.datacenter.network-devices-have-patches': 'unproven',
      'on-premises.datacenter.network-withstands-floods': 'unproven',
      'on-premises.datacenter.network-asks-twice': 'unproven',
    },
  },
  {
    shows: 'a storage system that is looked after',
    declared: `
assets:
  - kind: on-premises.datacenter.storage
    name: acme
    facts:
      place: a room of yours
      encrypted: yes
      keys kept apart: yes
      survives adisk: yes
      copy elsewhere: yes
      copy that cannot change: yes
      snapshots: yes
      disks destroyed with proof: yes
      restore tried days ago: 60`,
    gives: {
      'on-premises.datacenter.storage-is-encrypted': 'met',
      'on-premises.datacenter.storage-keeps-keys-apart': 'met',
      'on-premises.datacenter.storage-survives-a-disk': 'met',
      'on-premises.datacenter.storage-has-a-copy-elsewhere': 'met',
      'on-premises.datacenter.storage-has-a-copy-that-stays': 'met',
      'on-premises.datacenter.storage-takes-snapshots': 'met',
      'on-premises.datacenter.storage-destroys-disks': 'met',
      'on-premises.datacenter.storage-was-restored': 'met',
    },
    holds: { 'destroy-media': 'customer' },
  },
  {
    shows: 'a storage system that nobody looks after',
    declared: `
assets:
  - kind: on-premises.datacenter.storage
    name: acme
    facts:
      place: a colocation
      encrypted: no
      keys kept apart: no
      survives adisk: no
      copy elsewhere: no
      copy that cannot change: no
      snapshots: no
      disks destroyed with proof: no
      restore tried days ago: 2000`,
    gives: {
      'on-premises.datacenter.storage-is-encrypted': 'unmet',
      'on-premises.datacenter.storage-keeps-keys-apart': 'unmet',
      'on-premises.datacenter.storage-survives-a-disk': 'unmet',
      'on-premises.datacenter.storage-has-a-copy-elsewhere': 'unmet',
      'on-premises.datacenter.storage-has-a-copy-that-stays': 'unmet',
      'on-premises.datacenter.storage-takes-snapshots': 'unmet',
      'on-premises.datacenter.storage-destroys-disks': 'unmet',
      'on-premises.datacenter.storage-was-restored': 'unmet',
    },
    holds: { 'guard-facilities': 'third-party:colocation' },
  },
  {
    shows: 'a storage system of which nothing is said',
    declared: `
assets:
  - kind: on-premises.datacenter.storage
    name: acme`,
    gives: {
      'on-premises.datacenter.storage-is-encrypted': 'unproven',
      'on-premises.datacenter.storage-keeps-keys-apart': 'unproven',
      'on-premises.datacenter.storage-survives-a-disk': 'unproven',
      'on-premises.datacenter.storage-has-a-copy-elsewhere': 'unproven',
      'on-premises.datacenter.storage-has-a-copy-that-stays': 'unproven',
      'on-premises.datacenter.storage-takes-snapshots': 'unproven',
      'on-premises.datacenter.storage-destroys-disks': 'unproven',
      'on-premises.datacenter.storage-was-restored': 'unproven',
    },
  },
);

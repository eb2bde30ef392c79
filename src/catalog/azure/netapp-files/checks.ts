import { checks } from '../../../model/index.ts';
import { account, volume } from './service.ts';

export default [
  checks(account, {
    'azure.netapp-files.talks-to-the-directory-over-tls': {
      duty: 'encrypt-in-transit',
      title: 'The account asks the directory over TLS, or signs what it asks',
      severity: 'medium',
      given: { joinsDirectory: true },
      expect: [{ ldapOverTls: true }, { signsLdap: true }],
      risk: 'Somebody in between tells the volumes who may read what.',
    },
    'azure.netapp-files.uses-aes-with-the-directory': {
      duty: 'encrypt-in-transit',
      title: 'Tickets of the directory are encrypted with AES',
      severity: 'low',
      given: { joinsDirectory: true },
      expect: { aes: true },
      risk: 'Tickets are encrypted with ciphers that can be broken.',
    },
  }),
  checks(volume, {
    'azure.netapp-files.encrypts-on-the-way': {
      duty: 'encrypt-in-transit',
      title: 'Files are encrypted between the volume and its clients',
      severity: 'medium',
      expect: { travels: 'encrypted' },
      risk: 'Whoever listens in the network reads and changes files.',
    },
    'azure.netapp-files.names-its-clients': {
      duty: 'filter-traffic',
      title: 'No rule lets every client mount the volume',
      severity: 'medium',
      expect: { openToAll: false },
      risk: 'Any machine in the network, and in those it is joined to, mounts the volume.',
    },
    'azure.netapp-files.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in your own vault encrypts the volume',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
    },
    'azure.netapp-files.takes-snapshots': {
      duty: 'undo-mistakes',
      title: 'Snapshots are taken on a schedule',
      severity: 'medium',
      expect: { snapshots: true },
      risk: 'A mistaken or hostile change cannot be undone.',
    },
    'azure.netapp-files.is-backed-up': {
      duty: 'back-up-data',
      title: 'A policy backs the volume up',
      severity: 'medium',
      expect: { backedUp: true },
      risk: 'Snapshots go with the volume, and nothing is left.',
    },
    'azure.netapp-files.is-copied-elsewhere': {
      duty: 'survive-failure',
      title: 'The volume is copied to another zone or region',
      severity: 'low',
      expect: { replicated: true },
      risk: 'Files are out of reach for as long as their datacenter is.',
    },
    'azure.netapp-files.watches-for-ransomware': {
      duty: 'stop-malware',
      title: 'The volume is watched for the marks of ransomware',
      severity: 'low',
      expect: { watchesForRansomware: true },
      risk: 'Files are encrypted one after another, and nobody notices.',
    },
  }),
];

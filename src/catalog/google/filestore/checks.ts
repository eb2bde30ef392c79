import { checks } from '../../../model/index.ts';
import { instance } from './service.ts';

export default [
  checks(instance, {
    'google.filestore.names-who-may-mount': {
      duty: 'filter-traffic',
      title: 'Only addresses that are named mount the share',
      severity: 'medium',
      expect: { openShare: false },
      risk: 'Any machine in the network reads and changes the files.',
    },
    'google.filestore.takes-rights-from-root': {
      duty: 'grant-least-access',
      title: 'Root of a machine is nobody in particular on the share',
      severity: 'medium',
      expect: { root: false },
      risk: 'Whoever takes over one machine changes all files, whoever owns them.',
    },
    'google.filestore.survives-the-loss-of-a-zone': {
      duty: 'survive-failure',
      title: 'Files lie in several zones',
      severity: 'low',
      expect: { zones: 'several' },
      risk: 'No file can be reached for as long as the zone is gone.',
    },
    'google.filestore.is-backed-up': {
      duty: 'back-up-data',
      title: 'A backup of the share is made',
      severity: 'medium',
      expect: { backups: true },
      risk: 'What is lost or spoilt cannot be brought back.',
    },
    'google.filestore.is-protected-from-deletion': {
      duty: 'undo-mistakes',
      title: 'The instance cannot be deleted by mistake',
      severity: 'low',
      expect: { deletionProtection: true },
      risk: 'One wrong command ends all files.',
    },
    'google.filestore.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Files are encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
  }),
];

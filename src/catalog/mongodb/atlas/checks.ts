import { checks, holdsNoneOf, no, noneOf, oneOf } from '../../../model/index.ts';
import { cluster, databaseUser, project } from './service.ts';

export default [
  checks(project, {
    'mongodb.atlas.lets-in-listed-addresses': {
      duty: 'limit-exposure',
      title: 'No entry of the access list means everybody',
      severity: 'critical',
      expect: { entries: no({ address: oneOf('0.0.0.0/0', '::/0', '0.0.0.0/1', '128.0.0.0/1') }) },
      risk: 'Everybody on the internet may try passwords on the databases.',
    },
    'mongodb.atlas.audits-databases': {
      duty: 'record-access',
      title: 'Use of the databases is audited',
      severity: 'medium',
      expect: { auditing: true },
      risk: 'After an incident nobody can tell who read what.',
    },
    'mongodb.atlas.has-a-key-service': {
      duty: 'control-keys',
      title: 'A key service of your own stands ready for the clusters',
      severity: 'low',
      expect: { keyService: true },
      risk: 'You cannot take the ability to read the data away.',
    },
    'mongodb.atlas.keeps-backups-from-deletion': {
      duty: 'back-up-data',
      title: 'A policy keeps backups from being deleted',
      severity: 'low',
      expect: { backupsCannotBeDeleted: true },
      risk: 'Whoever takes over the project deletes data and backups alike.',
    },
  }),
  checks(cluster, {
    'mongodb.atlas.takes-backups': {
      duty: 'back-up-data',
      title: 'Snapshots of the cluster are taken',
      severity: 'high',
      given: { tier: 'dedicated' },
      expect: { backup: true },
      risk: 'Data that a fault or an attacker destroys is gone.',
    },
    'mongodb.atlas.goes-back-to-any-moment': {
      duty: 'undo-mistakes',
      title: 'The cluster can be restored to any moment',
      severity: 'medium',
      given: { tier: 'dedicated' },
      expect: { anyMoment: true },
      risk: 'What was written since the last snapshot is lost.',
    },
    'mongodb.atlas.is-protected-from-deletion': {
      duty: 'undo-mistakes',
      title: 'The cluster cannot be deleted by mistake',
      severity: 'medium',
      expect: { protectedFromDeletion: true },
      risk: 'One call, or one wrong line of code, deletes the cluster.',
    },
    'mongodb.atlas.takes-current-tls': {
      duty: 'encrypt-in-transit',
      title: 'TLS older than 1.2 is refused',
      severity: 'medium',
      expect: { minimumTls: oneOf('TLS1_2', 'TLS1_3') },
      risk: 'Old versions can be broken by whoever is on the way.',
    },
    'mongodb.atlas.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key of your own encrypts the cluster',
      severity: 'low',
      given: { tier: 'dedicated' },
      expect: { keys: 'your own' },
      risk: 'You cannot take the ability to read the data away.',
    },
  }),
  checks(databaseUser, {
    'mongodb.atlas.signs-in-without-passwords': {
      duty: 'authenticate-strongly',
      title: 'The user signs in by a certificate, or an identity elsewhere',
      severity: 'low',
      expect: { signsInBy: noneOf('password') },
      risk: 'A password that leaks works until somebody changes it.',
    },
    'mongodb.atlas.gives-users-few-rights': {
      duty: 'grant-least-access',
      title: 'The user has no role over all databases',
      severity: 'medium',
      expect: { roles: holdsNoneOf('atlasAdmin', 'readWriteAnyDatabase', 'dbAdminAnyDatabase', 'root') },
      risk: 'Whoever has this password reads and changes everything.',
    },
  }),
];

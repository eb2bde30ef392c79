import { atLeast, checks, holdsOneOf, no, oneOf } from '../../../model/index.ts';
import { server } from './service.ts';

const closed = { publicNetwork: 'Disabled' } as const;

export default [
  checks(server, {
    'azure.mysql.runs-a-supported-version': {
      duty: 'upgrade-platform',
      title: 'The engine is of a version that is still supported',
      severity: 'high',
      expect: { version: 'standard' },
      risk: 'Holes of the engine are fixed late, against extra money, or not at all.',
    },
    'azure.mysql.lets-in-named-addresses-only': {
      duty: 'limit-exposure',
      title: 'No rule of the firewall lets in everybody',
      severity: 'critical',
      expect: [{ rules: no({ reach: 'everybody' }) }, closed],
      risk: 'Anybody on the internet may guess passwords and use holes of the engine.',
      aka: ['AVD-AZU-0029'],
    },
    'azure.mysql.has-no-public-endpoint': {
      duty: 'limit-exposure',
      title: 'Public access is closed',
      severity: 'medium',
      expect: closed,
      risk: 'One careless rule opens the databases to the internet.',
      aka: ['CKV_AZURE_53', 'AVD-AZU-0022', 'f118890b-2468-42b1-9ce9-af35146b425b'],
    },
    'azure.mysql.keeps-other-customers-out': {
      duty: 'filter-traffic',
      title: 'No rule lets in all that runs in Azure',
      severity: 'high',
      expect: [{ rules: no({ reach: 'all of Azure' }) }, closed],
      risk: 'Machines of other customers reach the databases as if they were yours.',
    },
    'azure.mysql.is-reached-privately': {
      duty: 'segment-network',
      title: 'The server stands in your own network, or a private endpoint leads to it',
      severity: 'low',
      expect: [{ privateEndpoint: true }, closed],
      risk: 'Data travel to an address that everybody can try.',
    },
    'azure.mysql.requires-tls': {
      duty: 'encrypt-in-transit',
      title: 'Connections without TLS are refused',
      severity: 'high',
      expect: { requiresTls: true },
      risk: 'Data and passwords may be read or changed on their way.',
      aka: ['CKV_AZURE_28', 'AVD-AZU-0020', '73e42469-3a86-4f39-ad78-098f325b4e9f', '90120147-f2e7-4fda-bb21-6fa9109afd63'],
    },
    'azure.mysql.refuses-old-tls': {
      duty: 'encrypt-in-transit',
      title: 'Connections with TLS older than 1.2 are refused',
      severity: 'medium',
      expect: { minimumTls: oneOf('1.2', '1.3') },
      risk: 'Connections may be broken with attacks that TLS 1.2 withstands.',
      aka: ['CKV_AZURE_54', 'AVD-AZU-0026'],
    },
    'azure.mysql.lets-in-identities': {
      duty: 'authenticate-strongly',
      title: 'Identities of Microsoft Entra ID may sign in',
      severity: 'low',
      given: { offer: 'flexible' },
      expect: { entraIdentities: true },
      risk: 'Everybody comes with a password that knows no second factor.',
    },
    'azure.mysql.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in your own vault encrypts the server',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
    },
    'azure.mysql.keeps-backups-for-a-week': {
      duty: 'back-up-data',
      title: 'Backups are kept for seven days at least',
      severity: 'medium',
      expect: { backupDays: atLeast(7) },
      risk: 'A mistake that is noticed late cannot be undone.',
    },
    'azure.mysql.keeps-backups-in-another-region': {
      duty: 'back-up-data',
      title: 'A second region holds the backups',
      severity: 'low',
      expect: { backsUpElsewhere: true },
      risk: 'The backups are lost together with the region.',
      aka: ['CKV_AZURE_94'],
    },
    'azure.mysql.survives-the-loss-of-a-zone': {
      duty: 'survive-failure',
      title: 'A standby in another zone takes over',
      severity: 'low',
      given: { offer: 'flexible' },
      expect: { standby: 'another zone' },
      risk: 'The database is gone for as long as its zone is.',
    },
    'azure.mysql.writes-an-audit': {
      duty: 'record-access',
      title: 'The engine writes an audit of who connects and what they do',
      severity: 'medium',
      expect: { audits: true },
      risk: 'Nobody can tell afterwards who was in the database.',
    },
    'azure.mysql.collects-its-logs': {
      duty: 'record-access',
      title: 'The logs of the engine are collected',
      severity: 'medium',
      expect: { logs: holdsOneOf('MySqlAuditLogs', 'audit', 'allLogs') },
      risk: 'The logs are gone after a few days, or with the server.',
    },
  }),
];

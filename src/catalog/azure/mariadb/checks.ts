import { atLeast, checks, no, someItem } from '../../../model/index.ts';
import { server } from './service.ts';

const closed = { publicNetwork: 'Disabled' } as const;

export default [
  checks(server, {
    'azure.mariadb.lets-in-named-addresses-only': {
      duty: 'limit-exposure',
      title: 'No rule of the firewall lets in everybody',
      severity: 'critical',
      expect: [{ rules: no({ reach: 'everybody' }) }, closed],
      risk: 'Anybody on the internet may guess passwords and use holes that nobody fixes any more.',
      aka: ['CKV_AZURE_11'],
    },
    'azure.mariadb.has-no-public-endpoint': {
      duty: 'limit-exposure',
      title: 'Public access is closed',
      severity: 'medium',
      expect: closed,
      risk: 'One careless rule opens the databases to the internet.',
      aka: ['CKV_AZURE_48', '7f0a8696-7159-4337-ad0d-8a3ab4a78195'],
    },
    'azure.mariadb.keeps-other-customers-out': {
      duty: 'filter-traffic',
      title: 'No rule lets in all that runs in Azure',
      severity: 'high',
      expect: [{ rules: no({ reach: 'all of Azure' }) }, closed],
      risk: 'Machines of other customers reach the databases as if they were yours.',
    },
    'azure.mariadb.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the server',
      severity: 'low',
      expect: { privateEndpoint: true },
      risk: 'Data travel to an address that everybody can try.',
    },
    'azure.mariadb.requires-tls': {
      duty: 'encrypt-in-transit',
      title: 'Connections without TLS are refused',
      severity: 'high',
      expect: { requiresTls: true },
      risk: 'Data and passwords may be read or changed on their way.',
      aka: ['CKV_AZURE_47'],
    },
    'azure.mariadb.refuses-old-tls': {
      duty: 'encrypt-in-transit',
      title: 'Connections with TLS older than 1.2 are refused',
      severity: 'medium',
      expect: { minimumTls: '1.2' },
      risk: 'Connections may be broken with attacks that TLS 1.2 withstands.',
    },
    'azure.mariadb.keeps-backups-for-a-week': {
      duty: 'back-up-data',
      title: 'Backups are kept for seven days at least',
      severity: 'medium',
      expect: { backupDays: atLeast(7) },
      risk: 'A mistake that is noticed late cannot be undone.',
    },
    'azure.mariadb.keeps-backups-in-another-region': {
      duty: 'back-up-data',
      title: 'A second region holds the backups',
      severity: 'low',
      expect: { backsUpElsewhere: true },
      risk: 'The backups are lost together with the region.',
      aka: ['CKV_AZURE_129'],
    },
    'azure.mariadb.collects-its-logs': {
      duty: 'record-access',
      title: 'The logs of the engine are collected',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'The logs are gone after a few days, or with the server.',
    },
  }),
];

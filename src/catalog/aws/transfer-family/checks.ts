import { checks, lacks, no, noneOf } from '../../../model/index.ts';
import { server } from './service.ts';

export default [
  checks(server, {
    'aws.transfer-family.encrypts-transfers': {
      duty: 'encrypt-in-transit',
      title: 'The server does not speak FTP',
      severity: 'high',
      expect: { protocols: lacks('FTP') },
      risk: 'Passwords and files can be read and changed on their way.',
      aka: ['CKV_AWS_357', 'Transfer.2', 'transfer_server_in_transit_encryption_enabled'],
    },
    'aws.transfer-family.refuses-outdated-algorithms': {
      duty: 'encrypt-in-transit',
      title: 'The security policy of the server takes no outdated algorithm',
      severity: 'medium',
      expect: { securityPolicy: noneOf('TransferSecurityPolicy-2018-11', 'TransferSecurityPolicy-2020-06', 'TransferSecurityPolicy-FIPS-2020-06') },
      risk: 'Somebody in between can push a connection down to algorithms that no longer hold.',
      aka: ['CKV_AWS_380'],
    },
    'aws.transfer-family.is-in-your-network': {
      duty: 'limit-exposure',
      title: 'The server is reached from your network only',
      severity: 'medium',
      expect: { reachedFrom: 'your network' },
      risk: 'Anybody on the internet may try passwords and keys.',
      aka: ['CKV_AWS_164'],
    },
    'aws.transfer-family.is-not-opened-by-a-group': {
      duty: 'filter-traffic',
      title: 'No security group around the endpoint lets everybody in',
      severity: 'medium',
      expect: { ingress: no({ everybody: true }) },
      risk: 'Callers whom nobody expects may try passwords and keys.',
    },
    'aws.transfer-family.keeps-logs': {
      duty: 'record-access',
      title: 'The server writes what users do to a log',
      severity: 'medium',
      expect: [{ logs: true }, { logsByRole: true }],
      risk: 'Nobody can say who fetched or replaced which file.',
    },
    'aws.transfer-family.keeps-its-key-out-of-the-source': {
      duty: 'guard-credentials',
      title: 'The private key of the server does not stand in the source',
      severity: 'high',
      expect: { hostKeyWritten: false },
      risk: 'Whoever can read the repository can pose as the server.',
    },
  }),
];

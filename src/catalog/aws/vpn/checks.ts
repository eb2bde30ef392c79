import { checks, holdsOneOf, no } from '../../../model/index.ts';
import { clientEndpoint, connection } from './service.ts';

export default [
  checks(connection, {
    'aws.vpn.connection-speaks-current-ike': {
      duty: 'encrypt-in-transit',
      title: 'Both tunnels speak version 2 of IKE only',
      severity: 'medium',
      expect: { takesFirstIke: false },
      risk: 'Somebody in between can push the tunnel down to a version with known holes.',
      aka: ['EC2.183'],
    },
    'aws.vpn.connection-refuses-weak-algorithms': {
      duty: 'encrypt-in-transit',
      title: 'No tunnel takes SHA1 or a group of Diffie and Hellman below 14',
      severity: 'medium',
      expect: { takesWeakAlgorithms: false },
      risk: 'Who records the traffic today may be able to read it one day.',
    },
    'aws.vpn.connection-logs': {
      duty: 'record-access',
      title: 'Both tunnels write logs',
      severity: 'low',
      expect: { logs: true },
      risk: 'Attempts to set up a tunnel with a guessed key leave no trace.',
      aka: ['EC2.171'],
    },
    'aws.vpn.connection-keeps-its-keys-elsewhere': {
      duty: 'guard-credentials',
      title: 'No pre-shared key of the connection is written out',
      severity: 'high',
      expect: { keyWritten: false },
      risk: 'Everybody who may read the source can pose as the other end of the tunnel.',
    },
  }),
  checks(clientEndpoint, {
    'aws.vpn.client-endpoint-logs': {
      duty: 'record-access',
      title: 'The endpoint logs who connects, and who tries to',
      severity: 'medium',
      expect: { logs: true },
      risk: 'After an intrusion nobody can say whose connection the intruder used.',
      aka: ['EC2.51', 'ec2_client_vpn_endpoint_connection_logging_enabled'],
    },
    'aws.vpn.client-endpoint-knows-its-users': {
      duty: 'authenticate-strongly',
      title: 'Users sign in to the endpoint, and not their devices only',
      severity: 'medium',
      expect: { proofs: holdsOneOf('federated-authentication', 'directory-service-authentication') },
      risk: 'A certificate that was copied from a laptop opens the network, to whoever has it.',
    },
    'aws.vpn.client-endpoint-limits-networks': {
      duty: 'filter-traffic',
      title: 'No rule lets all users go everywhere',
      severity: 'medium',
      expect: { rules: no({ allUsers: true, everywhere: true }) },
      risk: 'One stolen sign-in reaches every network behind the endpoint, and the internet through it.',
    },
  }),
];

import { checks } from '../../../model/index.ts';
import { gateway, peer } from './service.ts';

export default [
  checks(gateway, {
    'google.cloud-nat.logs-connections': {
      duty: 'record-access',
      title: 'Connections through the gateway are logged',
      severity: 'low',
      expect: { logs: 'connections' },
      risk: 'Nobody can tell which machine called home.',
    },
    'google.cloud-nat.names-its-subnetworks': {
      duty: 'control-egress',
      title: 'Only subnetworks that are named reach the internet',
      severity: 'low',
      given: { leadsTo: 'the internet' },
      expect: { serves: 'those that are named' },
      risk: 'A subnetwork for databases that is made later reaches the internet without anybody deciding so.',
    },
  }),
  checks(peer, {
    'google.cloud-nat.peer-proves-itself': {
      duty: 'limit-trust',
      title: 'The peer proves by a key that it is the one that is meant',
      severity: 'low',
      expect: { proves: true },
      risk: 'Whoever gets onto the way announces routes, and has your traffic sent to him.',
    },
    'google.cloud-nat.keeps-the-key-of-a-peer-out-of-code': {
      duty: 'guard-credentials',
      title: 'The key of the session does not stand in the code',
      severity: 'medium',
      given: { proves: true },
      expect: { keyInCode: false },
      risk: 'Whoever reads the code can take the place of the peer.',
    },
  }),
];

import { checks } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { cluster } from './service.ts';

const id = 'azure.hdinsight';

export default [
  checks(cluster, {
    [`${id}.encrypts-between-nodes`]: {
      duty: 'encrypt-in-transit',
      title: 'Nodes of the cluster talk to each other encrypted',
      severity: 'medium',
      expect: { encryptsBetweenNodes: true },
      risk: 'Whoever gets into the network of the cluster reads the data that its nodes exchange.',
    },
    [`${id}.uses-your-own-key`]: usual['uses-your-own-key'],
    [`${id}.carries-no-password`]: {
      duty: 'guard-credentials',
      title: 'No password of the gateway or of a node is written out',
      severity: 'high',
      expect: { writtenPassword: false },
      risk: 'Whoever may read the code signs in to the cluster.',
    },
  }),
];

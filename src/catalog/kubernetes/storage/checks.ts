import { checks, empty } from '../../../model/index.ts';
import { storageClass, volume } from './service.ts';

export default [
  checks(storageClass, {
    'kubernetes.storage.class-encrypts-volumes': {
      duty: 'encrypt-at-rest',
      title: 'Volumes of the class are encrypted',
      severity: 'high',
      given: { disks: 'aws' },
      expect: { encrypted: true },
      risk: 'A disk or a snapshot that goes astray can be read.',
    },
    'kubernetes.storage.class-keeps-volumes': {
      duty: 'undo-mistakes',
      title: 'A volume is kept when its claim is deleted',
      severity: 'low',
      expect: { reclaim: 'Retain' },
      risk: 'Who deletes a claim, a namespace or a release by mistake deletes the data.',
    },
  }),
  checks(volume, {
    'kubernetes.storage.volume-is-no-path-of-a-node': {
      duty: 'isolate-workloads',
      title: 'The volume is not a path of a node',
      severity: 'high',
      expect: { hostPaths: empty },
      fix: {},
      risk: 'Pods read and may change what belongs to the node, or to others that run there.',
      aka: ['5308a7a8-06f8-45ac-bf10-791fe21de46e', 'a737be28-37d8-4bff-aa6d-1be8aa0a0015'],
    },
  }),
];

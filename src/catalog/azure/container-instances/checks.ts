import { checks, empty } from '../../../model/index.ts';
import { group } from './service.ts';

export default [
  checks(group, {
    'azure.container-instances.has-no-public-address': {
      duty: 'limit-exposure',
      title: 'The group has no public address',
      severity: 'medium',
      expect: { public: false },
      risk: 'The containers can be tried from the whole internet, with no firewall before them.',
      aka: ['CKV_AZURE_98', 'CKV_AZURE_245'],
    },
    'azure.container-instances.keeps-secrets-out-of-plain-variables': {
      duty: 'guard-credentials',
      title: 'No plain variable of a container holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever may read the group, or the history of its deployments, reads the secret.',
      aka: ['CKV_AZURE_235'],
    },
    'azure.container-instances.pulls-by-its-identity': {
      duty: 'guard-credentials',
      title: 'Images are pulled by an identity, and not by a password',
      severity: 'low',
      expect: { pullsByPassword: false },
      risk: 'The password of the registry stands in the definition, and may do more than pull.',
    },
    'azure.container-instances.runs-nothing-privileged': {
      duty: 'harden-workload',
      title: 'No container of the group is privileged',
      severity: 'high',
      expect: { privileged: false },
      risk: 'Whoever gets into the container gets at the kernel below it.',
    },
    'azure.container-instances.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in a vault of yours encrypts what the service keeps of the group',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
    },
    'azure.container-instances.keeps-its-logs': {
      duty: 'record-access',
      title: 'The logs of the group go to a workspace',
      severity: 'low',
      expect: { logged: true },
      risk: 'What the containers wrote is gone with them.',
    },
  }),
];

import { checks, empty } from '../../../model/index.ts';
import { script } from './service.ts';

export default [
  checks(script, {
    'azure.resource-manager.script-carries-no-secret': {
      duty: 'guard-credentials',
      title: 'No secret stands in the arguments or plain variables of the script',
      severity: 'high',
      expect: { secrets: empty, writtenKey: false },
      risk: 'Whoever may read the deployment, its container or the template has the secret.',
    },
    'azure.resource-manager.script-stands-in-the-template': {
      duty: 'guard-supply-chain',
      title: 'The script stands in the template and is not fetched from an address',
      severity: 'low',
      expect: { fetched: false },
      risk: 'Whoever can change what lies at the address acts by the identity of the script.',
    },
  }),
];

import { checks } from '../../../model/index.ts';
import { wan } from './service.ts';

export default [
  checks(wan, {
    'azure.virtual-wan.encrypts-its-tunnels': {
      duty: 'encrypt-in-transit',
      title: 'What travels in the tunnels is encrypted',
      severity: 'high',
      expect: { encrypts: true },
      risk: 'Whoever sits between two sites reads what they send each other.',
    },
  }),
];

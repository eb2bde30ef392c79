import { checks, empty } from '../../../model/index.ts';
import { auditConfig } from './service.ts';

export default [
  checks(auditConfig, {
    'google.resource-manager.records-reads-and-writes': {
      duty: 'record-access',
      title: 'Where all services are meant, reads and writes of data are recorded',
      severity: 'medium',
      given: { service: 'allServices' },
      expect: { recordsData: true },
      risk: 'Nobody can tell afterwards who read or took what, in any project below.',
    },
    'google.resource-manager.exempts-nobody': {
      duty: 'record-access',
      title: 'Nobody is exempt from being recorded',
      severity: 'medium',
      expect: { exempt: empty },
      risk: 'Whoever takes over an account that is exempt leaves no trace.',
    },
  }),
];

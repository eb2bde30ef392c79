import { demarcate, notApplicable, shared } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { withoutData } from '../without-data.ts';
import { auditConfig } from './service.ts';
import { says } from './sources.ts';

const noNetwork = notApplicable('what is recorded is no network');

export default [
  demarcate(auditConfig, {
    ...abstracted,
    ...withoutData,
    'limit-exposure': notApplicable('what is recorded is reached where logs are kept'),
    'filter-traffic': noNetwork,
    'segment-network': noNetwork,
    'record-access': shared(
      { provider: 'Records the calls that change settings or permissions.', customer: 'Switch on the record of all reads and writes, and exempt nobody.' },
      says.audit,
    ),
  }),
];

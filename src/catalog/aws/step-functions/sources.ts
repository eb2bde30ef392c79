import { cite } from '../../../model/index.ts';

const page = (path: string, says: string, grade: 'read' | 'secondary' = 'secondary') =>
  cite(`https://docs.aws.amazon.com/step-functions/latest/${path}.html`, says, '2026-11-22', grade);

export const says = {
  keys: page(
    'apireference/API_EncryptionConfiguration',
    'Definitions and histories are always encrypted with keys that AWS owns; a state machine can be given a key of the customer besides.',
    'read',
  ),
  transit: page('dg/security-encryption', 'Step Functions always encrypts at rest, and with TLS all that passes between it and the services it calls.'),
  logs: page(
    'dg/cw-logs',
    'Standard workflows record the history of each execution by themselves; express workflows record nothing, and their history is seen only where logging is configured. Made by API or template, neither logs by default.',
    'read',
  ),
  tracing: page('dg/concepts-xray-tracing', 'Executions are traced where tracing is switched on for the state machine.'),
};

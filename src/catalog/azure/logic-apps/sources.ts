import { cite, inferred } from '../../../model/index.ts';
import { onSites } from '../web-site.ts';

const read = '2026-11-22';
const security = cite(
  'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app',
  'Triggers that are called take TLS 1.2 at least and a signature in the address, or a token of the directory where a policy asks for one; lists of addresses may limit who calls and who reads the history of runs. What is stored is encrypted with Microsoft’s keys.',
  read,
);
export const says = {
  ...onSites,
  security,
  unset: inferred(security, 'What limits access is an option: without it everybody who has the signature gets in.'),
  history: inferred(security, 'The history shows inputs and outputs of each step, so that secrets in parameters are read there.'),
} as const;

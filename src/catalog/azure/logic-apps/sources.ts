import { cite, inferred } from '../../../model/index.ts';
import { onSites } from '../web-site.ts';

const read = '2026-11-22';
const security = cite(
  'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app',
  'Triggers that are called take TLS 1.2 at least and a signature in the address, or a token of the directory where a policy asks for one; lists of addresses may limit who calls and who reads the history of runs. What is stored is encrypted with Microsoft’s keys.',
  read,
);
export const says = {
  zones: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-logic-apps',
    'Workflows of the Consumption kind are spread over zones by themselves, those of the Standard kind where the customer asks for it with two instances at least; the platform finds a failed zone and goes on elsewhere; a second region is for the customer to set up.',
    read,
  ),
  ...onSites,
  security,
  stored: inferred(
    security,
    'Says that Azure Storage encrypts what is stored, with keys of Microsoft’s; a Standard app stores it in an account of the customer’s, whose key is chosen there.',
  ),
  shown: inferred(
    security,
    'Says that customers hide the inputs and outputs of steps that are sensitive; what a workflow does with them is theirs to test, and the connectors are Microsoft’s software.',
  ),
  apart: inferred(
    cite(
      'https://learn.microsoft.com/en-us/azure/logic-apps/secure-single-tenant-workflow-virtual-network-private-endpoint',
      'Workflows of a Standard app are reached over private endpoints and integrated with networks, where the customer sets that up.',
      read,
    ),
    'Says of Standard apps alone that private endpoints lead to them; so the network around workflows that are paid by use is Microsoft’s.',
  ),
  unset: inferred(security, 'What limits access is an option: without it everybody who has the signature gets in.'),
  history: inferred(security, 'The history shows inputs and outputs of each step, so that secrets in parameters are read there.'),
} as const;

import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const trust = cite(
  'https://www.workday.com/en-us/company/trust.html',
  'The customer controls the data and all setup and configuration: roles, authorisations, integrations, business processes and the watching of transactions; Workday processes it, and secures applications, data and infrastructure.',
  read,
);

export const says = {
  trust,
  encryption: cite(
    'https://www.workday.com/en-gb/why-workday/security-trust.html',
    'Workday protects data by measures of organisation, architecture and operation, and encrypts every attribute of customer data before it is stored.',
    read,
    'secondary',
  ),
  policies: cite(
    'https://stradaglobal.com/nordics/blog/implement-an-authentication-policy-for-workday-security',
    'Authentication policies of a tenant say from which networks and by which means people may sign in.',
    read,
    'secondary',
  ),
  keys: inferred(trust, 'Workday holds the keys of its encryption, unless a customer has arranged to bring its own.'),
  setup: inferred(trust, 'Who administers, what integrations may do, and what test tenants hold is setup, which is the customer’s.'),
  logs: inferred(trust, 'Customers can look at all historical data and changes of configuration.'),
};

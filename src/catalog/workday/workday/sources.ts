import { cite, inferred } from '../../../model/index.ts';
import type { Said } from '../../software.ts';

const read = '2026-11-22';
const trust = cite(
  'https://www.workday.com/en-us/company/trust.html',
  'The customer controls the data and all setup and configuration: roles, authorisations, integrations, business processes and the watching of transactions; Workday processes it, and secures applications, data and infrastructure.',
  read,
);

const chapter = (what: string) => cite('https://view.ceros.com/workday/chapter-2-workday-security-mb-update', what, read, 'secondary');
/** The security exhibit of Workday’s contract, as a city published it. */
const exhibit = (what: string) => cite('https://weblink.sanleandro.org/PublicWeblink8/0/doc/446554/Page16.aspx', what, read, 'secondary');
const datasheet = (what: string) => cite('https://pdfcoffee.com/datasheet-workday-security-ap-pdf-free.html', what, read, 'secondary');
const patched = exhibit('Systems are patched in time, by the risk, and each change is documented, tested and approved.');

export const says = {
  trust,
  encryption: cite(
    'https://www.workday.com/en-gb/why-workday/security-trust.html',
    'Workday protects data by measures of organisation, architecture and operation, and encrypts every attribute of customer data before it is stored.',
    read,
  ),
  policies: cite(
    'https://stradaglobal.com/nordics/blog/implement-an-authentication-policy-for-workday-security',
    'Authentication policies of a tenant say from which networks and by which means people may sign in.',
    read,
    'secondary',
  ),
  keys: inferred(trust, 'Workday holds the keys of its encryption, unless a customer has arranged to bring its own.'),
  setup: inferred(trust, 'What test tenants hold is setup, which is the customer’s.'),
  logs: inferred(trust, 'Customers can look at all historical data and changes of configuration.'),
};

/** Duties that the vendor’s own pages spell out. */
export const said: Said = {
  'guard-facilities': chapter('Guards, cameras, biometric locks and several checks keep strangers from the servers.'),
  'destroy-media': exhibit('What held data of customers is disposed of so that nothing can be read from it.'),
  'apply-os-patches': patched,
  'apply-platform-patches': patched,
  'upgrade-platform': exhibit('Workday manages the changes that it makes to systems, applications and databases of production.'),
  'find-vulnerabilities': exhibit('Others look for holes in the network, try to break in, and assess the web application, regularly.'),
  'detect-threats': exhibit('Network and systems are watched, errors and events of security among them.'),
  'limit-provider-access': exhibit('Privileged access to production systems that hold data of customers is reviewed.'),
  'run-directory': cite(
    'https://www.workday.com/en-us/company/trust.html',
    'Workday provides the tools that govern access in its applications, and the customer configures them.',
    read,
  ),
  'configure-platform': trust,
  'manage-accounts': trust,
  'review-agreements': datasheet('Others audit Workday regularly by SOC 1 and SOC 2, and customers are given the reports.'),
  'assess-compliance': datasheet('Companies answer for keeping the laws that bind them, even where a provider holds their data.'),
  'record-access': inferred(
    trust,
    'Says that customers watch the transactions of their tenant; the records that they watch are written by Workday’s software.',
  ),
};

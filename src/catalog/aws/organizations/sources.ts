import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/organizations/latest/userguide';
const network = cite(
  `${guide}/orgs_security_infrastructure.html`,
  'Organizations is a managed service within the protected network of AWS; calls to it are made over TLS.',
  read,
);
const scps = cite(
  `${guide}/orgs_manage_policies_scps.html`,
  'A service control policy limits what users, roles and the root user of member accounts may be allowed at most; it grants nothing, does not bind the management account or service-linked roles, and needs all features.',
  read,
);

const closing = cite(
  `${guide}/orgs_manage_accounts_close.html`,
  'A closed account can be used for nothing but looking at bills; data that is wanted must be taken out before.',
  read,
);
const strategies = cite(
  `${guide}/orgs_manage_policies_scps_evaluation.html`,
  'Every root, unit and account starts with a policy that allows everything; customers deny what must not happen, or replace it by what may.',
  read,
);

export const says = {
  everywhere: inferred(
    cite('https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html', '', read),
    'Says that Organizations is managed in one region of AWS, and that what services like it decide goes on without that; so keeping it up is for AWS, and nothing of it can be spread by the customer.',
  ),
  network,
  scps,
  service: inferred(network, 'Says that Organizations is a managed service within the protected network of AWS; so running and fixing it is for AWS.'),
  definitions: inferred(scps, 'Says that policies of an organisation are written by the customer; so keeping their definitions is the customer’s too.'),
  features: cite(
    `${guide}/orgs_manage_org_support-all-features.html`,
    'A new organisation has all features unless the customer chose consolidated billing only; policies need all of them.',
    read,
  ),
  types: cite(
    `${guide}/orgs_manage_policies_enable-disable.html`,
    'Each type of policy has to be enabled in the root before policies of that type apply.',
    read,
  ),
  strategies,
  trails: inferred(
    strategies,
    'Says that customers deny by policies what must not happen in accounts; so keeping accounts from stopping their trails is theirs.',
  ),
  trying: cite(`${guide}/orgs_manage_policies_scps.html`, 'Customers should try what a policy does on a few accounts before they attach it to the root.', read),
  trusted: cite(`${guide}/orgs_integrate_services.html`, 'A service that the customer trusts may act in the organisation and its accounts.', read),
  roots: cite(
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    'Customers secure the root users of all accounts with several factors and strong passwords; those of member accounts can be left without credentials altogether.',
    read,
  ),
  root: cite(
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableOrganizationsRootCredentialsManagement.html',
    'Once root credentials management is enabled, the management account can manage the credentials of the root users of member accounts.',
    read,
  ),
  closing,
  closed: inferred(
    closing,
    'Says that a closed account can be used for nothing but looking at bills; so seeing that none is closed by mistake is the customer’s.',
  ),
};

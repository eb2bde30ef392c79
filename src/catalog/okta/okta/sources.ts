import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const help = 'https://help.okta.com';
const paper = cite(
  'https://fdocuments.us/document/okta-security.html',
  'Okta answers for security of the cloud, from data centers and people to development, encryption and tests; the customer answers for security in the cloud.',
  read,
  'secondary',
);
const insight = cite(
  `${help}/en/prod/Content/Topics/Security/healthinsight/healthinsight.htm`,
  'HealthInsight tells administrators what to set: a second factor for administration as the most urgent, few super administrators, and more, each with its weight.',
  read,
);
const policies = cite(
  `${help}/en/prod/Content/Topics/Security/Security_Policies.htm`,
  'Policies say which passwords, challenges, devices and places are accepted; a default policy demands strong passwords, and administrators may add stricter or looser ones for groups.',
  read,
);

export const says = {
  paper,
  insight,
  policies,
  session: cite(
    `${help}/oie/en-us/content/topics/identity-engine-upgrade/okta-sign-on-policy-changes.htm`,
    'The global session policy says how a session is established and whether a second factor is required, besides what policies of applications ask.',
    read,
  ),
  recovery: cite(
    `${help}/oie/en-us/content/topics/identity-engine/policies/oamp.htm`,
    'A policy of its own says what people must show to enrol factors, recover passwords and unlock accounts; rules can ask for factors that cannot be phished.',
    read,
  ),
  platform: inferred(paper, 'Okta runs the identity service and all below it.'),
  encryption: inferred(paper, 'Okta encrypts what tenants store, with keys for each tenant, and what goes to and from them.'),
  records: inferred(insight, 'Okta records what happens in an organization, and looks at its settings.'),
  applications: inferred(policies, 'How an application is connected, and who may use it, is set by the customer.'),
};

import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const help = 'https://help.okta.com';
const develop = 'https://developer.okta.com/docs';
/** The technical whitepaper on security of October 2021. */
const whitepaper = (says: string) => cite('https://www.okta.com/resources/whitepaper/okta-security-technical-white-paper/', says, read);
const paper = whitepaper(
  'Okta answers for security of the cloud, from data centers and people to development, encryption and tests; the customer answers for security in the cloud.',
);
const releases = (says: string) => cite(`${develop}/release-notes/releases-at-okta/`, says, read);
const monitor = (says: string) => cite(`${develop}/concepts/monitor/`, says, read);
const tokens = (says: string) => cite(`${develop}/guides/create-an-api-token/main/`, says, read);
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
  buildings: whitepaper('Okta runs on AWS, which controls, watches and logs who enters its data centers.'),
  network: whitepaper('The network of AWS, on which Okta runs, keeps out forged addresses, eavesdroppers among tenants, and scans of ports.'),
  floods: whitepaper('AWS holds off distributed floods below, and Okta blocks addresses at the outermost routers.'),
  tenants: whitepaper('Data of tenants are kept apart by keys that each tenant has alone, and by subdomains and limits of their own.'),
  hosts: whitepaper('The hosts that manage production are hardened, guest systems are locked down, and administrators need several factors.'),
  zones: whitepaper('Okta places its instances in several zones and regions, so that faults stay apart.'),
  open: whitepaper('Only the front of the service can be reached from the internet; all else in production takes a VPN.'),
  ports: whitepaper('Okta opens only the ports that the service needs, and blocks bad addresses; customers may block addresses of their own choice.'),
  transit: whitepaper('What goes between people and Okta is encrypted by HTTPS with TLS 1.2 and strong keys.'),
  development: whitepaper('Developers are trained, threats are modelled, and code is reviewed by peers and security and tested before each weekly release.'),
  release: whitepaper('Nobody alone brings code into production: changes are reviewed, built and scanned, and the security team may stop a release.'),
  directory: whitepaper('Okta builds and runs the identity service, which handles sign-in, authorisation and users.'),
  tenant: whitepaper(
    'The customer answers for the settings of its tenant: permissions, removal of who leaves, second factors, policies, and watching for attacks.',
  ),
  staff: whitepaper('Staff of Okta get the least rights that their work needs, and nobody alone can decrypt data of customers unseen.'),
  stored: whitepaper('Confidential data of a tenant are encrypted with AES-256 and keys of that tenant alone.'),
  keys: whitepaper('Okta keeps the keys of each tenant in a keystore of its own, whose master key two key services guard.'),
  tests: whitepaper('Okta has itself tested without pause: by a team of its own, by outsiders each year, by hunters of bugs, and by customers.'),
  audits: whitepaper('Okta is audited by SOC 2 Type II each year and certified by ISO 27001, and administrators of customers can read the report.'),
  fixes: releases('Fixes reach preview organizations in any week, and production in the week after.'),
  stages: releases('New features become available to everybody at once, first in preview and a month later in production.'),
  ends: releases('All changes stand in the release notes; what breaks comes as a new version with a way across, and what is deprecated says so, with its end.'),
  notes: releases(
    'Okta reports all changes in its release notes, and adds to interfaces without notice; customers follow rules that keep their programs working.',
  ),
  limits: cite(
    `${develop}/reference/rate-limits/`,
    'Okta limits the requests of each organization, and warns its administrators; they watch their use by a dashboard, the log and headers.',
    read,
  ),
  calls: tokens('Each call to the API carries a token, which has the rights of who made it, works from networks that were named, and is limited in its rate.'),
  tokens: tokens('Administrators make tokens, keep them, tie each to an account of its own and to networks, and deactivate them.'),
  log: monitor('Okta captures all supported events of an organization in its system log.'),
  kept: monitor('The system log reaches back 90 days; who needs older records downloads or exports them in time.'),
  alarms: monitor(
    'Okta records events and tells of addresses that attack its customers; administrators watch for what is suspicious, by its console or tools of their own.',
  ),
  threats: monitor('ThreatInsight gathers from all customers which addresses attack them; administrators enable it, and may have such addresses blocked.'),
  roles: cite(
    `${develop}/concepts/role-assignment/`,
    'Super administrators assign roles to people, groups and programs, and make roles of their own that limit permissions and resources.',
    read,
  ),
  regions: cite(
    `${develop}/guides/manage-orgs-okta-edr/main/`,
    'Every production organization is brought back within an hour when a region fails; with enhanced recovery it takes five minutes, and administrators may start it themselves.',
    read,
  ),
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
  applications: inferred(policies, 'How an application is connected, and who may use it, is set by the customer.'),
};

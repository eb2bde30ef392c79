import { cite, inferred } from '../../../model/index.ts';
import type { Said } from '../../software.ts';

const read = '2026-11-22';
const learn = 'https://learn.microsoft.com/en-us';
const model = cite(
  `${learn}/azure/security/fundamentals/shared-responsibility`,
  'On ready-made software, such as Microsoft 365, Microsoft manages servers, network, operating systems and network security; data and what kind they are, settings, accounts, rights and compliance are always the customer’s, and devices are for the customer to protect.',
  read,
);
const keys = cite(
  `${learn}/purview/microsoft-365-service-encryption`,
  'Microsoft manages all keys unless you bring root keys of your own as Customer Key, which you keep in Azure Key Vault; data is always encrypted at least at the level of Microsoft’s keys.',
  read,
);
const audit = cite(
  `${learn}/purview/audit-log-retention-policies`,
  'Audit records are kept for 180 days, those of the larger licences for a year; policies keep them for up to ten years.',
  read,
  'secondary',
);

const staff = cite(
  'https://www.microsoft.com/trust-center/privacy/data-access',
  'Datacenters are guarded by fences, officers, several factors and cameras; staff reach customer data only for a business need, by roles, several factors and hardly any standing rights, and every access is logged and audited.',
  read,
);

const assurance = (name: string, says: string) => cite(`${learn}/compliance/assurance/${name}`, says, read);
const network = assurance(
  'assurance-network-security',
  'Microsoft guards the boundary of the network by firewalls and by detection and defence against floods, and divides production into segments between which only needed traffic goes.',
);
const patches = assurance(
  'assurance-vulnerability-management',
  'Service teams bring fixes into components and base images in stages, machines are scanned daily for missing fixes, weak settings and known holes, and run software against malware; testers and a bounty look for new holes.',
);
const building = assurance(
  'assurance-security-development-and-operation',
  'All code is written by the security development lifecycle, reviewed by another person and scanned; Microsoft’s teams answer for the open source in a service, and see to holes in it before parts are approved.',
);
const changes = cite(
  `${learn}/lifecycle/policies/modern`,
  'Services such as Microsoft 365 are serviced continuously and may change often; Microsoft publishes what is coming and tells 30 days before customers must act, and customers have to be alert for it.',
  read,
);
const breach = cite(
  `${learn}/compliance/regulatory/gdpr-breach-office365`,
  'Office 365 handles incidents of the service, and notifies the customer’s administrators within 72 hours with what is needed to judge a breach; the customer decides on the risk, on its own measures, and whether authorities and people are told.',
  read,
);

/** Pages of Microsoft that say a duty themselves. */
export const said: Said = {
  'sustain-facilities': assurance(
    'assurance-datacenter-security',
    'Microsoft’s datacenters control the air, detect and put out fires, sense water, and are prepared for disasters.',
  ),
  'maintain-hardware': model,
  'destroy-media': assurance(
    'assurance-data-destruction',
    'Disks are sanitised by NIST 800-88 before they are used again, and those that failed are destroyed on site, with a record of each.',
  ),
  'guard-network-fabric': model,
  'absorb-floods': network,
  'publish-os-patches': patches,
  'apply-os-patches': patches,
  'harden-os': patches,
  'stop-malware': patches,
  'publish-platform-patches': patches,
  'apply-platform-patches': patches,
  'offer-upgrades': changes,
  'upgrade-platform': assurance(
    'assurance-m365-service-resiliency',
    'Updates go out in rings, to teams of Microsoft first, then to all its employees, to early users and at last to all customers, and can be rolled back.',
  ),
  'configure-platform': model,
  'segment-network': network,
  'encrypt-in-transit': assurance(
    'assurance-encryption-in-transit',
    'All servers that clients reach negotiate TLS with them, and servers in datacenters speak to each other over TLS or IPsec.',
  ),
  'write-safe-code': building,
  'publish-dependency-patches': building,
  'apply-dependency-patches': building,
  'guard-supply-chain': building,
  'run-directory': cite(
    `${learn}/entra/architecture/architecture`,
    'Microsoft Entra ID serves sign-ins from datacenters all over the world, moves to healthy ones by itself, and is watched, backed up and operated by Microsoft.',
    read,
  ),
  'manage-accounts': model,
  'classify-data': model,
  'undo-mistakes': assurance(
    'assurance-sharepoint-online-data-deletion',
    'Deleted files and sites stay in recycle bins for 93 days, which nobody can change; within that time people and administrators bring them back, and afterwards they are gone.',
  ),
  'retain-and-dispose': cite(
    `${learn}/purview/retention`,
    'Organizations have to keep content for as long as rules ask and delete what they need no longer, and configure policies and labels of retention that do so.',
    read,
  ),
  'keep-residency': cite(
    `${learn}/microsoft-365/enterprise/m365-dr-overview`,
    'The country that the customer names when the tenant is made decides in which geography the services keep data; Microsoft commits itself to that for mail and files in many countries, and add-ons of the customer’s choice go further.',
    read,
  ),
  'leave-cleanly': assurance(
    'assurance-data-retention-deletion-and-destruction-overview',
    'After a subscription ends the data are kept for 90 days, so that the customer can extract them, and are deleted after 180 at most.',
  ),
  'secure-devices': model,
  'find-vulnerabilities': patches,
  'respond-to-incidents': breach,
  'give-notice': breach,
  'continue-business': assurance(
    'assurance-customer-and-cloud-partner-ebcm-responsibilities',
    'Microsoft builds resilient services, resolves their incidents and keeps customers informed; customers have a continuity plan of their own for people, places and systems that fail.',
  ),
  'watch-changes': changes,
  'review-agreements': assurance(
    'assurance-auditing-and-reporting-overview',
    'Microsoft hands out reports of third-party auditors on its services, which customers use for risk assessments of their own.',
  ),
  'assess-compliance': model,
};

export const says = {
  staff,
  apart: cite(
    `${learn}/compliance/assurance/assurance-microsoft-365-isolation-controls`,
    'Services assume that all tenants are hostile to each other, keep data of one from another and one from slowing another, and run in automated datacenters all over the world.',
    read,
  ),
  model,
  keys,
  audit,
  defaults: cite(
    `${learn}/entra/fundamentals/security-defaults`,
    'Security defaults ask everybody to register a second factor, administrators to use it each time, and block old protocols; tenants from October 2019 on may have them on; who sets policies of conditional access switches them off and demands the same there.',
    read,
  ),
  encryption: assurance(
    'assurance-encryption-for-microsoft-365-services',
    'Mail is encrypted on the disks and again by mailbox, files in pieces that each have a key; keys are made and managed by the services, or by customers who bring one of their own.',
  ),
  administrators: cite(
    `${learn}/entra/identity/role-based-access-control/best-practices`,
    'Organizations give administrators exactly the permissions that they need, have fewer than five global administrators, who can change nearly everything in Microsoft 365, and review roles now and then.',
    read,
  ),
  consent: cite(
    `${learn}/entra/identity/enterprise-apps/configure-user-consent`,
    'By default everybody may let applications at data where no administrator’s consent is needed; administrators limit that, best to verified publishers, or switch it off.',
    read,
  ),
  recorded: cite(
    `${learn}/purview/audit-log-enable-disable`,
    'Audit logging is on by default and records what people and administrators do; organizations verify that it is, and a global administrator can switch it off.',
    read,
  ),
  sharing: inferred(model, 'Whom people share with is a setting of the tenant, and settings are the customer’s.'),
  copies: inferred(model, 'The data is the customer’s, and so is a copy that outlives its loss.'),
};

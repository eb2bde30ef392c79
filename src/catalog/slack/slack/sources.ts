import { cite, inferred } from '../../../model/index.ts';
import type { Said } from '../../software.ts';

const read = '2026-11-22';
const help = 'https://slack.com/help/articles';
const tips = cite(
  `${help}/115004155306-Security-tips-to-protect-your-workspace`,
  'Owners may make two-factor authentication mandatory or connect a directory; by default all members can install applications and send invitations, and owners can restrict both and should deactivate who leaves.',
  read,
);
const keys = cite(
  `${help}/360019110974-Slack-Enterprise-Key-Management`,
  'With Enterprise Key Management messages, files and search are encrypted with keys that the customer keeps in AWS KMS and can revoke; profiles, names of channels and the like stay under keys of Slack.',
  read,
);

const secures = (what: string) => cite('https://slack.com/intl/en-in/blog/collaboration/security-at-slack-how-slack-protects-your-data', what, read);
const practices = (what: string) => cite('https://slack.com/intl/en-au/policy-archives/security/2018-05-24', what, read);
const tokens = (what: string) => cite('https://api.slack.com/docs/oauth-safety', what, read);
/** What Slack says there of an application of its own, which lies where the rest does. */
const handling = (what: string) =>
  inferred(
    cite('https://slack.com/intl/zh-sg/marketplace/A01FEE3MLKX-servicenow-for-slack', what, read),
    `Said by Slack of an application of its own on the same platform: ${what}`,
  );
const privacy = (what: string) => cite('https://slack.com/intl/en-in/trust/privacy/privacy-faq', what, read);
const owned = cite(
  'https://slack.com/intl/en-us/trust/data-management',
  'The customer owns and controls all content of its workspace, and may take it out with tools that depend on the plan; Slack only processes it.',
  read,
);

export const says = {
  tips,
  keys,
  platform: inferred(
    secures('Slack hardens its hosts, guards its network, tests its code and watches over its infrastructure.'),
    'Says how Slack secures the hosts, the network and the code of its service; so the rest of what it runs is its own to answer for as well, and what happens inside a workspace the customer’s.',
  ),
  encryption: inferred(keys, 'What is not under keys of a customer is encrypted with keys that Slack makes and stores.'),
  signIn: inferred(tips, 'Owners may make two-factor authentication mandatory or connect a directory; how long a session lasts is theirs to set as well.'),
  sharing: inferred(tips, 'Who is let into a workspace, and what leaves it, is set by its owners.'),
  logs: inferred(tips, 'Slack tells owners of what happens in a workspace as far as the plan goes.'),
};

/** Duties that the vendor’s own pages spell out. */
export const said: Said = {
  'guard-credentials': tokens('Secrets and tokens of applications are kept out of mail, of programs handed out and of public code.'),
  'guard-apis': inferred(
    tokens('Each token stands for the rights that were granted to it.'),
    'Each token stands for the rights that were granted to it, and nothing beyond; so Slack asks every call for one.',
  ),
  'limit-consumption': cite('https://api.slack.com/apis/rate-limits', 'Slack limits how often applications may call, each feature in its own way.', read),
  'guard-facilities': cite(
    'https://slack.com/intl/en-ca/policy-archives/security/2014-11-24',
    'The servers of Slack stand in data centers of AWS, whose measures AWS describes.',
    read,
  ),
  'survive-failure': handling('Data of customers are stored more than once, at several places of the hosting provider, so that they stay available.'),
  'harden-os': secures('The hosts of production are hardened by the standards of the industry.'),
  'limit-exposure': secures('What public networks may reach in production is restricted.'),
  'encrypt-in-transit': secures('What travels is encrypted with TLS 1.2.'),
  'encrypt-at-rest': secures('What is stored is encrypted by means that meet FIPS 140-2.'),
  'write-safe-code': secures('Code is reviewed, tested at every integration and hunted for bugs by the public, as part of a secure development lifecycle.'),
  'find-vulnerabilities': secures('Outsiders test Slack regularly, and a public programme pays for holes.'),
  'limit-provider-access': practices('Staff may look at data of customers only where it is necessary, and each access is recorded.'),
  'detect-threats': secures('Slack watches its infrastructure without pause for suspicious activity, and keeps the records apart.'),
  'back-up-data': handling('Data are copied each night, and restoring is tested at least every ninety days.'),
  'continue-business': handling('Procedures of restoring, well tested, bring the service back after a great disaster.'),
  'retain-and-dispose': handling('Customers choose how long data are kept; what they delete leaves production within a day, and copies within two weeks.'),
  'keep-residency': privacy('Slack is hosted by AWS, in the United States unless the customer chooses another region for its data.'),
  'leave-cleanly': inferred(
    owned,
    'The customer owns all content of its workspace, and may take it out with tools that depend on the plan; what remains lies with Slack, which alone can delete it.',
  ),
  'configure-platform': tips,
  'grant-least-access': tips,
  'review-agreements': practices('Slack is certified by ISO 27001 and 27018, and hands out the certificates.'),
};

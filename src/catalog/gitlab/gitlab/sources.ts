import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://docs.gitlab.com';
const handbook = 'https://handbook.gitlab.com/handbook';
const runners = cite(
  `${docs}/runner/security/`,
  'Who runs jobs on runners of its own carries the risk for machines and network: every developer of a project can compromise the environment, the more so where a runner is kept and serves several projects. The host needs securing, and runners a network of their own, out of reach of the internet.',
  read,
);
const hosted = cite(
  `${docs}/ci/runners/hosted_runners/`,
  'On runners that GitLab hosts each job gets a new virtual machine of its own, which is deleted after it; nothing comes in from the internet, machines do not reach each other, and the runner is updated within a week of a release.',
  read,
);
const dedicated = cite(
  `${docs}/security/dedicated_for_government_shared_responsibility_model/`,
  'GitLab answers for the instance that it runs for one customer, and the customer for security and compliance of what it sets up in it; some options move the boundary.',
  read,
);
const measures = (says: string) => cite(`${handbook}/security/security-assurance/technical-and-organizational-measures/`, says, read);
const incidents = (says: string) => cite(`${docs}/security/responding_to_security_incidents/`, says, read);
const hardening = (says: string) => cite(`${docs}/security/hardening_application_recommendations/`, says, read);
const settings = (says: string) => cite(`${docs}/user/gitlab_com/`, says, read);
const single = (says: string) => cite(`${docs}/subscriptions/gitlab_dedicated/data_residency_and_high_availability/`, says, read);
const encryption = cite(
  `${handbook}/security/product-security/vulnerability-management/encryption-policy/`,
  'What GitLab.com and GitLab Dedicated store is encrypted by means of Google and AWS, whose key services manage the keys as GitLab sets them up; what is sent is encrypted by TLS, and always over HTTPS.',
  read,
);
const kept = cite(
  'https://about.gitlab.com/security/faq/',
  'GitLab deploys, operates, watches and maintains GitLab.com continuously; who hosts GitLab itself does all that on infrastructure of its own.',
  read,
);

const deleted = settings('Deleted groups and projects of GitLab.com can be restored for some days before they are gone for good.');
const holes = cite(
  `${handbook}/security/product-security/vulnerability-management/`,
  'GitLab finds, ranks and mends holes in the infrastructure that it manages, and in its software, packages, images and what they depend on.',
  read,
);
const tokens = incidents('When a token or password leaks, the organisation that owns it finds out what it may do, and revokes or rotates it.');
const reviewed = cite(
  `${docs}/development/code_review/`,
  'Whoever wrote it, every change of GitLab goes through a review, and only maintainers accept it.',
  read,
);
const available = single('GitLab Dedicated is built to be highly available, on an architecture that fits the number of users.');

const signUp = hardening('Open sign-up should be switched off on an instance, and passwords be long.');

const system = cite(
  `${docs}/security/hardening_operating_system_recommendations/`,
  'Who manages an instance itself hardens the system below it: login over the network, the kernel, and a firewall that opens no more than two ports, to known networks.',
  read,
);

export const says = {
  runners,
  hosted,
  dedicated,
  encryption,
  kept,
  hosts: measures(
    'Google for GitLab.com and AWS for GitLab Dedicated control who gets, bodily or logically, at servers, network and the layer that divides machines.',
  ),
  hardened: measures('Servers in production are hardened and kept at a baseline by tools that manage their configuration.'),
  firewalls: measures('Traffic from and to networks that are not trusted passes firewalls, whose rules keep out who has no right.'),
  scans: measures('GitLab scans production for holes each week and mends what it finds by severity; others attack the application once a year.'),
  holes,
  builtOn: inferred(holes, 'GitLab mends what its own software depends on; what programs in a project depend on comes from the makers of those libraries.'),
  ownPrograms: inferred(holes, 'GitLab looks for holes in its own software; programs in a project are the customer’s, and so is looking for holes in them.'),
  reviewed,
  vetted: inferred(reviewed, 'Says that nothing enters GitLab without a review and a maintainer; that software is what GitLab itself runs.'),
  terms: cite(
    `${docs}/update/terminology/`,
    'What is to be removed is announced as deprecated before, and goes in a major release; a breaking change is one for which users have to change code, settings or ways of work.',
    read,
  ),
  detection: cite(
    `${docs}/security/detecting_security_incidents/`,
    'GitLab records events and writes rules that find threats in them; administrators and owners of groups stream the records, set the rules up and act on alarms.',
    read,
  ),
  staff: measures('Roles limit who in GitLab administers production or gets at data there to those who are authorised.'),
  deletes: measures('The application lets customers delete data of theirs that they no longer need.'),
  audited: measures('The cloud services are covered by a SOC 2 Type 2 report; more evidence is handed to customers in a package.'),
  networks: cite(
    'https://about.gitlab.com/handbook/engineering/infrastructure/production/architecture/',
    'Each class of servers in production stands in a network of its own, with rules of its own.',
    read,
  ),
  releases: cite(
    `${docs}/policy/maintenance/`,
    'GitLab releases each month, keeps what breaks for the yearly major release, announces releases, and fixes security holes in the latest and the two releases before it; it encourages everybody to run the latest.',
    read,
  ),
  windows: cite(
    `${docs}/administration/dedicated/maintenance/`,
    'GitLab maintains instances of GitLab Dedicated in weekly windows, upgrades them after each release, and patches critical holes at once.',
    read,
  ),
  tenant: single(
    'Each instance of GitLab Dedicated stands in an AWS account of its own, apart from other tenants; its customer administers the application, GitLab all below.',
  ),
  available,
  recovery: single('Backups of all stores of GitLab Dedicated are taken, tried, and kept in a second region that the customer names.'),
  watched: cite(
    `${docs}/subscriptions/gitlab_dedicated/`,
    'In the accounts of GitLab Dedicated GuardDuty looks for intruders and scans for hostile programs, and GitLab watches the logs.',
    read,
  ),
  dedicatedKeys: cite(
    `${docs}/administration/dedicated/encryption/`,
    'GitLab Dedicated encrypts all that it stores with AES-256 and all that it sends with TLS; keys are managed by AWS, or brought by the customer, who decides before the instance is made.',
    read,
  ),
  limits: settings('GitLab.com limits requests, jobs and sizes for everybody; who comes near its limits waits, uses less or buys more.'),
  deletion: deleted,
  variableGone: inferred(deleted, 'Speaks of groups and projects that come back, and of no single variable; so whoever set it keeps what it was.'),
  deletionDedicated: inferred(deleted, 'Says it of GitLab.com; on GitLab Dedicated the same software keeps what was deleted.'),
  deletionOwn: inferred(deleted, 'Says for how long GitLab.com keeps what was deleted; on an instance of your own that is a setting of yours.'),
  dedicatedLimits: cite(
    `${docs}/administration/dedicated/user_rate_limits/`,
    'On GitLab Dedicated GitLab limits what each user may ask for, by the size of the instance; its customers can neither change nor switch off these limits.',
    read,
  ),
  rates: cite(
    `${docs}/security/rate_limits/`,
    'Administrators of an instance set limits to the rate of requests, against programs that ask too often and guess passwords.',
    read,
  ),
  exports: settings('GitLab.com has a backup strategy of its own; projects are backed up by their owners, by exports and clones.'),
  underlying: incidents(
    'Who manages an instance itself answers for the security of the infrastructure under it and for keeping GitLab and the system up to date.',
  ),
  tokens,
  runnerTokens: inferred(tokens, 'Says that the organisation that owns a token revokes or rotates it; tokens with which its runners sign in are among these.'),
  secondFactors: incidents('Administrators of instances and groups should consider making two-factor authentication a must for all their members.'),
  masked: incidents('Variables may be masked in logs and kept for protected branches; what jobs print or store nonetheless is for the project to watch.'),
  controlled: hardening('Administrators set an instance up by its web interface, and are told what to choose.'),
  signUp,
  signUpOwn: inferred(signUp, 'Open sign-up should be switched off on an instance; from where it can be reached is for whoever hosts it to say as well.'),
  allUsers: hardening('Two-factor authentication should be demanded of all users, with a short time of grace.'),
  visible: hardening('Private visibility keeps groups and projects to those who were given access; more can be opened where it is needed.'),
  pushes: hardening('Push rules should refuse files that look like secrets, and users who are not verified.'),
  integrations: hardening('Integrations are fine as long as administrators control and watch them; those that let others act in GitLab need caution.'),
  system,
  transport: cite(
    `${docs}/security/hardening_configuration_recommendations/`,
    'Who manages an instance itself limits its web server to TLS 1.2 and 1.3, with strong ciphers.',
    read,
  ),
  jobs: cite(
    `${docs}/security/hardening_cicd_recommendations/`,
    'How CI/CD is set up depends on its use and is up to the project: secrets are to be protected, and environments restricted.',
    read,
  ),
  groups: cite(
    `${docs}/user/group/access_and_permissions/`,
    'Owners of a group decide over rights and access: from which addresses and mail domains people come, who is added to projects, and whether projects may be forked outside.',
    read,
  ),
  audit: cite(
    `${docs}/user/compliance/audit_events/`,
    'GitLab records who did what as audit events, on every offering, and keeps them without end; they can be streamed to a place where they are searched and analysed.',
    read,
  ),
  model: inferred(dedicated, 'Groups, projects, users and their settings are the customer’s, whoever runs the instance.'),
  service: inferred(kept, 'GitLab deploys, operates, watches and maintains GitLab.com.'),
  renewed: inferred(hosted, 'GitLab makes a new machine for each job, and updates the runner on it; so what fails or grows old there is its to replace.'),
  ownRunners: inferred(
    runners,
    'Who runs runners of its own answers for their machines; so where these stand, that there are enough, and that they are kept current is theirs too.',
  ),
  layers: inferred(hosted, 'GitLab hosts the machines, and so answers for how they are set up.'),
  divided: inferred(system, 'Who manages an instance itself lets only known networks reach two ports of it, and so says in which network it stands.'),
  own: inferred(
    kept,
    'Says that who hosts GitLab itself deploys, operates, watches and maintains it on infrastructure of its own; so what that takes is theirs to see to.',
  ),
  settings: inferred(dedicated, 'What members may do, show and change is set up in groups and projects.'),
};

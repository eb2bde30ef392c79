import { empty, noneOf, oneOf } from '../../model/index.ts';

/** What is asked of every site, whatever runs in it: by the end of the check's id. A service adds the ids of other tools. */
export const siteChecks = {
  'refuses-plain-http': {
    duty: 'encrypt-in-transit',
    title: 'Requests without TLS are turned away',
    severity: 'high',
    expect: { httpsOnly: true },
    risk: 'Sessions and data may be read or changed on their way.',
  },
  'refuses-old-tls': {
    duty: 'encrypt-in-transit',
    title: 'TLS older than 1.2 is refused',
    severity: 'medium',
    expect: { minimumTls: oneOf('1.2', '1.3') },
    risk: 'Connections may be broken with attacks that TLS 1.2 withstands.',
  },
  'refuses-old-tls-for-deployment': {
    duty: 'encrypt-in-transit',
    title: 'The site through which it is deployed refuses TLS older than 1.2',
    severity: 'medium',
    expect: { deploymentTls: oneOf('1.2', '1.3') },
    risk: 'Whoever breaks the connection of a deployment can change the code.',
  },
  'refuses-plain-ftp': {
    duty: 'encrypt-in-transit',
    title: 'Code does not come in over plain FTP',
    severity: 'medium',
    expect: { ftp: oneOf('Disabled', 'FtpsOnly') },
    risk: 'Passwords and code can be read and changed on their way.',
  },
  'takes-no-passwords-for-ftp': {
    duty: 'guard-credentials',
    title: 'FTP takes no user names and passwords',
    severity: 'medium',
    expect: [{ ftpPasswords: false }, { ftp: 'Disabled' }],
    risk: 'A stolen password is enough to replace the code.',
  },
  'takes-no-passwords-for-deployment': {
    duty: 'guard-credentials',
    title: 'Web Deploy and Git take no user names and passwords',
    severity: 'medium',
    expect: { deploymentPasswords: false },
    risk: 'A stolen password is enough to replace the code.',
  },
  'has-an-identity': {
    duty: 'guard-credentials',
    title: 'It has an identity that Azure manages',
    severity: 'medium',
    expect: { identity: true },
    risk: 'Passwords and keys of other services stand in settings, and leak from there.',
  },
  'settings-hold-no-secrets': {
    duty: 'guard-credentials',
    title: 'No secret is written into its settings',
    severity: 'high',
    expect: { secrets: empty },
    risk: 'Everybody who reads the settings, or the code that makes them, has the secret.',
  },
  'is-not-debugged-remotely': {
    duty: 'harden-workload',
    title: 'Remote debugging is off',
    severity: 'medium',
    expect: { debugging: false },
    risk: 'A debugger that is left on reads and changes everything in memory.',
  },
  'speaks-http-2': {
    duty: 'configure-platform',
    title: 'Clients can use HTTP/2',
    severity: 'low',
    expect: { http2: true },
    risk: 'Clients are held to an older protocol than they could use.',
  },
  'is-closed-to-scripts-of-other-sites': {
    duty: 'guard-apis',
    title: 'Not every site’s scripts may call it',
    severity: 'medium',
    expect: { openToScripts: false },
    risk: 'Any page that somebody opens can act in their name.',
  },
  'names-who-gets-in': {
    duty: 'limit-exposure',
    title: 'Not everybody on the internet gets in',
    severity: 'low',
    expect: { inbound: noneOf('everybody') },
    risk: 'Everybody may look for holes, in the program and in the runtime below it.',
  },
} as const;

/** The same with more ids of other tools. */
export const alsoKnownAs = <C extends object>(check: C, ...aka: readonly string[]): C & { readonly aka: readonly string[] } => ({ ...check, aka });

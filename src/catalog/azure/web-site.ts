import {
  at,
  choice,
  cite,
  derived,
  first,
  flag,
  inferred,
  isMap,
  isUnresolved,
  type Lens,
  list,
  on,
  type Plain,
  type Several,
  spelled,
  unresolved,
  type Worked,
} from '../../model/index.ts';
import { secretsOfMap, secretVariables, type Variable } from '../secrets.ts';
import { identityAt } from './identity.ts';
import { inboundIn, inbounds } from './web-site-inbound.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/app-service';
const security = cite(
  `${docs}/overview-security`,
  'Apps answer plain HTTP and everybody on the internet unless told otherwise; settings are stored encrypted and keys rotated; secrets belong in Key Vault, reached by a managed identity.',
  read,
);
const restrictions = cite(
  `${docs}/overview-access-restrictions`,
  'The default way into an app is public; it can be switched off, or rules can name who gets in; without any rule everybody does.',
  read,
);
export const onSites = {
  security,
  restrictions,
  tls: cite(
    `${docs}/overview-tls`,
    'The least version of TLS is 1.2 by default, for the app and for its deployment site; 1.0 and 1.1 can still be allowed.',
    read,
  ),
  authentication: cite(
    `${docs}/overview-authentication-authorization`,
    'The platform can authenticate callers before they reach the code, and turn away those without a name; using it is the customer’s choice.',
    read,
  ),
  certificates: cite(
    `${docs}/app-service-web-configure-tls-mutual-auth`,
    'An app can ask for certificates of clients, or require them; the code of the app must check them.',
    read,
  ),
  ftp: cite(`${docs}/deploy-ftp`, 'The FTP endpoint of an app is active without being asked for; plain FTP, or FTP altogether, has to be switched off.', read),
  basic: cite(
    `${docs}/configure-basic-auth-disable`,
    'FTP and Web Deploy take user names and passwords unless that is switched off for each; tokens of Microsoft Entra ID are short-lived and meant for one app.',
    read,
  ),
  cadence: cite(
    `${docs}/overview-patch-os-runtime`,
    'Microsoft patches hosts and guest systems monthly and overwrites most runtimes with their patches; new major and minor versions stand beside the old, and a runtime that you bring stays as it is until you change it.',
    read,
  ),
  debugging: cite(
    'https://azure.github.io/PSRule.Rules.Azure/en/rules/Azure.AppService.RemoteDebug',
    'Remote debugging opens additional ports of an app, and widens what can be attacked.',
    read,
  ),
  rest: inferred(security, 'Settings are stored encrypted by Microsoft, and so is the content that it keeps for an app.'),
  versions: inferred(security, 'Which protocols an app speaks is a setting of it.'),
} as const;

const tlsVersions = ['1.0', '1.1', '1.2', '1.3'] as const;
export const runtimes = ['built in', 'your container'] as const;
export const authentications = ['required', 'optional', 'off'] as const;

/** The facts of everything that runs as a site: web apps, functions, standard logic apps, and their slots. */
export const siteFields = {
  httpsOnly: flag({ unset: false, source: security }),
  minimumTls: choice(tlsVersions, { unset: '1.2', source: onSites.tls }),
  /** The same of the site through which it is deployed. */
  deploymentTls: choice(tlsVersions, { unset: '1.2', source: onSites.tls }),
  ftp: choice(['AllAllowed', 'FtpsOnly', 'Disabled'], { unset: 'AllAllowed', source: onSites.ftp }),
  /** Passwords with which code can be brought in over FTP, and by Web Deploy and Git. */
  ftpPasswords: flag({ unset: true, source: onSites.basic }),
  deploymentPasswords: flag({ unset: true, source: onSites.basic }),
  http2: flag({ unset: false, source: onSites.versions }),
  clientCertificates: choice(['Required', 'Optional', 'OptionalInteractiveUser', 'not asked for'], { unset: 'not asked for', source: onSites.certificates }),
  identity: flag({ unset: false, source: security }),
  authentication: choice(authentications, { unset: 'off', source: onSites.authentication }),
  debugging: flag({ unset: false, source: onSites.debugging }),
  /** Who gets in: everybody, only whom rules name, or nobody but by private endpoints. */
  inbound: choice(inbounds, { unset: 'everybody', source: restrictions }),
  /** Scripts of every site may call it. */
  openToScripts: flag({ unset: false }),
  secrets: list({ unset: { items: [] } }),
  runtime: choice(runtimes, { unset: 'built in', source: onSites.cadence }),
};

const of = (plain: Plain, ...names: readonly string[]): Plain => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (!isMap(block)) return isUnresolved(block) ? block : undefined;
  const name = Object.keys(block).find(key => names.includes(key.toLowerCase()));
  return name === undefined ? undefined : block[name];
};
const open = <T>(plain: Plain, among: readonly T[]): Worked<T> => ({ unknown: isUnresolved(plain) ? plain[unresolved] : 'it is not known', among });
const isOff = (plain: Plain): boolean => plain === false || plain === 'false' || plain === undefined || plain === null;

/** Whether callers must have a name: of a block of Terraform or the properties of a template, in either version of the settings. */
export const authenticationIn = (settings: Plain): Worked<(typeof authentications)[number]> => {
  const on = of(settings, 'auth_enabled', 'enabled') ?? of(of(settings, 'platform'), 'enabled');
  if (isUnresolved(settings) || isUnresolved(on)) return open(isUnresolved(settings) ? settings : on, authentications);
  if (isOff(on)) return { value: 'off' };
  const validation = of(settings, 'globalvalidation') ?? settings;
  const required = of(validation, 'require_authentication', 'requireauthentication');
  const action = of(validation, 'unauthenticated_action', 'unauthenticated_client_action', 'unauthenticatedclientaction');
  if (isUnresolved(action)) return open(action, ['required', 'optional']);
  if (typeof action === 'string' && /^(?:allowanonymous|1)$/i.test(action)) return { value: 'optional' };
  if (isUnresolved(required)) return open(required, ['required', 'optional']);
  return { value: required === false || required === 'false' ? 'optional' : 'required' };
};

/** Which runtime a site has: its configuration names a container, or one of the runtimes of the platform. */
export const runtimeIn = (config: Plain): Worked<(typeof runtimes)[number]> => {
  if (isUnresolved(config)) return open(config, runtimes);
  const stack = of(config, 'application_stack');
  const images = [of(stack, 'docker_image_name'), of(stack, 'docker_image'), of(stack, 'docker_container_name'), of(of(stack, 'docker'), 'image_name')];
  const versions = [of(config, 'linux_fx_version', 'linuxfxversion'), of(config, 'windows_fx_version', 'windowsfxversion')];
  if (images.some(image => typeof image === 'string' && image !== '')) return { value: 'your container' };
  if (versions.some(version => typeof version === 'string' && /^(?:DOCKER|COMPOSE|KUBE|SITECONTAINERS)(?:\||$)/i.test(version)))
    return { value: 'your container' };
  const unknown = [stack, ...images, ...versions].find(one => isUnresolved(one) || (typeof one === 'string' && one.startsWith('\uE000')));
  return unknown === undefined ? { value: 'built in' } : open(unknown, runtimes);
};

/** What it asks of clients, as two settings say it. */
const certificatesIn =
  (enabled: string, mode: string, modeAlone = false) =>
  (body: Plain): Worked<'Required' | 'Optional' | 'OptionalInteractiveUser' | 'not asked for'> => {
    const modes = ['Required', 'Optional', 'OptionalInteractiveUser'] as const;
    const [on, how] = [of(body, enabled), of(body, mode)];
    if (isUnresolved(on)) return open(on, [...modes, 'not asked for']);
    if (modeAlone ? how === undefined && isOff(on) : isOff(on)) return { value: 'not asked for' };
    if (isUnresolved(how)) return open(how, modes);
    return { value: modes.find(one => one.toLowerCase() === String(how ?? 'required').toLowerCase()) ?? 'Required' };
  };

const holdsEverybody = (origins: Plain): Worked<boolean> => {
  const all = Array.isArray(origins) ? (origins as readonly Plain[]) : [origins];
  if (all.some(one => typeof one === 'string' && one.trim() === '*')) return { value: true };
  const unknown = all.find(one => isUnresolved(one) || (typeof one === 'string' && /^\uE000[^\uE001]*\uE001$/.test(one)));
  return unknown === undefined ? { value: false } : open(unknown, [true, false]);
};
const secretsOfPairs = (path: string): Lens<Several<string>> =>
  derived(path, plain => {
    if (isUnresolved(plain)) return { value: { items: [], rest: plain[unresolved] } };
    const pairs = (Array.isArray(plain) ? (plain as readonly Plain[]) : []).map((pair): Variable => [String(of(pair, 'name') ?? ''), of(pair, 'value')]);
    return { value: secretVariables(pairs) };
  });

/** Where the facts stand in Terraform. Older resources say less: what they leave out is left to the cloud. */
export const siteInTerraform = (age: 'new' | 'old', functions = false) => ({
  httpsOnly: at<boolean>('https_only', false),
  minimumTls: first(
    at<(typeof tlsVersions)[number]>('site_config.minimum_tls_version'),
    at<(typeof tlsVersions)[number]>('site_config.min_tls_version', '1.2'),
  ),
  deploymentTls: at<(typeof tlsVersions)[number]>('site_config.scm_minimum_tls_version', '1.2'),
  ftp: at<'AllAllowed' | 'FtpsOnly' | 'Disabled'>('site_config.ftps_state', age === 'new' ? 'Disabled' : 'AllAllowed'),
  ftpPasswords: at<boolean>('ftp_publish_basic_authentication_enabled', true),
  deploymentPasswords: at<boolean>('webdeploy_publish_basic_authentication_enabled', true),
  http2: at<boolean>('site_config.http2_enabled', false),
  clientCertificates:
    age === 'new'
      ? derived('', certificatesIn('client_certificate_enabled', 'client_certificate_mode'))
      : derived('', certificatesIn('client_cert_enabled', 'client_cert_mode', functions)),
  identity: identityAt('identity'),
  authentication: first(derived('auth_settings_v2', authenticationIn), derived('auth_settings', authenticationIn)),
  debugging: at<boolean>('site_config.remote_debugging_enabled', false),
  inbound: derived('', inboundIn(age === 'new')),
  openToScripts: derived('site_config.cors.allowed_origins', holdsEverybody),
  secrets: secretsOfMap('app_settings'),
  runtime: derived('site_config', runtimeIn),
});

type Where = Readonly<Record<string, string>>;
/** A child of a site, or of one of its slots. */
const child = <T>(type: string, name: string, lens: Lens<T>): readonly [Lens<T>, Lens<T>] => {
  const where: Where = { name };
  return [on(`Microsoft.Web/sites/${type}`, 'parent', lens, where), on(`Microsoft.Web/sites/slots/${type}`, 'parent', lens, where)];
};
/** A setting of the site: in it, or in a resource of its own. */
const setting = <T>(lens: (path: string) => Lens<T>): Lens<T> => first(lens('properties.siteConfig'), ...child('config', 'web', lens('properties')));
const plainSetting = <T>(name: string) => setting<T>(path => at<T>(`${path}.${name}`));
const passwords = (name: string): Lens<boolean> => {
  const [site, slot] = child('basicPublishingCredentialsPolicies', name, at<boolean>('properties.allow'));
  return first(site, slot);
};

/** The same of settings that stand in a resource of their own. */
const inboundOf = (siteConfig: Plain) => inboundIn(false)({ siteConfig });

export const siteInTemplates = {
  httpsOnly: at<boolean>('properties.httpsOnly', false),
  minimumTls: plainSetting<(typeof tlsVersions)[number]>('minTlsVersion'),
  deploymentTls: plainSetting<(typeof tlsVersions)[number]>('scmMinTlsVersion'),
  ftp: setting(path => spelled(`${path}.ftpsState`, { AllAllowed: 'AllAllowed', FtpsOnly: 'FtpsOnly', Disabled: 'Disabled' } as const)),
  ftpPasswords: passwords('ftp'),
  deploymentPasswords: passwords('scm'),
  http2: plainSetting<boolean>('http20Enabled'),
  clientCertificates: derived('properties', certificatesIn('clientcertenabled', 'clientcertmode')),
  identity: identityAt('identity'),
  authentication: first(
    ...child('config', 'authsettingsV2', derived('properties', authenticationIn)),
    ...child('config', 'authsettings', derived('properties', authenticationIn)),
  ),
  debugging: plainSetting<boolean>('remoteDebuggingEnabled'),
  inbound: first(
    ...child(
      'config',
      'web',
      derived('properties.ipSecurityRestrictionsDefaultAction', others => inboundOf({ ipSecurityRestrictionsDefaultAction: others })),
    ),
    ...child(
      'config',
      'web',
      derived('properties.ipSecurityRestrictions', rules => inboundOf({ ipSecurityRestrictions: rules })),
    ),
    derived('properties', inboundIn(false)),
  ),
  openToScripts: setting(path => derived(`${path}.cors.allowedOrigins`, holdsEverybody)),
  secrets: secretsOfPairs('properties.siteConfig.appSettings'),
  runtime: setting(path => derived(path, runtimeIn)),
};

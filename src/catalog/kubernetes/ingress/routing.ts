import { hasHoles, isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { entry, itemsOf } from '../entries.ts';

type Share = 'all' | 'some' | 'none';
const shares = ['all', 'some', 'none'] as const;

/** A block of Terraform is a list of one; a map that may have more entries is open. */
const block = (plain: Plain, ...keys: readonly string[]): Plain =>
  itemsOf(keys.map(key => entry(plain, key)).find(inner => inner !== undefined && inner !== null))[0];
const listAt = (plain: Plain, ...keys: readonly string[]): readonly Plain[] => keys.flatMap(key => itemsOf(entry(plain, key)));
const isText = (plain: Plain): plain is string => typeof plain === 'string' && plain !== '';

/** Annotations by which controllers take a certificate from their cloud. */
const certificates = [
  'alb.ingress.kubernetes.io/certificate-arn',
  'networking.gke.io/managed-certificates',
  'ingress.gcp.kubernetes.io/pre-shared-cert',
  'appgw.ingress.kubernetes.io/appgw-ssl-certificate',
  'kubernetes.azure.com/tls-cert-keyvault-uri',
];

/** How many of the hosts of an Ingress have a certificate. Its `tls` names the hosts that have; an entry without hosts is for all. */
export const encrypted = (ingress: Plain): Worked<Share> => {
  const [annotations, spec] = [entry(block(ingress, 'metadata'), 'annotations'), block(ingress, 'spec')];
  if (certificates.some(name => isText(entry(annotations, name)))) return { value: 'all' };
  const tls = listAt(spec, 'tls');
  const why = [ingress, spec, annotations, ...tls].find(isUnresolved);
  if (isUnresolved(why)) return { unknown: why[unresolved], among: shares };
  if (tls.length === 0) return { value: 'none' };
  return sharesOf(hostsOf(spec), tls);
};

const sharesOf = (hosts: readonly Plain[], tls: readonly Plain[]): Worked<Share> => {
  const named = tls.map(one => listAt(one, 'hosts'));
  if (named.some(names => names.length === 0)) return { value: 'all' };
  const covered = hosts.map(host => (isText(host) ? named.flat().some(name => covers(name, host)) : false));
  if (covered.every(one => one)) return { value: 'all' };
  if ([...hosts, ...named.flat()].some(isOpen)) return { unknown: 'a host is not known', among: shares };
  return { value: covered.includes(true) ? 'some' : 'none' };
};
const isOpen = (plain: Plain): boolean => isUnresolved(plain) || (typeof plain === 'string' && hasHoles(plain));
/** `*.example.com` covers one label. A text with holes is the same text elsewhere. */
const covers = (name: Plain, host: string): boolean =>
  name === host || (isText(name) && name.startsWith('*.') && !hasHoles(host) && host.slice(host.indexOf('.')) === name.slice(1));

/** The host of every rule; nothing for a rule without one. */
const hostsOf = (spec: Plain): readonly Plain[] => {
  const rules = listAt(spec, 'rules', 'rule').map(rule => (isUnresolved(rule) && !('host' in rule) ? rule : entry(rule, 'host')));
  return rules.length === 0 ? [undefined] : rules;
};

/** Whether some rule takes in traffic for any host. */
export const anyHost = (spec: Plain): Worked<boolean> => {
  const one = itemsOf(spec)[0];
  if (isUnresolved(one)) return { unknown: one[unresolved], among: [true, false] };
  const hosts = hostsOf(one);
  if (block(one, 'defaultBackend', 'default_backend', 'backend') !== undefined) return { value: true };
  if (hosts.some(host => !isUnresolved(host) && (!isText(host) || host.startsWith('*')))) return { value: true };
  return hosts.some(host => isUnresolved(host) || (isText(host) && /^\uE000/.test(host)))
    ? { unknown: 'a host is not known', among: [true, false] }
    : { value: false };
};

/** Annotations by which controllers answer without TLS as well, and what they then say. */
const plainBy: readonly (readonly [annotation: string, says: RegExp])[] = [
  ['nginx.ingress.kubernetes.io/ssl-redirect', /^false$/i],
  ['ingress.kubernetes.io/ssl-redirect', /^false$/i],
  ['nginx.org/redirect-to-https', /^false$/i],
  ['haproxy.org/ssl-redirect', /^false$/i],
  ['appgw.ingress.kubernetes.io/ssl-redirect', /^false$/i],
  ['kubernetes.io/ingress.allow-http', /^true$/i],
];
export const staysPlain = (annotations: Plain): Worked<boolean> => {
  const said = plainBy.map(([name, says]) => [entry(annotations, name), says] as const);
  if (said.some(([value, says]) => !isOpen(value) && value !== undefined && says.test(String(value)))) return { value: true };
  return isUnresolved(annotations) || said.some(([value]) => isOpen(value))
    ? { unknown: 'an annotation is not known', among: [true, false] }
    : { value: false };
};

const snippet = /^(?:nginx\.ingress\.kubernetes\.io|nginx\.org|haproxy\.org|ingress\.kubernetes\.io)\/[a-z-]*(?:snippets?|backend-config-snippet)$/;
/** Annotations that put text into the configuration of a controller, by name. */
export const snippets = (annotations: Plain): { readonly value: Several<string> } => named(annotations, () => true);
/** Those of them that run code or show files. */
export const code = (annotations: Plain): { readonly value: Several<string> } =>
  named(annotations, text => /(?:^|[\s;{])(?:[a-z_]*lua[a-z_]*|js_[a-z]+|perl[a-z_]*|root|alias|load_module)(?=[\s;{]|$)|serviceaccount/.test(text));

const named = (annotations: Plain, fits: (text: string) => boolean): { readonly value: Several<string> } => {
  const all: readonly (readonly [string, Plain])[] = isMap(annotations) || isUnresolved(annotations) ? Object.entries(annotations) : [];
  const meant = all.filter(([name]) => snippet.test(name));
  const items = meant.filter(([, text]) => typeof text === 'string' && fits(text)).map(([name]) => name);
  const open = meant.some(([name, text]) => !items.includes(name) && isOpen(text)) ? ['a snippet is not known'] : [];
  const rest = [...(isUnresolved(annotations) ? [annotations[unresolved]] : []), ...open];
  return { value: { items, ...(rest.length > 0 && { rest: rest.join('; ') }) } };
};

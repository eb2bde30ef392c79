import { isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { pick } from '../pick.ts';

type Items = readonly Plain[];
const listed = (plain: Plain): Items => (Array.isArray(plain) ? (plain as Items) : plain === undefined || plain === null ? [] : [plain]);

/** Where a format writes listeners and the rules that use them. */
export interface Names {
  readonly listeners: string;
  readonly protocol: string;
  readonly rules: string;
  readonly listenerOf: string;
  readonly redirect: string;
}
const lastOf = (plain: Plain): string =>
  String(plain ?? '')
    .split('/')
    .at(-1) ?? '';
const everythingAt = (body: Plain, path: string): Items => {
  const [head, ...rest] = path.split('.');
  const here = isMap(body) ? pickMap(body, head ?? '') : undefined;
  return rest.length === 0 ? listed(here) : everythingAt(here, rest.join('.'));
};
const pickMap = (map: { readonly [key: string]: Plain }, name: string): Plain =>
  map[name] ?? map[Object.keys(map).find(key => key.toLowerCase() === name.toLowerCase()) ?? name];

/** The listeners that serve plain HTTP: those whose rule does not send on to another address. */
export const plainListeners =
  (names: Names) =>
  (body: Plain): Worked<Several<string>> => {
    const [listeners, rules] = [everythingAt(body, names.listeners), everythingAt(body, names.rules)];
    const rest = new Set([...listeners, ...rules].filter(isUnresolved).map(one => one[unresolved]));
    const items: string[] = [];
    for (const listener of listeners.filter(isKnown)) {
      const protocol = pick(listener, names.protocol);
      const name = String(pick(listener, 'name') ?? '');
      if (isUnresolved(protocol)) rest.add(protocol[unresolved]);
      if (isUnresolved(protocol) || String(protocol).toLowerCase() !== 'http') continue;
      const sendsOn = redirectOf(name, rules.filter(isKnown), names);
      if (sendsOn === undefined) rest.add(`it is not known whether ${name} only sends on`);
      else if (!sendsOn) items.push(name);
    }
    return { value: { items, ...(rest.size > 0 && { rest: [...rest].join('; ') }) } };
  };
const isKnown = (plain: Plain): boolean => isMap(plain) && !isUnresolved(plain);

/** Whether a rule of the listener sends on; a rule of which the listener or the redirect is not known may be the one. */
const redirectOf = (listener: string, rules: Items, names: Names): boolean | undefined => {
  const answers = rules.map(rule => {
    const [of, redirect] = [pick(rule, names.listenerOf), pick(rule, names.redirect)];
    if (!isUnresolved(of) && lastOf(of) !== listener) return false;
    if (isUnresolved(redirect)) return undefined;
    const said = redirect !== undefined && redirect !== null && redirect !== '';
    return said && isUnresolved(of) ? undefined : said;
  });
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
};

/** Whether a TLS policy is one of those that ended with TLS 1.0 and 1.1. */
export const tlsBy =
  (name: string, minimum: string) =>
  (policy: Plain): Worked<'current' | 'ended'> => {
    const [named, lowest] = [pick(policy, name), pick(policy, minimum)];
    const open = [named, lowest].find(isUnresolved);
    if (/AppGwSslPolicy(?:20150501|20170401)$/i.test(String(named)) || /TLSv1_[01]$/i.test(String(lowest))) return { value: 'ended' };
    return open === undefined ? { value: 'current' } : { unknown: open[unresolved], among: ['current', 'ended'] };
  };

/** `Standard_v2`, `WAF_v2` and `Basic` are of the second version. */
export const generationOf = (sku: Plain): Worked<'v1' | 'v2'> => {
  if (isUnresolved(sku)) return { unknown: sku[unresolved], among: ['v1', 'v2'] };
  return { value: /_v2$|^basic$/i.test(String(sku)) ? 'v2' : 'v1' };
};

import {
  at,
  derived,
  first,
  isMap,
  isUnresolved,
  type Lens,
  mapping,
  on,
  type Plain,
  spelled,
  unreadable,
  unresolved,
  type Worked,
} from '../../../model/index.ts';
import { accessPolicy, account, record, zone } from './service.ts';

const onOff = { on: true, off: false } as const;
const setting = <T extends string>(id: string, words: Readonly<Record<string, T>>) =>
  on('cloudflare_zone_setting', 'zone_id', spelled('value', words), { setting_id: id });
const switched = (id: string) => on('cloudflare_zone_setting', 'zone_id', spelled('value', onOff), { setting_id: id });
const override = <T>(lens: Lens<T>) => on('cloudflare_zone_settings_override', 'zone_id', lens);
const modes = { off: 'off', flexible: 'flexible', full: 'full', strict: 'strict', origin_pull: 'origin_pull' } as const;
const versions = { '1.0': '1.0', '1.1': '1.1', '1.2': '1.2', '1.3': '1.3' } as const;

/** Whether some rule of a ruleset executes another, which is how managed rules are run; whether it is one of Cloudflare’s is not told apart. */
const executes = (rules: Plain): Worked<boolean> => {
  if (isUnresolved(rules)) return { unknown: rules[unresolved], among: [true, false] };
  const all = Array.isArray(rules) ? (rules as readonly Plain[]) : [rules];
  const open = all.find(rule => isUnresolved(rule) || (isMap(rule) && isUnresolved(rule['action'])));
  if (all.some(rule => isMap(rule) && rule['action'] === 'execute' && String(rule['enabled'] ?? true) === 'true')) return { value: true };
  return open === undefined ? { value: false } : { unknown: 'the action of a rule is not known', among: [true, false] };
};
const ruleset = on('cloudflare_ruleset', 'zone_id', derived('rules', executes), { phase: 'http_request_firewall_managed' });
const some = () => ({ value: true });

/** Version 4 writes `include { everyone = true }`, version 5 `include = [{ everyone = {} }]`. */
const letsEverybodyIn = (include: Plain): Worked<boolean> => {
  if (isUnresolved(include)) return { unknown: include[unresolved], among: [true, false] };
  const all = Array.isArray(include) ? (include as readonly Plain[]) : [include];
  const said = all.flatMap(one =>
    isMap(one) && one['everyone'] !== undefined && one['everyone'] !== null ? [one['everyone']] : isUnresolved(one) ? [one] : [],
  );
  if (said.some(one => !isUnresolved(one) && String(one) !== 'false')) return { value: true };
  return said.length === 0 || said.every(one => !isUnresolved(one)) ? { value: false } : { unknown: 'whom it includes is not known', among: [true, false] };
};

export default [
  mapping(account, 'cloudflare_account', ['id', 'name'], {
    name: at('name'),
    membersNeedTwoFactors: first(at<boolean>('settings.enforce_twofactor'), at<boolean>('enforce_twofactor')),
    exportsLogs: unreadable('jobs that push logs name zones and accounts apart; declare it'),
    singleSignOn: unreadable('sign-on by a directory is set up in the dashboard; declare it'),
  }),
  mapping(zone, 'cloudflare_zone', ['id', 'zone', 'name'], {
    name: first(at<string>('name'), at<string>('zone')),
    encryption: first(override(spelled('settings.ssl', modes)), setting('ssl', modes)),
    minimumTls: first(override(spelled('settings.min_tls_version', versions)), setting('min_tls_version', versions)),
    alwaysHttps: first(override(spelled('settings.always_use_https', onOff)), switched('always_use_https')),
    strictTransport: first(
      override(at<boolean>('settings.security_header.enabled')),
      on('cloudflare_zone_setting', 'zone_id', at<boolean>('value.strict_transport_security.enabled'), { setting_id: 'security_header' }),
    ),
    managedRules: ruleset,
    signed: on('cloudflare_zone_dnssec', 'zone_id', derived('zone_id', some)),
  }),
  mapping(record, ['cloudflare_record', 'cloudflare_dns_record'], ['id', 'name', 'hostname'], {
    name: at('name'),
    type: at('type'),
    proxied: at('proxied', false),
  }),
  mapping(accessPolicy, ['cloudflare_access_policy', 'cloudflare_zero_trust_access_policy'], ['id', 'name'], {
    name: at('name'),
    decision: at('decision'),
    everybody: derived('include', letsEverybodyIn),
  }),
];

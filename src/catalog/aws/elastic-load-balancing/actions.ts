import { choice, derived, each, isMap, isUnresolved, type Lens, type Parts, type Plain, parts, text, unresolved, type Worked } from '../../../model/index.ts';

/** What a rule of a listener does with a request. */
export const outcomes = ['serves it', 'sends it to HTTPS', 'sends it elsewhere in plain', 'answers it itself'] as const;
type Outcome = (typeof outcomes)[number];

/** An action of a listener or of one of its rules. */
export const action = { type: text(), does: choice(outcomes) };
export const actions = parts(action, { unset: { items: [] } });

/** How a format writes an action. */
interface Spelling {
  readonly type: string;
  readonly redirect: string;
  readonly protocol: string;
}
export const terraformAction: Spelling = { type: 'type', redirect: 'redirect', protocol: 'protocol' };
export const cloudformationAction: Spelling = { type: 'Type', redirect: 'RedirectConfig', protocol: 'Protocol' };

/** The actions written at a path. */
export const actionsAt = (path: string, spelling: Spelling): Lens<Parts<typeof action>> =>
  each<typeof action>(path, 'type', {
    type: derived('', plain => typeOf(plain, spelling)),
    does: derived('', plain => outcomeOf(plain, spelling)),
  });

const typeOf = (plain: Plain, spelling: Spelling): Worked<string> => {
  const type = isMap(plain) ? plain[spelling.type] : plain;
  return typeof type === 'string' ? { value: type } : { unknown: reasonOf(type, 'the action names no type') };
};

/** A redirect keeps the protocol of the request unless it names another. */
export const outcomeOf = (plain: Plain, spelling: Spelling): Worked<Outcome> => {
  const type = isMap(plain) ? plain[spelling.type] : plain;
  if (type === 'fixed-response') return { value: 'answers it itself' };
  if (type === 'redirect') return redirectOf(isMap(plain) ? firstOf(plain[spelling.redirect]) : undefined, spelling.protocol);
  if (typeof type === 'string' && /^(?:forward|authenticate-oidc|authenticate-cognito|jwt-validation)$/.test(type)) return { value: 'serves it' };
  return { unknown: reasonOf(type, 'the action is not one that is known'), among: outcomes };
};
const redirectOf = (redirect: Plain, key: string): Worked<Outcome> => {
  const among = ['sends it to HTTPS', 'sends it elsewhere in plain'] as const;
  if (isUnresolved(redirect)) return { unknown: redirect[unresolved], among };
  const protocol = isMap(redirect) ? redirect[key] : undefined;
  if (protocol === 'HTTPS') return { value: 'sends it to HTTPS' };
  if (protocol === undefined || protocol === null || protocol === 'HTTP' || protocol === '#{protocol}') return { value: 'sends it elsewhere in plain' };
  return { unknown: reasonOf(protocol, 'the protocol of the redirect is not one that is known'), among };
};
const firstOf = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);
const reasonOf = (plain: Plain, otherwise: string): string => (isUnresolved(plain) ? plain[unresolved] : otherwise);

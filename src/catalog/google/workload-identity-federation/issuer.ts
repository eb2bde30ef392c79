import { hasHoles, isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const both = ['of many customers', 'of one customer'] as const;
type Issuer = (typeof both)[number];
/** Issuers with one address for all of their customers. */
const shared =
  /^https:\/\/(?:token\.actions\.githubusercontent\.com|gitlab\.com|app\.terraform\.io|agent\.buildkite\.com|accounts\.google\.com|oidc\.vercel\.com)\/?$/i;

const blockOf = (plain: Plain, name: string): Plain => {
  if (!isMap(plain)) return plain;
  const block = plain[name];
  return Array.isArray(block) ? (block as readonly Plain[])[0] : block;
};

/** Whether the issuer of a provider gives tokens to others than you as well. */
export const issuerOf = (plain: Plain): Worked<Issuer> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: both };
  const oidc = blockOf(plain, 'oidc');
  if (isUnresolved(oidc)) return { unknown: oidc[unresolved], among: both };
  if (!isMap(oidc)) return { value: 'of one customer' };
  const address = oidc['issuer_uri'] ?? oidc['issuerUri'];
  if (isUnresolved(address)) return { unknown: address[unresolved], among: both };
  if (typeof address !== 'string' || hasHoles(address)) return { unknown: 'the issuer is not known', among: both };
  return { value: shared.test(address) ? 'of many customers' : 'of one customer' };
};

/** Whether a condition says anything of who comes. */
export const narrows = (condition: Plain): Worked<boolean> => {
  if (isUnresolved(condition)) return { unknown: condition[unresolved], among: [true, false] };
  if (typeof condition !== 'string') return { value: false };
  if (/\b(?:assertion|attribute|google)\s{0,3}[.[]/.test(condition)) return { value: true };
  return hasHoles(condition) ? { unknown: 'the condition is not known', among: [true, false] } : { value: false };
};

import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { isSaid } from '../said.ts';

const both = [true, false] as const;
const firstOf = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);

/** What a job calls, by its block for an address. */
export const callsOf = (plain: Plain): Worked<'an address' | 'a topic or an application'> => {
  const said = isSaid(plain);
  return 'value' in said ? { value: said.value ? 'an address' : 'a topic or an application' } : { unknown: said.unknown };
};

/** Whether a target has a token of one kind or the other. */
export const isSigned = (plain: Plain): Worked<boolean> => {
  const target = firstOf(plain);
  if (isUnresolved(target)) return { unknown: target[unresolved], among: both };
  if (!isMap(target)) return { value: false };
  const answers = ['oidc_token', 'oidcToken', 'oauth_token', 'oauthToken'].map(name => isSaid(target[name]));
  if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
  return answers.find(answer => 'unknown' in answer) ?? { value: false };
};

/** Names of headers that carry a proof of who calls. */
const secret = /^(?:proxy-)?authorization$|api-?key|token|secret|password/i;
/** Whether a header that carries a proof is written out; the proof itself is not carried on. */
export const secretIn = (headers: Plain): Worked<boolean> => {
  if (isUnresolved(headers)) return { unknown: headers[unresolved], among: both };
  if (!isMap(headers)) return { value: false };
  const answers = Object.entries(headers).flatMap(([name, value]) => (secret.test(name) ? [isWrittenOut(value)] : []));
  if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
  return answers.find(answer => 'unknown' in answer) ?? { value: false };
};

import { isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';
import { secretVariables, type Variable } from '../../secrets.ts';
import { inboundIn } from '../web-site-inbound.ts';

const both = [true, false] as const;
const whole = /^0\.0\.0\.0\s*-\s*255\.255\.255\.255$/;

/** Whether a list of addresses is there and leaves anybody out; an empty one lets in other workflows only. */
export const namesAddresses = (list: Plain): Worked<boolean> => {
  if (isUnresolved(list)) return { unknown: list[unresolved], among: both };
  const all = (Array.isArray(list) ? (list as readonly Plain[]) : [list]).map(one => (isMap(one) ? (one['addressRange'] ?? null) : one));
  if (all.some(one => typeof one === 'string' && whole.test(one.trim()))) return { value: false };
  const everybody = letsInEverybody(textsAt(all));
  return 'value' in everybody ? { value: !everybody.value } : everybody;
};

/** Whether a definition has a trigger that requests start. */
export const startsOnRequest = (triggers: Plain): Worked<boolean> => {
  if (!isMap(triggers)) return isUnresolved(triggers) ? { unknown: triggers[unresolved], among: both } : { value: false };
  const types = Object.values(triggers).map(trigger => (isMap(trigger) ? trigger['type'] : trigger));
  if (types.some(type => typeof type === 'string' && /^(?:request|httpwebhook)$/i.test(type))) return { value: true };
  const open = types.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: both } : { value: false };
};

/** The parameters, each with its `value`, that hold a secret. */
export const secretParameters = (parameters: Plain): Worked<Several<string>> => {
  if (isUnresolved(parameters)) return { value: { items: [], rest: parameters[unresolved] } };
  const all = Object.entries(isMap(parameters) ? parameters : {});
  return { value: secretVariables(all.map(([name, one]): Variable => [name, isMap(one) ? one['value'] : one])) };
};

/** Who gets into an app of Terraform, which has words of its own for it. */
export const inboundOfApp: ReturnType<typeof inboundIn> = body =>
  inboundIn(false)(isMap(body) ? { ...body, publicNetworkAccess: body['public_network_access'] } : body);

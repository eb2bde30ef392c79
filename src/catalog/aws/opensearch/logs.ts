import { hasHoles, isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

/** The kinds of log that a domain sends on: blocks with `log_type` (Terraform), or a map from kind to options (CloudFormation). */
export const logsOf = (options: Plain): Worked<Several<string>> => {
  if (isUnresolved(options) && !isMap(options)) return { unknown: options[unresolved] };
  const all = Array.isArray(options) ? (options as readonly Plain[]).map(inBlock) : isMap(options) ? inMap(options) : [];
  const rest = all.filter(one => 'why' in one).map(one => one.why);
  return { value: { items: all.flatMap(one => ('log' in one ? [one.log] : [])), ...(rest.length > 0 && { rest: rest.join(', ') }) } };
};

type One = { readonly log: string } | { readonly why: string } | { readonly off: true };
type Map = { readonly [key: string]: Plain };

const inBlock = (block: Plain): One => {
  if (!isMap(block)) return { why: isUnresolved(block) ? block[unresolved] : 'it is not a block' };
  return named(block['log_type'], block['enabled']);
};
const inMap = (map: Map): readonly One[] => {
  if ('log_type' in map) return [inBlock(map)];
  const all = Object.entries(map).map(
    ([log, options]): One => (isMap(options) ? named(log, options['Enabled']) : { why: `the options of ${log} are not known` }),
  );
  return isUnresolved(map) ? [...all, { why: map[unresolved] }] : all;
};

/** A log that is named is sent, unless it is switched off. */
const named = (log: Plain, enabled: Plain): One => {
  if (String(enabled) === 'false') return { off: true };
  if (isUnresolved(enabled)) return { why: enabled[unresolved] };
  if (isUnresolved(log)) return { why: log[unresolved] };
  return typeof log === 'string' && !hasHoles(log) ? { log } : { why: 'the kind of a log is not known' };
};

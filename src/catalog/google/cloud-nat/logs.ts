import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

type Logs = 'connections' | 'failures only' | 'nothing';
const all: readonly Logs[] = ['connections', 'failures only', 'nothing'];
const some: readonly Logs[] = ['connections', 'failures only'];

/** What a gateway logs, by its block on logging. */
export const logsOf = (plain: Plain): Worked<Logs> => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(block)) return { unknown: block[unresolved], among: all };
  if (!isMap(block)) return { value: 'nothing' };
  const { enable, filter } = block;
  if (isUnresolved(enable)) return { unknown: enable[unresolved], among: all };
  if (String(enable) !== 'true') return { value: 'nothing' };
  if (isUnresolved(filter)) return { unknown: filter[unresolved], among: some };
  return { value: filter === 'ERRORS_ONLY' ? 'failures only' : 'connections' };
};

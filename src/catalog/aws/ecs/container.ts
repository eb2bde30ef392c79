import {
  derived,
  flag,
  hasHoles,
  isMap,
  isUnresolved,
  type Lens,
  list,
  type Plain,
  parts,
  type Several,
  text,
  unresolved,
  type Worked,
} from '../../../model/index.ts';
import { secretVariables, type Variable } from '../../secrets.ts';
import { says } from './sources.ts';

/** One container of a task definition. */
export const container = {
  name: text({ unset: '' }),
  privileged: flag({ unset: false, source: says.definition }),
  readOnlyFiles: flag({ unset: false, source: says.definition }),
  /** It runs as another user than root. Silence leaves that to the image. */
  nonRoot: flag({ unsaid: 'the image decides as whom it runs' }),
  /** The names of environment variables that hold a secret, never what they hold. */
  secrets: list({ unset: { items: [] } }),
  logs: flag({ unset: false, source: says.definition }),
};
export const containers = parts(container, { unset: { items: [] } });

/** Whether the user of a container is another than root: `root`, `0` and `0:0` are root, whatever the group. */
export const nonRootAt = (path: string): Lens<boolean> => derived(path, nonRoot);
export const nonRoot = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  const [user = '', ...group] = String(plain).split(':');
  if (hasHoles(user) || (user === '' && group.length === 0))
    return { unknown: 'the image or a value that is not known decides as whom it runs', among: [true, false] };
  return { value: !/^(?:root|0+)$/.test(user) };
};

/** Whether a log driver other than `none` takes the container's output. */
export const logsAt = (path: string): Lens<boolean> => derived(path, logs);
export const logs = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  if (typeof plain !== 'string' || hasHoles(plain)) return { unknown: 'the log driver is not known', among: [true, false] };
  return { value: plain !== '' && plain !== 'none' };
};

/** The variables of an environment, `[{ name: 'DB_PASSWORD', value: '…' }]`, that hold a secret, by name. */
export const secretsOfPairs = (path: string, name: string, value: string): Lens<Several<string>> =>
  derived(path, plain => ({ value: secretPairs(plain, name, value) }));
export const secretPairs = (plain: Plain, name: string, value: string): Several<string> => {
  const items = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
  const known = items.flatMap((item): readonly Variable[] => (isMap(item) && typeof item[name] === 'string' ? [[item[name], item[value]]] : []));
  const open = items
    .filter(item => !isMap(item) || typeof item[name] !== 'string')
    .map(item => (isUnresolved(item) ? item[unresolved] : 'a variable is not known'));
  const { items: found, rest } = secretVariables(known);
  const why = [...(rest === undefined ? [] : [rest]), ...open];
  return { items: found, ...(why.length > 0 && { rest: why.join('; ') }) };
};

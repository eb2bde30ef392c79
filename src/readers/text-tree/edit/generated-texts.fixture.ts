import type { Data, Dice } from './generated.fixture.ts';
import { inYaml } from './spelling.ts';
import type { Style } from './style.ts';

/** Writes data in a style that the dice choose: for tests. */
interface Habits {
  readonly dice: Dice;
  readonly unit: string;
  readonly listsIndented: boolean;
  comments: number;
}
const plainStyle: Style = {
  ...{ json: false, lineBreak: '\n', unit: '  ', listsIndented: true, quote: '"', quotesAll: false, listsOnLine: false, mapsOnLine: false },
  ...{ padding: '', colon: ': ', comma: ', ' },
};

/** A block of YAML that says the data, which is a map that is not empty. */
export const yamlOf = (data: Data, dice: Dice): string => {
  const habits: Habits = { dice, unit: ' '.repeat([2, 2, 4, 3][dice(4)] ?? 2), listsIndented: dice(2) === 0, comments: 0 };
  const start = ['', '# first\n', '---\n', '\n'][dice(4)] ?? '';
  const lines = blockOf(data, habits);
  const end = ['\n', '\n', '', '\n\n', '\n# last\n'][dice(5)] ?? '\n';
  const text = start + lines.join('\n') + end;
  return dice(4) === 0 ? text.replaceAll(/\r?\n/g, '\r\n') : text;
};

const comment = (habits: Habits): string => (habits.dice(6) === 0 ? `${' '.repeat(1 + habits.dice(3))}# c${habits.comments++}` : '');
const between = (habits: Habits, indent = ''): readonly string[] => {
  const turn = habits.dice(12);
  return turn === 0 ? [''] : turn === 1 ? [`${indent}# c${habits.comments++}`] : [];
};

const isFilled = (data: Data): data is readonly Data[] | { readonly [key: string]: Data } =>
  typeof data === 'object' && data !== null && Object.keys(data).length > 0;

const blockOf = (data: Data, habits: Habits): readonly string[] => {
  if (Array.isArray(data)) return (data as readonly Data[]).flatMap(item => itemOf(item, habits));
  return Object.entries(data as { readonly [key: string]: Data }).flatMap(([key, value]) => [
    ...between(habits),
    ...entryOf(keyOf(key, habits), value, habits),
  ]);
};
const keyOf = (key: string, { dice }: Habits): string => (dice(8) === 0 ? JSON.stringify(key) : inYaml(key, plainStyle, false));

const entryOf = (key: string, value: Data, habits: Habits): readonly string[] => {
  if (isFilled(value) && habits.dice(4) > 0) {
    const by = Array.isArray(value) && !habits.listsIndented ? '' : habits.unit;
    return [`${key}:${comment(habits)}`, ...blockOf(value, habits).map(line => (line === '' ? '' : by + line))];
  }
  const [first = '', ...rest] = scalarLines(value, habits);
  return [`${key}:${first === '' ? '' : ' '}${first}${rest.length === 0 ? comment(habits) : ''}`, ...rest.map(line => (line === '' ? '' : habits.unit + line))];
};
const itemOf = (item: Data, habits: Habits): readonly string[] => {
  const gap = habits.dice(8) === 0 ? '   ' : ' ';
  const nested = isFilled(item) && habits.dice(4) > 0;
  const [first = '', ...rest] = nested ? blockOf(item, habits) : scalarLines(item, habits);
  if (nested && first.startsWith('#')) return [`-`, ...[first, ...rest].map(line => (line === '' ? '' : `  ${line}`))];
  const by = ' '.repeat(1 + gap.length);
  return [`-${first === '' ? '' : gap}${first}`, ...rest.map(line => (line === '' ? '' : by + line))];
};
/** A value as it stands behind its key. */
const scalarLines = (value: Data, habits: Habits): readonly string[] => {
  const { dice } = habits;
  if (value === null) return [['', '~', 'null'][dice(3)] ?? ''];
  if (typeof value === 'object') return [flowOf(value, habits)];
  if (typeof value !== 'string') return [String(value)];
  if (value.includes('\n') && /^\S[^\r]*[^\n]\n?$/.test(value) && !/[ \t]\n/.test(value) && dice(3) > 0) {
    const ends = value.endsWith('\n');
    const mark = ends ? (dice(3) === 0 ? '|+' : '|') : '|-';
    return [mark, ...(ends ? value.slice(0, -1) : value).split('\n')];
  }
  return [quoted(value, dice, false)];
};
const quoted = (value: string, dice: Dice, flow: boolean): string => inYaml(value, plainStyle, flow, ['', undefined, '"', "'"][dice(4)]);

const flowOf = (value: Data, habits: Habits): string => {
  const { dice } = habits;
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value, dice, true) : String(value);
  const pad = dice(3) === 0 ? ' ' : '';
  const comma = dice(4) === 0 ? ',' : ', ';
  if (Array.isArray(value)) return `[${pad}${value.map(item => flowOf(item, habits)).join(comma)}${pad}]`;
  const members = Object.entries(value).map(([key, inner]) => `${inYaml(key, plainStyle, true, dice(3) === 0 ? '"' : undefined)}: ${flowOf(inner, habits)}`);
  return `{${pad}${members.join(comma)}${pad}}`;
};

/** JSON in one of its layouts; with comments and trailing commas as Azure has them, where `comments` says so. */
export const jsonOf = (data: Data, dice: Dice, comments: boolean): string => {
  const unit = ['  ', '    ', '\t', ''][dice(4)] ?? '';
  const made = unit === '' ? JSON.stringify(data) : layout(data, '', unit, dice, comments, { count: 0 });
  const text = made + (dice(3) === 0 ? '' : '\n');
  return dice(4) === 0 ? text.replaceAll('\n', '\r\n') : text;
};
const layout = (data: Data, indent: string, unit: string, dice: Dice, comments: boolean, counted: { count: number }): string => {
  if (!isFilled(data) || dice(6) === 0) return spaced(data, dice);
  const inner = indent + unit;
  const open = Array.isArray(data) ? '[' : '{';
  const members = Array.isArray(data)
    ? (data as readonly Data[]).map(item => layout(item, inner, unit, dice, comments, counted))
    : Object.entries(data as { readonly [key: string]: Data }).map(
        ([key, value]) => `${JSON.stringify(key)}: ${layout(value, inner, unit, dice, comments, counted)}`,
      );
  const lines = members.map((member, i) => {
    const comma = i < members.length - 1 || (comments && dice(8) === 0) ? ',' : '';
    return `${inner}${member}${comma}${comments && dice(5) === 0 ? ` // c${counted.count++}` : ''}`;
  });
  return `${open}\n${lines.join('\n')}\n${indent}${open === '[' ? ']' : '}'}`;
};
const spaced = (data: Data, dice: Dice): string => {
  const tight = JSON.stringify(data);
  if (!isFilled(data) || dice(2) === 0) return tight;
  if (Array.isArray(data)) return `[${(data as readonly Data[]).map(item => spaced(item, dice)).join(', ')}]`;
  return `{ ${Object.entries(data)
    .map(([key, value]) => `${JSON.stringify(key)}: ${spaced(value as Data, dice)}`)
    .join(', ')} }`;
};

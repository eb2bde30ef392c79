import { type Fresh, type FreshList, type FreshMap, isEmpty, isShort } from './fresh.ts';
import { inJson, inYaml, keyInYaml } from './spelling.ts';
import type { Style } from './style.ts';

/** Where something is written inside brackets: how far its line is indented, and whether what it holds has lines of its own. */
export interface Within {
  readonly indent: string;
  readonly lines: boolean;
  /** The quote of keys beside it. */
  readonly keyQuote?: string | undefined;
}

/** A value on one line, or in brackets over several. */
export const spellFlow = (fresh: Fresh, style: Style, within: Within, like?: string): string => {
  if (fresh.is === 'scalar') return style.json ? inJson(fresh.value) : inYaml(fresh.value, style, true, like);
  if (fresh.is === 'tagged') return spellTagged(fresh, style);
  if (isEmpty(fresh)) return fresh.is === 'map' ? '{}' : '[]';
  return within.lines && !staysOnLine(fresh, style) ? onLines(fresh, style, within) : onLine(fresh, style, within);
};

export const spellTagged = ({ tag, text }: { readonly tag: string; readonly text: string }, style: Style): string =>
  `${tag} ${inYaml(text, style, true, /^[\w.:/-]+$/.test(text) ? '' : '"')}`;

export const spellKey = (key: string, style: Style, flow: boolean, like?: string): string => (style.json ? inJson(key) : keyInYaml(key, style, flow, like));

export const spellMember = (key: string, fresh: Fresh, style: Style, within: Within): string =>
  spellKey(key, style, true, within.keyQuote) + style.colon + spellFlow(fresh, style, within);

const staysOnLine = (fresh: FreshMap | FreshList, style: Style): boolean => {
  if (fresh.is === 'list') return style.listsOnLine && fresh.items.every(isShort);
  const [only] = fresh.entries;
  return fresh.entries.length === 1 && only !== undefined && isPlainly(only[1]) && style.mapsOnLine && isCall(only[0]);
};
const isPlainly = (fresh: Fresh): boolean => isShort(fresh) || (fresh.is === 'list' && fresh.items.every(isShort));
const isCall = (key: string): boolean => key === 'Ref' || key.startsWith('Fn::');

const onLine = (fresh: FreshMap | FreshList, style: Style, within: Within): string => {
  const inner = { ...within, lines: false };
  if (fresh.is === 'list') return `[${fresh.items.map(item => spellFlow(item, style, inner)).join(style.comma)}]`;
  const members = fresh.entries.map(([key, value]) => spellMember(key, value, style, inner));
  return `{${style.padding}${members.join(style.comma)}${style.padding}}`;
};

const onLines = (fresh: FreshMap | FreshList, style: Style, within: Within): string => {
  const inner = { ...within, indent: within.indent + style.unit };
  const members =
    fresh.is === 'list' ? fresh.items.map(item => spellFlow(item, style, inner)) : fresh.entries.map(([key, value]) => spellMember(key, value, style, inner));
  const [open, close] = fresh.is === 'list' ? '[]' : '{}';
  const next = style.lineBreak + inner.indent;
  return `${open}${next}${members.join(`,${next}`)}${style.lineBreak}${within.indent}${close}`;
};

/** Lines of an entry of a block map, without the indentation of the map. */
export const entryLines = (key: string, fresh: Fresh, style: Style, keyQuote?: string): readonly string[] => {
  const name = `${spellKey(key, style, false, keyQuote)}:`;
  const held = valueLines(fresh, style);
  return 'onKey' in held ? [`${name} ${held.onKey[0]}`, ...held.onKey.slice(1)] : [name, ...held.below];
};

/** Lines of a value: what stands beside its key, or what stands below, indented as that is against the key. */
export const valueLines = (fresh: Fresh, style: Style, like?: string): { readonly onKey: readonly string[] } | { readonly below: readonly string[] } => {
  if (fresh.is === 'scalar' && typeof fresh.value === 'string' && isBlockText(fresh.value)) return { onKey: textLines(fresh.value, style.unit) };
  if (fresh.is === 'scalar') return { onKey: [inYaml(fresh.value, style, false, like)] };
  if (fresh.is === 'tagged') return { onKey: [spellTagged(fresh, style)] };
  if (isEmpty(fresh) || staysOnLine(fresh, style)) return { onKey: [onLineOf(fresh, style)] };
  if (fresh.is === 'map') return { below: indented(blockLines(fresh, style), style.unit) };
  return { below: indented(blockLines(fresh, style), style.listsIndented ? style.unit : '') };
};
const onLineOf = (fresh: FreshMap | FreshList, style: Style): string => spellFlow(fresh, style, { indent: '', lines: false });

/** Lines of a map or a list that is not empty. */
export const blockLines = (fresh: FreshMap | FreshList, style: Style): readonly string[] =>
  fresh.is === 'map' ? fresh.entries.flatMap(([key, value]) => entryLines(key, value, style)) : fresh.items.flatMap(item => itemLines(item, style));

/** Lines of an item of a block list; `dash` is how the list begins its items. */
export const itemLines = (fresh: Fresh, style: Style, dash = '- '): readonly string[] => {
  const lines = isShort(fresh) ? shortLines(fresh, style) : blockLines(fresh as FreshMap | FreshList, style);
  const [first = '', ...rest] = lines;
  return [dash + first, ...indented(rest, ' '.repeat(dash.length))];
};
const shortLines = (fresh: Fresh, style: Style): readonly string[] => {
  const held = valueLines(fresh, style);
  return 'onKey' in held ? held.onKey : held.below;
};

export const indented = (lines: readonly string[], by: string): readonly string[] => lines.map(line => (line === '' ? '' : by + line));

/** A text of several lines that can stand as it is below its key. */
const isBlockText = (text: string): boolean =>
  text.includes('\n') && /^[^\s]/.test(text) && !/\n\n$|[ \t]\n|[ \t]$|(?![\n\t])\p{Cc}|[\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(text);

const textLines = (text: string, unit: string): readonly string[] => {
  const ends = text.endsWith('\n');
  const lines = (ends ? text.slice(0, -1) : text).split('\n');
  return [ends ? '|' : '|-', ...indented(lines, unit)];
};

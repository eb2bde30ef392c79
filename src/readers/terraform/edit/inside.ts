import type { Spelled } from '../../../model/index.ts';
import { changeOf } from '../../text-tree/edit/change.ts';
import { isRefusal, type Splice } from '../../text-tree/edit/splice.ts';
import { styleOf } from '../../text-tree/edit/style.ts';
import type { Rules } from '../../text-tree/edit/walk.ts';
import { readJson } from '../../text-tree/json.ts';
import { edit } from '../hcl/edit.ts';
import { parse } from '../hcl/parse.ts';
import type { Expression } from '../hcl/syntax.ts';
import type { Spot } from './find.ts';
import { freshOf } from './fresh.ts';
import type { Manner } from './spell.ts';
import type { Change, Unit } from './unit.ts';

interface Asked {
  readonly do: 'set' | 'append' | 'remove';
  readonly value?: Spelled;
}
export const jsonRules: Rules = { opaque: () => undefined, isList: () => false, aliases: new Set() };

/** Changes JSON that stands in a text or heredoc; its own `${ }` stay as they are. */
export const changeInside = (
  unit: Unit,
  { value, left }: Extract<Spot, { is: 'inside' }>,
  asked: Asked,
  manner: Manner,
  of: readonly number[],
): string | undefined => {
  const text = unit.text();
  const json = value.heredoc ? heredocLines(text, value) : quotedText(value);
  const { text: masked, at } = decoded(text, json, value);
  const { documents, problems } = readJson(masked, '');
  const [root] = documents;
  if (!root || problems.length > 0) return 'the text that stands there is not JSON';
  const fresh = asked.value === undefined ? undefined : freshOf(asked.value, manner);
  const written = { text: masked, root, style: styleOf(masked, [root], true), rules: jsonRules };
  const outcome =
    fresh === undefined
      ? changeOf({ do: 'remove', path: left }, written)
      : changeOf(asked.do === 'append' ? { do: 'append', path: left, item: fresh } : { do: 'set', path: left, to: fresh }, written);
  if (isRefusal(outcome)) return outcome.why;
  if (outcome.length === 0) return undefined;
  const changes = inHcl(at, outcome, value.heredoc === true);
  const after = edit(text, changes);
  if (parse(after).errors.length > unit.parsed().errors.length) return 'the text that stands there is not edited';
  unit.rewrite(changes, of);
  return undefined;
};

interface Json {
  readonly start: number;
  readonly end: number;
}
const heredocLines = (text: string, value: Expression): Json => ({
  start: text.indexOf('\n', value.start) + 1,
  end: text.lastIndexOf('\n', value.end - 1) + 1,
});
/** Quoted JSON has its quotes escaped, and takes up one line. */
const quotedText = ({ start, end }: Expression): Json => ({ start: start + 1, end: end - 1 });

interface Decoded {
  readonly text: string;
  /** Where a character of it stands in the unit. */
  readonly at: (offset: number) => number;
}
const holes = /\$\{[^{}"]*(?:"[^"\n]*"[^{}"]*)*\}/g;
/** The JSON without the escapes of a quoted text, and with what is worked out in it made harmless. */
const decoded = (text: string, { start, end }: Json, value: Expression & { readonly heredoc?: true }): Decoded => {
  const raw = text.slice(start, end);
  const written = value.is === 'template' ? raw.replaceAll(holes, hole => hole.replaceAll(/["\\\n]/g, '_')) : raw;
  if (value.heredoc) return { text: written, at: offset => start + offset };
  const places: number[] = [];
  let plain = '';
  for (let at = 0; at < written.length; at++) {
    places.push(start + at);
    const isEscaped = written[at] === '\\';
    if (isEscaped) at++;
    plain += isEscaped && /[nrt]/.test(written[at] ?? '') ? ' ' : (written[at] ?? '');
  }
  return { text: plain, at: offset => places[offset] ?? end };
};

/** Changes of the JSON as changes of the text around it, in which quotes are escaped unless it is a heredoc. */
const inHcl = (at: Decoded['at'], splices: readonly Splice[], heredoc: boolean): readonly Change[] =>
  [...splices]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text: fresh }) => ({
      start: at(start),
      end: at(end),
      text: heredoc ? fresh : fresh.replaceAll(/["\\]/g, '\\$&').replaceAll(/\s*\n\s*/g, ''),
    }));

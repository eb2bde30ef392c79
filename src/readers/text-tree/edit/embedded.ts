import type { Step } from '../../../model/index.ts';
import { readJson } from '../json.ts';
import type { TreeNode } from '../tree.ts';
import { columnOf, lineBreakOf, nextLine } from './lines.ts';
import type { Operation, Written } from './operation.ts';
import { spellFlow } from './spell.ts';
import { fromLast, isRefusal, type Outcome, type Refusal } from './splice.ts';
import { styleOf } from './style.ts';
import type { Spot } from './walk.ts';

type ChangeOf = (operation: Operation, written: Written) => Outcome;

/** A change inside a text that holds JSON: the text is written anew, in the quotes or the block that it has. */
export const changeInText = (operation: Operation, { node }: Spot, left: readonly Step[], written: Written, changeOf: ChangeOf): Outcome => {
  if (node.is !== 'scalar') return { why: 'it is not a text', at: node };
  const inner = changedText({ ...operation, path: left }, node.text, written, changeOf);
  if (typeof inner !== 'string') return { why: inner.why, at: node };
  return inner === node.text ? [] : respelled(node, inner, written);
};

const changedText = (operation: Operation, json: string, { rules }: Written, changeOf: ChangeOf): string | Refusal => {
  const { documents, problems } = readJson(json, '');
  const [root] = documents;
  if (!root || problems.length > 0) return { why: 'the text that stands there is not valid JSON' };
  const outcome = changeOf(operation, { text: json, root, style: styleOf(json, [root], true), rules: { ...rules, aliases: new Set() } });
  if (isRefusal(outcome)) return outcome;
  return fromLast(outcome).reduce((text, { start, end, text: fresh }) => text.slice(0, start) + fresh + text.slice(end), json);
};

const respelled = (node: TreeNode, json: string, { text, style }: Written): Outcome => {
  const [start, end] = [node.start, node.end];
  const first = text[start];
  if (first !== '|') {
    if (first === '>' || json.includes('\n')) return { why: 'the JSON is folded over several lines', at: node };
    return [{ start, end, text: spellFlow({ is: 'scalar', value: json }, style, { indent: '', lines: false }, first === '"' || first === "'" ? first : '') }];
  }
  const below = nextLine(text, start);
  const column = columnOf(text, below + (/^[ \r\n]*/.exec(text.slice(below, end))?.[0].length ?? 0));
  const lines = json
    .trimEnd()
    .split(/\r?\n/)
    .map(line => (line === '' ? '' : ' '.repeat(column) + line));
  return [{ start: below, end, text: lines.join(lineBreakOf(text)) }];
};

import type { Problem } from '../../model/index.ts';
import { type Entry, lineAt, type MapTree, problemAt, readJson, type Source, type TreeNode } from '../text-tree/index.ts';
import { quotedTemplate, quotedText } from './json-template.ts';
import { type Parsed, parsed } from './source.ts';

/** The native syntax in the making, with the offset in the JSON file that every line of it comes from. */
interface Writing {
  readonly source: Source;
  readonly lines: string[];
  readonly origins: number[];
  readonly problems: Problem[];
}
const write = (writing: Writing, text: string, offset: number): void => {
  for (const line of text.split('\n')) {
    writing.lines.push(line);
    writing.origins.push(offset);
  }
};

const identifier = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const isComment = (key: string): boolean => key === '//' || key === '#';

const scalar = (node: TreeNode & { is: 'scalar' }, literal: boolean): string =>
  typeof node.value === 'string' ? (literal ? quotedText : quotedTemplate)(node.value) : node.value === null ? 'null' : node.text;

/** A value after some words (`name =`), each part of it on a line of its own. */
const writeValue = (writing: Writing, before: string, node: TreeNode, literal: boolean, after = ''): void => {
  if (node.is === 'scalar') {
    write(writing, before + scalar(node, literal) + after, node.start);
    return;
  }
  const [open, close] = node.is === 'list' ? ['[', ']'] : ['{', '}'];
  write(writing, before + open, node.start);
  if (node.is === 'list') for (const item of node.items) writeValue(writing, '', item, literal, ',');
  else
    for (const { key, value } of node.entries) if (!isComment(key)) writeValue(writing, `${(literal ? quotedText : quotedTemplate)(key)} = `, value, literal);
  write(writing, close + after, Math.max(node.start, node.end - 1));
};

const writeAttribute = (writing: Writing, { key, keyStart, value }: Entry, literal: boolean): void => {
  if (identifier.test(key)) writeValue(writing, `${key} = `, value, literal);
  else if (!isComment(key)) writing.problems.push(problemAt(writing.source, keyStart, `"${key}" cannot be the name of an attribute; it is not read.`));
};

type Body = (writing: Writing, body: MapTree) => void;

const writeBlock = (writing: Writing, header: string, node: TreeNode, offset: number, body: Body): void => {
  if (node.is === 'list') for (const item of node.items) writeBlock(writing, header, item, item.start, body);
  else if (node.is === 'scalar') writing.problems.push(problemAt(writing.source, node.start, `${header} needs an object; this is not read.`));
  else {
    write(writing, `${header} {`, offset);
    body(writing, node);
    write(writing, '}', Math.max(node.start, node.end - 1));
  }
};

const holdsDynamic = (node: TreeNode): boolean =>
  node.is === 'map' ? node.entries.some(entry => entry.key === 'dynamic') : node.is === 'list' && node.items.length > 0 && node.items.every(holdsDynamic);

const content: Body = (writing, body) => {
  for (const entry of body.entries) {
    if (entry.key === 'dynamic') writeLabelled(writing, 'dynamic', 1, entry.value, entry.keyStart, content);
    else if (blockNames.has(entry.key) || (identifier.test(entry.key) && (holdsDynamic(entry.value) || isBlock(entry))))
      writeBlock(writing, entry.key, entry.value, entry.keyStart, content);
    else writeAttribute(writing, entry, false);
  }
};
/** What Terraform itself reads as blocks. */
const blockNames: ReadonlySet<string> = new Set(['lifecycle', 'provisioner', 'connection', 'content', 'default_tags']);

/** Attributes that hold a map in the schemas of providers. */
const mapName =
  /(?:^|_)(?:tags|tags_all|labels|annotations|variables|settings|parameters|headers|templates|models|arguments|triggers|keepers|limits|requests|data|vars|query|properties)$/;
const mapNames: ReadonlySet<string> = new Set(['node_selector', 'triggers_replace', 'input']);
/** Names that are maps in some resources and blocks in others, with what the blocks hold. */
const either: Readonly<Record<string, readonly string[]>> = {
  metadata: ['name', 'generate_name', 'namespace', 'labels', 'annotations'],
  selector: ['match_labels', 'match_expressions'],
  settings: ['tier', 'ip_configuration', 'backup_configuration'],
};

/** JSON does not tell a block from a map: the schema of the provider does, which is not at hand, so the names of maps are known. */
const isBlock = ({ key, value }: Pick<Entry, 'key' | 'value'>): boolean => {
  if (value.is === 'list') return value.items.length > 0 && value.items.every(item => item.is === 'map' && isBlock({ key, value: item }));
  if (value.is !== 'map') return false;
  const holds = Object.hasOwn(either, key) ? either[key] : undefined;
  if (holds) return value.entries.some(entry => holds.includes(entry.key));
  return !mapName.test(key) && !mapNames.has(key) && value.entries.every(entry => identifier.test(entry.key) || isComment(entry.key));
};

const attributes =
  (literal: boolean): Body =>
  (writing, body) => {
    for (const entry of body.entries) writeAttribute(writing, entry, literal);
  };

const variable: Body = (writing, body) => {
  for (const entry of body.entries) {
    const { key, keyStart, value } = entry;
    if (key === 'type' && value.is === 'scalar') write(writing, `type = ${value.text.replaceAll(/\s+/g, ' ')}`, value.start);
    else if (key === 'validation') writeBlock(writing, key, value, keyStart, attributes(false));
    else writeAttribute(writing, entry, true);
  }
};

const terraform: Body = (writing, body) => {
  for (const { key, keyStart, value } of body.entries) if (key === 'required_providers') writeBlock(writing, key, value, keyStart, attributes(true));
};

/** Objects within each other down to the body: their keys are the labels. */
const writeLabelled = (writing: Writing, header: string, labels: number, node: TreeNode, offset: number, body: Body): void => {
  if (labels === 0) writeBlock(writing, header, node, offset, body);
  else if (node.is === 'list') for (const item of node.items) writeLabelled(writing, header, labels, item, offset, body);
  else if (node.is === 'map') {
    for (const { key, keyStart, value } of node.entries)
      if (!isComment(key)) writeLabelled(writing, `${header} ${quotedText(key)}`, labels - 1, value, keyStart, body);
  } else writing.problems.push(problemAt(writing.source, node.start, `${header} needs an object; this is not read.`));
};

const kinds: Readonly<Record<string, readonly [labels: number, body: Body]>> = {
  resource: [2, content],
  data: [2, content],
  ephemeral: [2, content],
  module: [1, attributes(false)],
  provider: [1, content],
  variable: [1, variable],
  output: [1, attributes(false)],
  locals: [0, attributes(false)],
  terraform: [0, terraform],
};

const writeRoot = (writing: Writing, root: TreeNode): void => {
  if (root.is === 'list') for (const item of root.items) writeRoot(writing, item);
  else if (root.is === 'scalar') writing.problems.push(problemAt(writing.source, root.start, 'A .tf.json file is one JSON object.'));
  else {
    for (const { key, keyStart, value } of root.entries) {
      const [labels, body] = (Object.hasOwn(kinds, key) ? kinds[key] : undefined) ?? [];
      if (labels !== undefined && body) writeLabelled(writing, key, labels, value, keyStart, body);
    }
  }
};

/** A `.tf.json` file, read as the same configuration in the native syntax; lines are those of the JSON file. */
export const parsedJson = (name: string, text: string): Parsed => {
  const { source, documents, problems } = readJson(text, name);
  const writing: Writing = { source, lines: [], origins: [], problems: [...problems] };
  for (const document of documents) writeRoot(writing, document);
  const native = parsed(name, writing.lines.join('\n'), line => lineAt(source, writing.origins[line - 1] ?? 0));
  return { ...native, problems: [...writing.problems, ...native.problems] };
};

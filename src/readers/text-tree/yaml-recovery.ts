import { type Document, isAlias, isScalar, isSeq, type ParsedNode, parseAllDocuments } from 'yaml';
import type { Problem } from '../../model/index.ts';
import { addAlias, addScalar, type Builder, builder, closeCollection, type Marks, openCollection } from './builder.ts';
import { reporting, type Source, type TreeFile } from './source.ts';
import { deepest } from './tree.ts';

/** Larger files are not tried: this parser reads about 1 MB in a second. */
const longest = 3_000_000;

/** Reads a file that the first parser refused; when this one refuses it too, keeps what it could make of it and reports the `refusal`. */
export const recoverYaml = (source: Source, refusal: Problem): TreeFile => {
  const { problems, report } = reporting(source);
  const building = builder(report);
  const parsed = source.text.length > longest || tooDeep(source.text) ? [] : documentsOf(source.text);
  for (const document of parsed) add(building, document);
  const valid = parsed.length > 0 && parsed.every(document => document.errors.length === 0);
  return { source, documents: building.documents, problems: valid ? problems : [refusal, ...problems] };
};

const documentsOf = (text: string): readonly Document.Parsed[] => {
  try {
    return [...parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false })];
  } catch {
    return [];
  }
};

/** This parser recurses, and a full stack can end the process: what might be nested deeply is not given to it. */
const tooDeep = (text: string): boolean => {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 100) return true;
  }
  return /^[ \t]{200}/m.test(text) || text.split(/[\n\r]/).some(line => line.length > 100 && (line.match(/[-?:][ \t]/g)?.length ?? 0) > 50);
};

const add = (building: Builder, document: Document.Parsed): void => {
  building.anchors.clear();
  if (document.contents) addNode(building, document.contents as ParsedNode, document.contents.range[0]);
};

const marksOf = (node: ParsedNode): Marks => ({ tag: node.tag?.replace(/^tag:yaml\.org,2002:/, '!!'), anchor: 'anchor' in node ? node.anchor : undefined });

const addNode = (building: Builder, node: ParsedNode | null, before: number): void => {
  const [start, end] = node?.range ?? [before, before];
  if (!node || building.open.length >= deepest) addScalar(building, { start, end, text: '', quoted: false }, {});
  else if (isAlias(node)) addAlias(building, node.source, { start, end });
  else if (isScalar(node)) addScalar(building, { start, end, text: String(node.value ?? ''), quoted: node.type !== 'PLAIN' }, marksOf(node));
  else if (isSeq(node)) addList(building, node as ParsedNode & { items: readonly (ParsedNode | null)[] });
  else addMap(building, node as ParsedNode & { items: readonly { key: ParsedNode | null; value: ParsedNode | null }[] });
};

const addList = (building: Builder, node: ParsedNode & { readonly items: readonly (ParsedNode | null)[] }): void => {
  openCollection(building, 'list', node.range[0], marksOf(node));
  for (const item of node.items) addNode(building, item, node.range[0]);
  closeCollection(building, node.range[1]);
};

const addMap = (
  building: Builder,
  node: ParsedNode & { readonly items: readonly { readonly key: ParsedNode | null; readonly value: ParsedNode | null }[] },
): void => {
  openCollection(building, 'map', node.range[0], marksOf(node));
  for (const { key, value } of node.items) {
    addNode(building, key, node.range[0]);
    addNode(building, value, key?.range[1] ?? node.range[0]);
  }
  closeCollection(building, node.range[1]);
};

import type { Node, Place, Tree } from '../../../model/index.ts';
import { type Document, documentsIn } from '../documents.ts';
import { join } from '../path.ts';
import { aligned } from './align.ts';
import { sourcesIn } from './sources.ts';

/** The objects of a rendered chart, at the lines of the templates that made them as far as those can be told. */
export const renderedDocuments = (text: string, chartFile: string, folder: string, tree: Tree): readonly Document[] => {
  const lines = text.split('\n');
  const sourceAt = sourcesIn(text);
  const { documents } = documentsIn(text, chartFile);
  return documents.map((document, i) => {
    const { line } = document.at;
    const template = sourceAt(line);
    if (template === undefined) return at(document, () => ({ file: chartFile, line: 1 }));
    const file = join(folder, template.slice(template.indexOf('/') + 1));
    const answer = tree.read(file);
    if ('problem' in answer) return { ...at(document, () => ({ file: chartFile, line: 1 })), rendered: template };
    const end = documents[i + 1]?.at.line ?? lines.length + 1;
    const places = aligned(lines.slice(line - 1, end - 1), answer.text.split('\n'));
    const placed = at(document, place => ({ file, line: places[place.line - line] ?? 1 }));
    return { ...placed, rendered: template };
  });
};

const at = (document: Document, place: (from: Place) => Place): Document => {
  const body = moved(document.body, place);
  return body.is === 'map' ? { ...document, body, file: body.at.file, at: body.at } : document;
};

const moved = (node: Node, place: (from: Place) => Place): Node => {
  const here = { at: place(node.at) };
  if (node.is === 'list') return { ...node, ...here, items: node.items.map(item => moved(item, place)) };
  if (node.is !== 'map') return { ...node, ...here };
  const entries: Record<string, Node> = Object.create(null);
  for (const key in node.entries) entries[key] = moved(node.entries[key] as Node, place);
  return { ...node, ...here, entries };
};

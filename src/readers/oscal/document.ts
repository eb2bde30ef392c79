import { lineAt, readJson, readYaml, type Source, type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { checkFields } from './fields.ts';
import { isModel, type Model, models } from './grammar.ts';

export const faultRules = ['not-oscal', 'format', 'reused-uuid', 'dangling', 'wrong-kind', 'missing-document'] as const;
/** Not wrong in itself: what cannot be looked up without a document that was not given, and what nobody takes up. */
export const remarkRules = ['not-verified', 'not-satisfied'] as const;
export interface Told {
  readonly rule: (typeof faultRules)[number] | (typeof remarkRules)[number];
  readonly file: string;
  readonly line: number;
  /** A JSON pointer. */
  readonly pointer: string;
  readonly message: string;
}
export type Report = (offset: number, pointer: string, message: string) => void;

/** Something that has a UUID. */
export interface Defined {
  readonly uuid: string;
  /** What it is, by the field that it stands in: `component`, `provided`, `party`. */
  readonly kind: string;
  readonly pointer: string;
  readonly offset: number;
  readonly node: TreeNode;
}
/** A field that names something else. */
export interface Mention {
  readonly field: string;
  readonly value: string;
  readonly pointer: string;
  readonly offset: number;
  /** The record that it stands in, and the field that this record stands in. */
  readonly within: TreeNode;
  readonly of: string;
}

export interface OscalDocument {
  readonly file: string;
  readonly source: Source;
  /** `shared-responsibility` is a prototype of NIST that no release has. */
  readonly model: Model | 'shared-responsibility';
  readonly body: TreeNode;
  readonly defined: ReadonlyMap<string, Defined>;
  readonly mentions: readonly Mention[];
  readonly roles: ReadonlySet<string>;
  readonly told: readonly Told[];
}

/** Reads an OSCAL document of JSON or YAML, and tells what is not as its format has it. */
export const readDocument = (text: string, file: string): OscalDocument | { readonly told: readonly Told[] } => {
  if (/^\s*</.test(text))
    return { told: [fault(file, 1, 'not-oscal', 'XML is not read: give the JSON or YAML form of the document (oscal-cli convert makes it).')] };
  const { source, documents, problems } = /^[\s\uFEFF]*[{[]/.test(text) ? readJson(text, file) : readYaml(text, file);
  const [root] = documents;
  const told: Told[] = problems.map(({ line, message }) => fault(file, line, 'not-oscal', message));
  const entries = root?.is === 'map' ? root.entries.filter(({ key }) => key !== '$schema') : [];
  const [first, second] = entries;
  if (!first || second || !(isModel(first.key) || first.key === 'shared-responsibility')) {
    const names = Object.keys(models).join(', ');
    return { told: [...told, fault(file, 1, 'not-oscal', `This is no OSCAL document: it is to be an object with one of ${names}, and nothing else.`)] };
  }
  if (isModel(first.key)) checkFields(first.key, first.value, teller('format', source, told));
  return { file, source, model: first.key, body: first.value, ...gathered(first.key, first.value, source, told), told };
};

const fault = (file: string, line: number, rule: Told['rule'], message: string): Told => ({ rule, file, line, pointer: '', message });
export const teller =
  (rule: Told['rule'], source: Source, told: Told[]): Report =>
  (offset, pointer, message) =>
    told.push({ rule, file: source.file, line: lineAt(source, offset), pointer, message });

/** A thing by the field that holds it: `parties` hold each a party. */
const kindOf = (field: string): string => kinds[field] ?? (field.endsWith('ies') ? `${field.slice(0, -3)}y` : field.endsWith('s') ? field.slice(0, -1) : field);
const kinds: Readonly<Record<string, string>> = { props: 'property', remediations: 'response', 'assessment-assets': 'assessment-assets' };

interface Waiting {
  readonly node: TreeNode;
  readonly field: string;
  readonly pointer: string;
}
/** Everything that has a UUID, and everything that names something. */
const gathered = (model: string, body: TreeNode, source: Source, told: Told[]): Pick<OscalDocument, 'defined' | 'mentions' | 'roles'> => {
  const defined = new Map<string, Defined>();
  const mentions: Mention[] = [];
  const roles = new Set<string>();
  const reused = teller('reused-uuid', source, told);
  const define = (one: Defined): void => {
    const before = defined.get(one.uuid);
    if (before)
      reused(
        one.offset,
        one.pointer,
        `This ${one.kind} has the UUID of the ${before.kind} at ${before.pointer} (line ${lineAt(source, before.offset)}): give it its own.`,
      );
    else defined.set(one.uuid, one);
  };
  const waiting: Waiting[] = [{ node: body, field: model, pointer: `/${model}` }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, field, pointer } = next;
    if (node.is === 'list') for (const [i, item] of [...node.items.entries()].reverse()) waiting.push({ node: item, field, pointer: `${pointer}/${i}` });
    if (node.is !== 'map') continue;
    const id = textOf(valueIn(node, 'uuid'));
    if (id !== undefined) define({ uuid: id.toLowerCase(), kind: kindOf(field), pointer, offset: node.start, node });
    if (field === 'roles') roles.add(textOf(valueIn(node, 'id')) ?? '');
    for (const mention of mentionsIn(node, field, pointer)) mentions.push(mention);
    for (const { key, value } of [...node.entries].reverse())
      if (value.is !== 'scalar') waiting.push({ node: value, field: key, pointer: `${pointer}/${key}` });
  }
  return { defined, mentions, roles };
};

const namesOthers = /-uuids?$|^member-of-organizations$|^role-ids?$|^href$|^source$|^control-id$/;
/** Of properties, those whose value is a UUID by their name. */
const propNames: ReadonlySet<string> = new Set(['leveraged-authorization-uuid', 'inherited-uuid']);

const mentionsIn = (node: TreeNode, of: string, pointer: string): readonly Mention[] => {
  if (node.is !== 'map') return [];
  if (of === 'props') {
    const name = textOf(valueIn(node, 'name')) ?? '';
    const value = valueIn(node, 'value');
    return propNames.has(name) && value?.is === 'scalar'
      ? [{ field: name, value: value.text, pointer: `${pointer}/value`, offset: value.start, within: node, of }]
      : [];
  }
  return node.entries.flatMap(({ key: field, value }) => {
    if (!namesOthers.test(field)) return [];
    const items = value.is === 'list' ? value.items.map((item, i) => [item, `${pointer}/${field}/${i}`] as const) : [[value, `${pointer}/${field}`] as const];
    return items.flatMap(([item, at]) => (item.is === 'scalar' ? [{ field, value: item.text, pointer: at, offset: item.start, within: node, of }] : []));
  });
};

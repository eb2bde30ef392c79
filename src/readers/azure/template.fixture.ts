import type { Declaration, Node, Problem, Tree } from '../../model/index.ts';
import { shown } from '../../model/index.ts';
import { arm } from './format.ts';
import { read as readArm } from './reader.ts';

/** What a node says, for tests: `→ address.attribute` for a reference, `? shape` for what is not known, `! …` for a secret. */
export const said = (node: Node | undefined): unknown => {
  if (!node) return undefined;
  switch (node.is) {
    case 'value':
      return node.sensitive ? `! ${node.value}` : node.value;
    case 'list':
      return [...node.items.map(said), ...(node.rest === undefined ? [] : [`… ${node.rest}`])];
    case 'map':
      return {
        ...Object.fromEntries(Object.entries(node.entries).map(([key, entry]) => [key, said(entry)])),
        ...(node.rest !== undefined && { '…': node.rest }),
      };
    case 'reference':
      return `→ ${node.to.split(':').at(-1)}${node.attribute ? `.${node.attribute}` : ''}`;
    case 'unresolved':
      if (node.among) return { among: node.among.map(said) };
      return `${node.sensitive ? '!' : '?'} ${node.shape === undefined ? node.why : shown(node.shape)}`;
  }
};

export interface Result {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
  /** By address. */
  readonly bodies: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly messages: readonly string[];
}

export const treeOf = (texts: Readonly<Record<string, string>>): Tree => ({
  list: () => undefined,
  read: file => {
    const text = texts[file];
    return text === undefined ? { problem: 'there is no such file' } : { text };
  },
});

type Written = Readonly<Record<string, unknown>>;
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

/** Reads files that are written as objects or texts; those that say no schema get that of a resource group. */
export const readFiles = (
  files: Readonly<Record<string, Written | string>>,
  parameters: Readonly<Record<string, string>> = {},
  only?: readonly string[],
): Result => {
  const texts = Object.fromEntries(
    Object.entries(files).map(([file, written]) => [
      file,
      typeof written === 'string' ? written : JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', ...written }, null, 2),
    ]),
  );
  const templates = only ?? Object.keys(texts).filter(file => arm.mayBe(file) && arm.is?.(texts[file] ?? '', file));
  const { declarations, problems } = readArm(templates, treeOf(texts), { parameters });
  return {
    declarations,
    problems,
    bodies: Object.fromEntries(declarations.map(one => [one.address, said(one.body) as Readonly<Record<string, unknown>>])),
    messages: problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
  };
};

export const readTemplateOf = (written: Written, parameters?: Readonly<Record<string, string>>): Result => readFiles({ 'main.json': written }, parameters);

/** What an expression comes to, in a template with these other parts. */
export const resultOf = (expression: string, around: Written = {}): unknown => {
  const { bodies, messages } = readTemplateOf({ ...around, resources: [{ type: 'Test.Test/things', name: 'x', properties: { value: `[${expression}]` } }] });
  const properties = bodies['Test.Test/things/x']?.['properties'] as Readonly<Record<string, unknown>>;
  return messages.length > 0 ? { problem: messages[0]?.replace(/^main\.json:\d+ /, '') } : properties['value'];
};

import type { Node } from '../../../model/index.ts';
import { list, map, value } from '../../node.ts';

/** What a JSON template declares under a name: a type, a variable or a function. */
export interface JsonExport {
  readonly kind: 'type' | 'var' | 'func';
  readonly node: Node;
  /** A variable that is a copy loop. */
  readonly copy?: true;
}

const entryIn = (node: Node | undefined, key: string): Node | undefined => (node?.is === 'map' ? node.entries[key] : undefined);
const itemsIn = (node: Node | undefined): readonly Node[] => (node?.is === 'list' ? node.items : []);
const textIn = (node: Node | undefined): string | undefined => (node?.is === 'value' && typeof node.value === 'string' ? node.value : undefined);

export const exportIn = (template: Node, name: string): JsonExport | undefined => {
  const type = entryIn(entryIn(template, 'definitions'), name);
  if (type) return { kind: 'type', node: type };
  for (const namespace of itemsIn(entryIn(template, 'functions'))) {
    const func = entryIn(entryIn(namespace, 'members'), name);
    if (func) return { kind: 'func', node: func };
  }
  const variables = entryIn(template, 'variables');
  const plain = name === 'copy' ? undefined : entryIn(variables, name);
  if (plain) return { kind: 'var', node: plain };
  const copy = itemsIn(entryIn(variables, 'copy')).find(one => textIn(entryIn(one, 'name')) === name);
  return copy && { kind: 'var', node: copy, copy: true };
};

const named = /#\/definitions\/([^/]+)|variables\('([^']+)'\)|__bicep\.([\w.]+)\(/g;

/** The other names of its template that it leans on. */
export const leansOn = (root: Node): readonly string[] => {
  const found: string[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const text = textIn(node);
    if (text !== undefined) for (const [, type, variable, func] of text.matchAll(named)) found.push(type ?? variable ?? func ?? '');
    if (node.is === 'list') waiting.push(...node.items);
    if (node.is === 'map') waiting.push(...Object.values(node.entries));
  }
  return found;
};

const isOwnName = (key: string, of: Node, own: string | undefined): boolean => own !== undefined && key === 'name' && textIn(of) === own;

/** The same with other names for what it leans on; `deep` bounds what a hostile file may nest. */
export const renamed = (node: Node, nameOf: (name: string) => string, own: string | undefined): Node => {
  const text = textIn(node);
  if (text !== undefined) return value(renamedText(text, nameOf, own), node.at);
  if (node.is === 'list') {
    return list(
      node.items.map(item => renamed(item, nameOf, own)),
      node.at,
    );
  }
  if (node.is !== 'map') return node;
  return map(
    Object.entries(node.entries)
      .filter(([key]) => key !== '__bicep_export!')
      .map(([key, of]) => [key, isOwnName(key, of, own) ? value(nameOf(own ?? ''), of.at) : renamed(of, nameOf, own)] as const),
    node.at,
  );
};

/** `own` is the name of a copy, by which it calls its own index. */
const renamedText = (text: string, nameOf: (name: string) => string, own: string | undefined): string => {
  const whole = own === undefined ? text : text.replaceAll(`copyIndex('${own}')`, () => `copyIndex('${nameOf(own)}')`);
  return whole.replaceAll(named, (_, type: string | undefined, variable: string | undefined, func: string | undefined) => {
    if (type !== undefined) return `#/definitions/${nameOf(type)}`;
    return variable === undefined ? `__bicep.${nameOf(func ?? '')}(` : `variables('${nameOf(variable)}')`;
  });
};

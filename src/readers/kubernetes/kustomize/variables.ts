import type { Node, Scalar } from '../../../model/index.ts';
import { entry, scalarText, textAt, value, within } from '../node.ts';
import { fieldPath, lookUp } from './field-path.ts';
import { type Field, hasField, setField } from './fields.ts';
import { identities, type Resource } from './resource.ts';

/** `$(NAME)` in the fields that may have it is the field of the object that `vars` says, as it is at the end of the build. */
export const withVariables = (resources: readonly Resource[], vars: readonly Node[], fields: readonly Field[]): readonly Resource[] => {
  const values = new Map<string, Scalar>();
  for (const given of vars) {
    const found = valueMeant(given, resources);
    const name = textAt(given, 'name');
    if (found !== undefined && name !== undefined) values.set(name, found);
  }
  return values.size === 0 ? resources : resources.map(one => filled(one, fields, values));
};

const valueMeant = (given: Node, resources: readonly Resource[]): Scalar | undefined => {
  const wanted = within(given, 'objref');
  const path = fieldPath(textAt(given, 'fieldref', 'fieldpath') ?? textAt(given, 'fieldref', 'fieldPath') ?? 'metadata.name');
  const one = resources.find(candidate => identities(candidate).some(({ kind, name }) => kind === textAt(wanted, 'kind') && name === textAt(wanted, 'name')));
  const node = one && lookUp(one.body, path);
  return node?.is === 'value' && node.value !== null ? node.value : undefined;
};

const filled = (one: Resource, fields: readonly Field[], values: ReadonlyMap<string, Scalar>): Resource => {
  let body: Node = one.body;
  for (const field of fields)
    if (hasField(field, one) && entry(body, field.path[0] ?? '')) body = setField(body, field.path, false, one.at, node => node && inNode(node, values));
  return body.is === 'map' && body !== one.body ? { ...one, body } : one;
};

const inNode = (node: Node, values: ReadonlyMap<string, Scalar>): Node => {
  if (node.is === 'map') {
    let here: Node = node;
    for (const key in node.entries) here = setField(here, [key], false, node.at, inner => inner && inNode(inner, values));
    return here;
  }
  const text = node.is === 'value' && typeof node.value === 'string' ? scalarText(node) : undefined;
  if (text === undefined || !text.includes('$(')) return node;
  const alone = /^\$\(([^()]*)\)$/.exec(text)?.[1];
  const whole = alone === undefined ? undefined : values.get(alone);
  const made =
    whole ?? text.replaceAll(/\$?\$\(([^()]*)\)/g, (written, name: string) => (written.startsWith('$$') ? written : String(values.get(name) ?? written)));
  return made === text ? node : { ...value(made, node.at), ...(node.from && { from: node.from }) };
};

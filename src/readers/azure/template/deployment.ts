import type { Node } from '../../../model/index.ts';
import { once } from '../../once.ts';
import type { Deployment, Frame, Opening, Resource, UserFunction } from '../frame.ts';
import { entriesOf, entryOf, itemsOf, map, textIn } from '../node.ts';
import { parameterNode } from './parameter.ts';
import { resourcesOf } from './resource.ts';
import { evaluateValue, loopsIn, repeated } from './value.ts';

const itself = (name: string, node: Node): Node => ({ is: 'unresolved', why: `${name} depends on itself`, at: node.at });

export const openDeployment = (opening: Opening): Deployment => {
  const { run, template, id, file, prefix, files, scope, name, target, outer, given } = opening;
  const definitions = entryOf(template, 'definitions');
  const parameters = named(entriesOf(entryOf(template, 'parameters')), (key, node) => parameterNode(key, node, given(key), definitions, frame()));
  const variables = variablesOf(entryOf(template, 'variables'), frame);
  const outputs = named(entriesOf(entryOf(template, 'outputs')), (_, node) => outputNode(node, frame()));
  const functions = functionsOf(template);
  const resources = once<readonly Resource[]>(() => resourcesOf(template, frame(), opening.maybe), []);
  const byName = once(() => indexOf(resources()), new Map<string, Resource[]>());
  const around = outer?.deployment;
  const deployment: Deployment = {
    ...{ run, id, file, prefix, files, scope, resources, place: target },
    name: around?.name ?? name,
    names: around?.names ?? prefix,
    target: around?.target ?? target,
    parameter: key => parameters.get(key)?.() ?? around?.parameter(key),
    variable: key => variables.get(key)?.() ?? around?.variable(key),
    userFunction: key => functions.get(key) ?? around?.userFunction(key),
    output: key => outputs.get(key)?.(),
    named: key => byName().get(key) ?? around?.named(key) ?? [],
  };
  function frame(): Frame {
    return outer ? { ...outer, deployment } : { deployment, loops: [], bound: new Map() };
  }
  return deployment;
};

/** Worked out when they are first asked for, by names in small letters. */
const named = (entries: readonly (readonly [string, Node])[], work: (key: string, node: Node) => Node): ReadonlyMap<string, () => Node> =>
  new Map(entries.map(([key, node]) => [key.toLowerCase(), once(() => work(key, node), itself(key, node))]));

/** Variables, and those that `copy` makes. */
const variablesOf = (written: Node | undefined, frame: () => Frame): ReadonlyMap<string, () => Node> => {
  const made = new Map<string, () => Node>();
  for (const [key, node] of entriesOf(written)) {
    const loops = key.toLowerCase() === 'copy' ? loopsIn(node) : undefined;
    for (const loop of loops ?? []) {
      const name = textIn(entryOf(loop, 'name')) ?? '';
      made.set(
        name.toLowerCase(),
        once<Node>(() => repeated(loop, frame()), itself(name, loop)),
      );
    }
    if (!loops)
      made.set(
        key.toLowerCase(),
        once(() => evaluateValue(node, frame()), itself(key, node)),
      );
  }
  return made;
};

const outputNode = (written: Node, frame: Frame): Node => {
  const copy = entryOf(written, 'copy');
  if (copy?.is === 'map') return repeated(map([...Object.entries(copy.entries), ['name', { is: 'value', value: 'output', at: copy.at }]], copy.at), frame);
  const value = entryOf(written, 'value');
  return value ? evaluateValue(value, frame) : { is: 'unresolved', why: 'the output has no value', at: written.at };
};

/** `functions: [{ namespace, members }]`. */
const functionsOf = (template: Node): ReadonlyMap<string, UserFunction> =>
  new Map(
    itemsOf(entryOf(template, 'functions')).flatMap(space => {
      const namespace = textIn(entryOf(space, 'namespace')) ?? '';
      return entriesOf(entryOf(space, 'members')).map(([name, member]): readonly [string, UserFunction] => [
        `${namespace}.${name}`.toLowerCase(),
        functionOf(member),
      ]);
    }),
  );

const functionOf = (member: Node): UserFunction => {
  const output = entryOf(entryOf(member, 'output'), 'value');
  return {
    parameters: itemsOf(entryOf(member, 'parameters')).map(parameter => textIn(entryOf(parameter, 'name')) ?? ''),
    evaluate: frame => (output ? evaluateValue(output, frame) : { is: 'unresolved', why: 'the function puts nothing out', at: member.at }),
  };
};

const indexOf = (resources: readonly Resource[]): Map<string, Resource[]> => {
  const index = new Map<string, Resource[]>();
  for (const resource of resources) {
    for (const name of new Set([resource.symbol, resource.name].flatMap(one => (one === undefined ? [] : [one.toLowerCase()])))) {
      const known = index.get(name);
      if (known) known.push(resource);
      else index.set(name, [resource]);
    }
  }
  return index;
};

import type { Node, Place } from '../../../model/index.ts';
import { entriesOf, having, map, putAt, scalarText, textAt, unknownHere, value, within } from '../node.ts';
import { baseOf, join } from '../path.ts';
import type { Layer } from './build.ts';
import { listIn } from './kustomization.ts';
import { identities, identityOf, isSame, type Resource, resource } from './resource.ts';

/** What `configMapGenerator` and `secretGenerator` make, put to what is there: added, merged into it, or in its place. */
export const generated = (resources: readonly Resource[], layer: Layer): readonly Resource[] =>
  (['ConfigMap', 'Secret'] as const).reduce(
    (all, kind) =>
      listIn(layer.kustomization.body, kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator').reduce(
        (here, given) => absorbed(here, made(kind, given, layer), given.at, layer),
        all,
      ),
    resources,
  );

const absorbed = (resources: readonly Resource[], fresh: Resource, at: Place, layer: Layer): readonly Resource[] => {
  const wanted = identityOf(fresh);
  const behavior = fresh.generated?.behavior ?? 'create';
  const index = resources.findIndex(one => identities(one).some(identity => isSame(identity, wanted)));
  const old = resources[index];
  if (!old) {
    if (behavior !== 'create')
      layer.report(at, `There is no ${wanted.kind} ${wanted.name} to ${behavior}: it is made anew. Correct its name, or drop the behavior.`);
    return [...resources, fresh];
  }
  if (behavior === 'create') {
    layer.report(at, `There is a ${wanted.kind} ${wanted.name} already: this one is left out. Say with \`behavior\` whether it merges or replaces.`);
    return resources;
  }
  return resources.map((one, i) => (i === index ? joined(old, fresh, behavior) : one));
};

/** The old object's name and marks stay; its data stay where it is merged. */
const joined = (old: Resource, fresh: Resource, behavior: string): Resource => {
  let body = fresh.body;
  for (const key of ['labels', 'annotations']) {
    const both = [...entriesOf(within(old.body, 'metadata', key)), ...entriesOf(within(body, 'metadata', key))];
    if (both.length > 0) body = putAt(body, ['metadata', key], map(both, body.at));
  }
  for (const key of ['name', 'namespace']) {
    const was = within(old.body, 'metadata', key);
    if (was) body = putAt(body, ['metadata', key], was);
  }
  if (behavior !== 'merge') return { ...old, body, ...(fresh.generated && { generated: fresh.generated }) };
  for (const key of ['data', 'binaryData']) {
    const was = within(old.body, key);
    if (was) body = having(body, key, map([...entriesOf(was), ...entriesOf(within(body, key))], was.at));
  }
  return { ...old, body, ...(fresh.generated && { generated: fresh.generated }) };
};

const made = (kind: 'ConfigMap' | 'Secret', given: Node, layer: Layer): Resource => {
  const { at } = given;
  const options = [within(layer.kustomization.body, 'generatorOptions'), within(given, 'options')];
  const marks = (key: string): readonly (readonly [string, Node])[] => {
    const entries = options.flatMap(one => entriesOf(within(one, key)));
    return entries.length === 0
      ? []
      : [
          [
            key,
            map(
              entries.map(([name, node]) => [name, { ...value(scalarText(node) ?? '', at), from: node.at }] as const),
              at,
            ),
          ],
        ];
  };
  const says = (key: string): boolean => options.some(one => textAt(one, key) === 'true');
  const named = (key: string): readonly (readonly [string, Node])[] => (within(given, key) ? [[key, within(given, key) as Node]] : []);
  const data = contents(kind, given, layer);
  const body = map(
    [
      ['apiVersion', value('v1', at)],
      ['kind', value(kind, at)],
      ['metadata', map([...named('name'), ...named('namespace'), ...marks('labels'), ...marks('annotations')], at)],
      ...(kind === 'Secret' ? ([['type', within(given, 'type') ?? value('Opaque', at)]] as const) : []),
      ...(data.length > 0 || kind === 'Secret' ? ([['data', map(data, at)]] as const) : []),
      ...(says('immutable') ? ([['immutable', value(true, at)]] as const) : []),
    ],
    at,
  );
  return { ...resource(body, at), generated: { behavior: textAt(given, 'behavior') ?? 'create', hashed: !says('disableNameSuffixHash') } };
};

/** Keys and values, in the order of the keys. Secrets are held as base64. */
const contents = (kind: 'ConfigMap' | 'Secret', given: Node, layer: Layer): readonly (readonly [string, Node])[] => {
  const env = textAt(given, 'env');
  const pairs = [
    ...listIn(given, 'envs').flatMap(node => fromEnvFile(scalarText(node) ?? '', node, layer)),
    ...(env === undefined ? [] : fromEnvFile(env, given, layer)),
    ...listIn(given, 'files').flatMap(node => fromFile(scalarText(node) ?? '', node, layer)),
    ...listIn(given, 'literals').flatMap(node => fromLiteral(scalarText(node) ?? '', node)),
  ];
  const kept = pairs.map(([key, node]) => [key, kind === 'Secret' ? asSecret(node) : node] as const);
  return [...new Map(kept)].sort(([a], [b]) => (a < b ? -1 : 1));
};

type Pair = readonly [string, Node];

const asSecret = (node: Node): Node => {
  const text = scalarText(node);
  return text === undefined ? { ...node, sensitive: true } : { ...value(wrapped(Buffer.from(text).toString('base64')), node.at), sensitive: true };
};
/** Long ones are broken into lines, which the hash of the content sees. */
const wrapped = (text: string): string => (text.length > 70 ? text.replaceAll(/.{1,70}/g, line => `${line}\n`) : text);

const textOfFile = (path: string, node: Node, layer: Layer): string | undefined => {
  const answer = layer.world.file(join(layer.kustomization.folder, path));
  if ('text' in answer) return answer.text;
  layer.report(node.at, `The file ${path} cannot be read (${answer.problem}): what it would hold is not known.`);
  return undefined;
};

const fromFile = (given: string, node: Node, layer: Layer): readonly Pair[] => {
  const equals = given.indexOf('=');
  const path = given.slice(equals + 1);
  const text = textOfFile(path, node, layer);
  return [
    [
      equals > 0 ? given.slice(0, equals) : baseOf(path),
      text === undefined ? unknownHere(path, `the file ${path} was not read`, node.at) : value(text, node.at),
    ],
  ];
};

/** `KEY=value` on each line; a key alone takes its value from the environment of whoever builds. */
const fromEnvFile = (path: string, node: Node, layer: Layer): readonly Pair[] =>
  (textOfFile(path, node, layer) ?? '').split(/\r?\n/).flatMap((line): readonly Pair[] => {
    const text = line.trimStart();
    if (text === '' || text.startsWith('#')) return [];
    const equals = text.indexOf('=');
    return equals < 0
      ? [[text, unknownHere(text, 'it comes from the environment', node.at)]]
      : [[text.slice(0, equals), value(text.slice(equals + 1), node.at)]];
  });

const fromLiteral = (given: string, node: Node): readonly Pair[] => {
  const equals = given.indexOf('=');
  if (equals < 1) return [];
  const text = given.slice(equals + 1);
  const quoted = /^(["'])[\s\S]*\1$/.test(text) && text.length > 1;
  return [[given.slice(0, equals), value(quoted ? text.slice(1, -1) : text, node.at)]];
};

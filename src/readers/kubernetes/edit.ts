import type { AddChange, Change, Declaration, Pointer, Source, Spelled, Step, Writer } from '../../model/index.ts';
import {
  alikeIn,
  dataOf,
  type Fresh,
  type FreshMap,
  freshScalar,
  isUnwritten,
  nodeAt,
  openedOnce,
  plainly,
  type TreeFormat,
  type Unwritten,
  writeTrees,
} from '../text-tree/edit/index.ts';
import { addAfter, namespaceFor, newName, objectFor } from './edit/add.ts';
import { chartValueInstead, openValues } from './edit/chart-value.ts';
import { type LocatedObject, locateIn, openManifest } from './edit/manifest-file.ts';
import { overlayImageInstead } from './edit/overlay-image.ts';
import { overlayNamespaceInstead } from './edit/overlay-namespace.ts';
import { optionInstead } from './edit/program-option.ts';
import { isClusterScoped } from './kinds.ts';
import { scalarText, textAt } from './node.ts';

/** Kinds begin with a capital; the programs of a cluster, which are read from command lines, do not. */
const ofKubernetes = /^(?:[A-Z][A-Za-z0-9]*(?:\.[a-z0-9.-]+)?|kube-[a-z-]+|etcd|kubelet|tiller)$/;

/** Writes changes into manifests: documents of YAML, lists of objects, JSON. */
export const kubernetesWriter: Writer = {
  writes: ({ type, live, at, block }) => live === undefined && block !== undefined && ofKubernetes.test(type) && /\.(?:ya?ml|json)$/.test(at.file),
  write: (changes, source) => writeTrees(changes, source, formatOf(changes, source)),
};

const formatOf = (changes: readonly Change[], source: Source): TreeFormat<LocatedObject> => {
  const manifests = openedOnce(file => openManifest(file, source.tree));
  const values = openedOnce(file => openValues(file, source.tree));
  const locate = (declaration: Declaration): LocatedObject | Unwritten => locateIn(declaration, manifests.open, source);
  const names = namesOf(changes, source);
  const alike = alikeIn(source, kubernetesWriter.writes, locate);
  const spell = (spelled: Spelled): Fresh | Unwritten => spellValue(spelled, names, source);
  return {
    locate,
    files: () => [...manifests.all(), ...values.all()],
    spell: (spelled, _, __, path) => asText(spell(spelled), path),
    aside: (change, declaration) => optionInstead(change, declaration, source, locate) ?? chartValueInstead(change, declaration, source, values.open),
    instead: (change, _, declaration) =>
      overlayImageInstead(change, declaration, source, values.open) ?? overlayNamespaceInstead(change, declaration, source, values.open),
    alike: (_, located) => alike(located.key),
    add: (change, beside, declaration, of) => {
      if (Object.keys(change.body.entries).some(key => key.startsWith('@'))) return { why: 'what it is to select has to be named' };
      const body = spell(change.body);
      if (isUnwritten(body)) return body;
      const fresh = objectFor(change, names.get(`new:${change.name}`) ?? change.name, body as FreshMap, declaration, source);
      return isUnwritten(fresh) ? fresh : addAfter(fresh, beside, of);
    },
  };
};

/** Maps in which every value is a text. */
const ofTexts: ReadonlySet<unknown> = new Set(['annotations', 'labels', 'matchLabels', 'nodeSelector', 'parameters', 'data', 'stringData', 'options']);
const asText = (fresh: Fresh | Unwritten, path: readonly Step[]): Fresh | Unwritten => {
  if (isUnwritten(fresh) || fresh.is !== 'scalar' || fresh.value === null) return fresh;
  const isEnvironment = path.at(-1) === 'value' && path.includes('env');
  return ofTexts.has(path.at(-2)) || isEnvironment ? freshScalar(String(fresh.value)) : fresh;
};

/** A value as manifests write it: other objects by their names, JSON as a text. */
const spellValue = (spelled: Spelled, names: ReadonlyMap<string, string>, source: Source): Fresh | Unwritten =>
  plainly(spelled, special => {
    if (special.is === 'json') return jsonText(special.of, names, source);
    const texts =
      special.is === 'pointer' ? [named(special, names, source)] : special.is === 'joined' ? special.parts.map(part => partOf(part, names, source)) : [];
    return texts.find(text => typeof text !== 'string') ?? freshScalar(texts.join(''));
  });
const partOf = (part: string | Pointer, names: ReadonlyMap<string, string>, source: Source): string | Unwritten =>
  typeof part === 'string' ? part : named(part, names, source);

const jsonText = (of: Spelled, names: ReadonlyMap<string, string>, source: Source): Fresh | Unwritten => {
  const fresh = spellValue(of, names, source);
  return isUnwritten(fresh) ? fresh : freshScalar(JSON.stringify(dataOf(fresh)));
};

const named = ({ of, attribute }: Pointer, names: ReadonlyMap<string, string>, { declared }: Source): string | Unwritten => {
  const fresh = names.get(of);
  const target = declared.get(of);
  if (fresh !== undefined) return fresh;
  const text = target && scalarText(nodeAt(target.body, (attribute ?? 'metadata.name').split('.')));
  return text ?? { why: `the ${attribute ?? 'name'} of ${target?.address ?? of} is not known` };
};

/** A name is taken in a cluster; what is written into a file of several clusters (overlays of one base) comes into each of them. */
const namesOf = (changes: readonly Change[], source: Source): ReadonlyMap<string, string> => {
  const adds = changes.filter((change): change is AddChange => change.do === 'add');
  if (adds.length === 0) return new Map();
  const all = [...source.declared.values()];
  const taken = new Set(
    all.map(({ scope, type, body }) => keyOfName(scope, type, textAt(body, 'metadata', 'namespace'), textAt(body, 'metadata', 'name') ?? '')),
  );
  const clusters = new Map<string, Set<string>>();
  for (const { at, scope } of all) clusters.set(at.file, (clusters.get(at.file) ?? new Set()).add(scope));
  return new Map(
    adds.flatMap(change => {
      const beside = source.declared.get(change.beside);
      if (!beside) return [];
      const namespace = isClusterScoped(change.type.split('.')[0] ?? '') ? undefined : (spelledNamespace(change) ?? namespaceFor(beside));
      const keys = (name: string): readonly string[] => [...(clusters.get(beside.at.file) ?? [])].map(scope => keyOfName(scope, change.type, namespace, name));
      return [[`new:${change.name}`, newName(change, textAt(beside.body, 'metadata', 'name') ?? 'new', keys, taken)] as const];
    }),
  );
};
const keyOfName = (scope: string, type: string, namespace: string | undefined, name: string): string => [scope, type, namespace ?? '', name].join('|');
const spelledNamespace = ({ body }: AddChange): string | undefined => {
  const metadata = body.entries['metadata'];
  const said = typeof metadata === 'object' && metadata.is === 'map' ? metadata.entries['namespace'] : undefined;
  return typeof said === 'string' ? said : undefined;
};

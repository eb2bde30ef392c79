import type { Declaration, MapNode, Node } from '../../model/index.ts';
import { argumentsOf, optionsOf, valueNode } from './command-line.ts';
import { podTemplate } from './kinds.ts';
import { startedByKubeadm } from './kubeadm.ts';
import { entriesOf, having, itemsOf, map, scalarText, textAt, unknownHere, value, within } from './node.ts';
import type { KubernetesObject } from './object.ts';

/**
 * The programs that a cluster consists of. Where pods run them, what matters is on their command line: the program is declared beside its pods, with
 * its options as a map.
 */
const programs = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'etcd', 'kubelet', 'tiller'];

/** Options that name a file which may say this option as well; without one, which may say all others. */
const files: readonly (readonly [program: string, file: string, says?: string])[] = [
  ['kube-apiserver', 'authentication-config', 'anonymous-auth'],
  ['kube-apiserver', 'authorization-config', 'authorization-mode'],
  ['kube-scheduler', 'config'],
  ['etcd', 'config-file'],
  ['kubelet', 'config'],
];

/** What the pods of an object run of a cluster. */
export const programsIn = (object: KubernetesObject, body: MapNode, declared: Declaration): readonly Declaration[] => {
  const template = podTemplate(object.kind);
  const containers = template && itemsOf(within(body, ...template, 'spec', 'containers'));
  if (!containers) return madeByKubeadm(object, body, declared);
  return programs.flatMap(program =>
    containers.flatMap((container, i) => {
      const words = argumentsOf(container, program);
      if (!words) return [];
      const options = withFiles(program, withEnvironment(program, container, optionsOf(words, container.at)));
      const copies = within(body, 'spec', 'replicas');
      return {
        ...declared,
        id: `${declared.id}/${program}${i === 0 ? '' : `-${i}`}`,
        address: `${program} of ${declared.address}`,
        type: program,
        body: map([['name', value(object.name, body.at)], ['options', options], ...(copies ? [['copies', copies] as const] : [])], container.at),
        at: container.at,
        block: { id: declared.id, locked: 'it is an option of a command line' },
      };
    }),
  );
};

/** Options of programs that kubeadm starts stand in its configuration. */
const madeByKubeadm = (object: KubernetesObject, body: MapNode, declared: Declaration): readonly Declaration[] =>
  startedByKubeadm(declared.type, body).map(({ program, options }) => ({
    ...declared,
    id: `${declared.id}/${program}`,
    address: `${program} of ${declared.address}`,
    type: program,
    body: map(
      [
        ['name', value(object.name, body.at)],
        ['options', withFiles(program, options)],
      ],
      options.at,
    ),
    at: options.at,
    block: { id: declared.id, locked: 'it is an option that kubeadm passes on' },
  }));

/** etcd takes each of its options from the environment too; its command line comes first. */
const withEnvironment = (program: string, container: Node, options: MapNode): MapNode => {
  if (program !== 'etcd') return options;
  const named = itemsOf(within(container, 'env')).flatMap(variable => {
    const name = textAt(variable, 'name');
    const given = within(variable, 'value');
    if (name === undefined || !name.startsWith('ETCD_')) return [];
    const text = given && scalarText(given);
    const node = text === undefined ? (given ?? unknownHere(name, `${name} is filled in when it starts`, variable.at)) : valueNode(text, given as Node);
    return [[name.slice('ETCD_'.length).toLowerCase().replaceAll('_', '-'), node] as const];
  });
  const open = within(container, 'envFrom') === undefined ? options.rest : 'its environment stands elsewhere';
  return map([...named, ...entriesOf(options)], options.at, open);
};

const withFiles = (program: string, options: MapNode): MapNode => {
  let here = options;
  for (const [of, file, says] of files) {
    const named = here.entries[file];
    if (of !== program || named === undefined) continue;
    const why = `it may stand in the file that --${file} names`;
    if (says === undefined) here = { ...here, rest: why };
    else if (here.entries[says] === undefined) here = having(here, says, unknownHere(says, why, named.at));
  }
  return here;
};

import type { Ailing, FixMaker, Node, Several } from '../../../model/index.ts';
import { itemsAt, nodeAt } from '../../nodes.ts';
import { podTypes, templateOf } from './template.ts';

type Mind = NonNullable<FixMaker['mind']>;

/** Mounted by programs of all sorts, to read the time and whom to trust. */
const usual = /^\/(?:etc\/(?:localtime|timezone|ssl|pki|ca-certificates)|usr\/share\/(?:zoneinfo|ca-certificates))(?:\/|$)/;
/** Pods that mount paths of their node look after it, and may not do without what is taken away; no source tells. */
const livesOnNode: Mind = ({ fact }) => {
  const paths = fact('hostPaths');
  if (paths.is === 'unknown') return undefined;
  const telling = (paths.value as Several<string>).items.filter(path => !usual.test(path));
  if (telling.length === 0) return undefined;
  const others = telling.length > 2 ? ` and ${telling.length - 2} more` : '';
  return `the pods mount ${telling.slice(0, 2).join(', ')}${others} of their node, so their program may need what this takes away`;
};

/** The blocks of a name in the pod: a list in manifests, repeated blocks with a shorter name in Terraform. */
const inPod = ({ declaration }: Ailing, ...names: readonly [string, string]): readonly Node[] => {
  const { steps, word } = templateOf(declaration);
  return names.flatMap(name => itemsAt(declaration.body, [...steps, 'spec', word(name)]).map(([, node]) => node));
};
const portsOf = (container: Node): readonly unknown[] =>
  ['ports', 'port'].flatMap(name =>
    itemsAt(container, [name]).map(([, port]) => {
      const node = nodeAt(port, ['containerPort']) ?? nodeAt(port, ['container_port']);
      return node?.is === 'value' ? node.value : undefined;
    }),
  );
/** Not every runtime lets other users than root listen below 1024. */
const listensLow: Mind = asset => {
  const low = inPod(asset, 'containers', 'container')
    .flatMap(portsOf)
    .map(Number)
    .find(port => port > 0 && port < 1024);
  return low === undefined ? undefined : `a container listens on port ${low}, and not every runtime lets other users than root do so below 1024`;
};

const writable: readonly string[] = ['emptyDir', 'persistentVolumeClaim', 'ephemeral', 'empty_dir', 'persistent_volume_claim'];
const claims = ['volumeClaimTemplates', 'volume_claim_template'];
/** Programs write to /tmp and to caches more often than not. */
const writesNowhere: Mind = asset => {
  const { body } = asset.declaration;
  const hasVolume = inPod(asset, 'volumes', 'volume').some(volume => volume.is !== 'map' || writable.some(kind => kind in volume.entries));
  const claimed = claims.some(name => itemsAt(body, ['spec', name]).length > 0);
  return hasVolume || claimed ? undefined : 'the pods mount nothing that they may write to, /tmp neither, so see that their program does without';
};

const firstOf =
  (...minds: readonly Mind[]): Mind =>
  asset => {
    for (const mind of minds) {
      const said = mind(asset);
      if (said !== undefined) return said;
    }
    return undefined;
  };
const other = firstOf(livesOnNode, listensLow);
const minded: Readonly<Record<string, Mind>> = {
  'kubernetes.workload.shares-no-processes-with-the-node': livesOnNode,
  'kubernetes.workload.stays-off-the-network-of-the-node': livesOnNode,
  'kubernetes.workload.containers-run-unprivileged': livesOnNode,
  'kubernetes.workload.containers-add-no-powerful-capabilities': livesOnNode,
  'kubernetes.workload.containers-add-no-capabilities': livesOnNode,
  'kubernetes.workload.containers-drop-capabilities': livesOnNode,
  'kubernetes.workload.containers-refuse-root': other,
  'kubernetes.workload.containers-run-as-users-unknown-to-the-node': other,
  'kubernetes.workload.containers-cannot-change-their-files': writesNowhere,
};

/** The makers with what is to be minded, and one for each check that has none. */
export const withMinds = (makers: readonly FixMaker[]): readonly FixMaker[] => {
  const known = new Set(makers.map(({ check }) => check));
  const alone = Object.entries(minded).filter(([check]) => !known.has(check));
  return [
    ...makers.map(maker => {
      const mind = minded[maker.check];
      return mind ? { ...maker, mind } : maker;
    }),
    ...alone.map(([check, mind]): FixMaker => ({ check, types: podTypes, make: () => undefined, mind })),
  ];
};

import { type Ailing, type Change, type FixMaker, type Node, type Several, type Step, spelledMap } from '../../../model/index.ts';
import { itemsAt, literal, nodeAt } from '../../nodes.ts';
import { everyPart, factOf, made } from './making.ts';
import { sockets, whole } from './sockets.ts';
import { templateOf } from './template.ts';

type Which = (path: string | undefined) => boolean;
const any: Which = () => true;
const leadsToRuntime: Which = path => path !== undefined && [...sockets, ...whole].includes(path.replace(/(?<=.)\/$/, ''));

/** A volume that shows a path of the node. */
interface FromNode {
  readonly at: readonly Step[];
  readonly node: Node;
  readonly name: string | undefined;
  readonly path: string | undefined;
  /** A file or a socket: no folder can stand in for it. */
  readonly isFile: boolean;
}
const files = ['File', 'FileOrCreate', 'Socket', 'CharDevice', 'BlockDevice'];
const fromNode = ({ declaration }: Ailing): readonly FromNode[] => {
  const { steps, word } = templateOf(declaration);
  return itemsAt(declaration.body, [...steps, 'spec', word('volumes')]).flatMap(([at, node]) => {
    const host = nodeAt(node, [word('hostPath')]);
    if (!host) return [];
    const [name, path, type] = [nodeAt(node, ['name']), nodeAt(host, ['path']), nodeAt(host, ['type'])].map(one => text(one));
    const isFile = files.includes(type ?? '') || /\/(?:localtime|timezone|hostname|hosts|machine-id|[^/]+\.[a-z]{2,6})$/.test(path ?? '');
    return [{ at, node, name, path, isFile: isFile && !type?.startsWith('Directory') }];
  });
};
const text = (node: Node | undefined): string | undefined => {
  const said = literal(node);
  return said === undefined ? undefined : String(said);
};

/** What looks after its node needs what it mounts: a fix would leave it running and of no use. */
const whyByHand = (asset: Ailing, shown: string): string | undefined => {
  const { type } = asset.declaration;
  if (/daemon_?set/i.test(type)) return `one pod on every node that mounts ${shown} looks after the nodes: see what its program does there`;
  if (/stateful_?set/i.test(type)) return `it may keep its data in ${shown} of the node: move them to a claim (volumeClaimTemplates) first`;
  const isTold = (field: string): boolean => asset.fact(field).is === 'stated';
  const reaches = ['hostNetwork', 'hostProcesses', 'hostMemory'].some(isTold) || everyPart(asset).some(part => factOf(part, 'privileged')?.is === 'stated');
  return reaches
    ? `pods that mount ${shown} of their node, and say whether they are privileged or share its network or processes, look after it: see what their program does there`
    : undefined;
};

/** An empty folder in the place of one of the node; files and sockets are not mounted any more. */
const takeAway =
  (which: Which) =>
  (asset: Ailing): readonly Change[] | string | undefined => {
    const { id, body } = asset.declaration;
    const { steps, word } = templateOf(asset.declaration);
    const ill = fromNode(asset).filter(({ path }) => which(path));
    if (ill.length === 0) return undefined;
    const why = whyByHand(asset, ill.map(({ path }) => path ?? 'a path').join(', '));
    if (why !== undefined) return why;
    const [gone, kept] = [ill.filter(({ isFile }) => isFile), ill.filter(({ isFile }) => !isFile)];
    const names = new Set(gone.map(({ name }) => name));
    const lists = ['containers', 'initContainers', 'ephemeralContainers'].flatMap(list => itemsAt(body, [...steps, 'spec', word(list)]));
    return [
      ...kept.flatMap(({ at }): readonly Change[] => [
        { do: 'remove', on: id, path: [...at, word('hostPath')] },
        { do: 'set', on: id, path: [...at, word('emptyDir')], to: spelledMap({}) },
      ]),
      ...without(body, [...steps, 'spec', word('volumes')], id, node => names.has(text(nodeAt(node, ['name'])))),
      ...lists.flatMap(([at]) => without(body, [...at, word('volumeMounts')], id, node => names.has(text(nodeAt(node, ['name']))))),
    ];
  };
/** A list without some of its items, from the last one on; all of it where none is left. */
const without = (body: Node, path: readonly Step[], on: string, isGone: (node: Node) => boolean): readonly Change[] => {
  const items = itemsAt(body, path);
  const gone = items.filter(([, node]) => isGone(node));
  const paths = gone.length === items.length ? [path] : gone.map(([at]) => at).reverse();
  return gone.length === 0 ? [] : paths.map(at => ({ do: 'remove', on, path: at }));
};

const mind = (asset: Ailing): string | undefined => {
  const paths = asset.fact('hostPaths');
  if (paths.is === 'unknown') return undefined;
  const shown = (paths.value as Several<string>).items.join(', ');
  return `what the program read in ${shown} of its node is not there any more, and what it writes into an empty folder ends with its pod`;
};

/** What pods see of the files of their node. */
export const volumeFixes: readonly FixMaker[] = [
  made('no-runtime-socket-is-mounted', takeAway(leadsToRuntime), { mind }),
  made('no-paths-of-the-node-are-mounted', takeAway(any), { mind }),
];

import type { Ailing, Change, FixMaker, Part } from '../../../model/index.ts';
import { itemsAt, literal, nodeAt } from '../../nodes.ts';
import { factOf, made, partsIn, saidOf } from './making.ts';
import { isProfileOf, isStray } from './profiles.ts';
import { ownSysctls } from './sysctls.ts';
import { templateOf } from './template.ts';

const byHand: readonly Change[] = [];
/** A container that is told to be root and to refuse root would never start: it gets another user as well. */
const refuseRoot = (asset: Ailing): readonly Change[] | undefined => {
  const { word } = templateOf(asset.declaration);
  const ill = [...partsIn(asset, 'containers'), ...partsIn(asset, 'starters')].filter(
    part => saidOf(part, 'refusesRoot') === false && Number(saidOf(part, 'user')) <= 0,
  );
  const isTold = (part: Part): boolean => factOf(part, 'user')?.is === 'stated';
  if (!ill.some(isTold)) return undefined;
  const set = ({ on, steps }: Part, name: string, to: boolean | number): Change => ({
    do: 'set',
    on,
    path: [...steps, word('securityContext'), word(name)],
    to,
  });
  return ill.flatMap(part => [set(part, 'runAsNonRoot', true), ...(isTold(part) ? [set(part, 'runAsUser', 10_001)] : [])]);
};

/** What a container may take at most must not be less than what it is sure of, and here somebody has said that. */
const limitBeside =
  (limit: string, request: string) =>
  (asset: Ailing): readonly Change[] | undefined =>
    partsIn(asset, 'containers').some(part => saidOf(part, limit) === false && saidOf(part, request) === true) ? byHand : undefined;

const closePorts = (asset: Ailing): readonly Change[] => {
  const { declaration } = asset;
  const { word } = templateOf(declaration);
  const parts = [...partsIn(asset, 'containers'), ...partsIn(asset, 'starters')].filter(part => part.on === declaration.id);
  return parts.flatMap(part =>
    itemsAt(declaration.body, [...part.steps, word('ports')]).flatMap(([path, port]): readonly Change[] =>
      nodeAt(port, [word('hostPort')]) ? [{ do: 'remove', on: declaration.id, path: [...path, word('hostPort')] }] : [],
    ),
  );
};

/** The profile of the runtime, where one is named that confines less. */
const confine = ({ declaration }: Ailing): readonly Change[] => {
  const { id, body } = declaration;
  const { steps, word } = templateOf(declaration);
  const annotations = [...steps, 'metadata', 'annotations'];
  const noted = nodeAt(body, annotations);
  const strays = Object.entries(noted?.is === 'map' ? noted.entries : {}).filter(([name, profile]) => isProfileOf(name) && isStray(String(literal(profile))));
  const type = [...steps, 'spec', word('securityContext'), word('appArmorProfile'), 'type'];
  const named = literal(nodeAt(body, type));
  return [
    ...strays.map(([name]): Change => ({ do: 'set', on: id, path: [...annotations, name], to: 'runtime/default' })),
    ...(named === 'Unconfined' ? [{ do: 'set', on: id, path: type, to: 'RuntimeDefault' } as const] : []),
  ];
};

const ownSettings = ({ declaration }: Ailing): readonly Change[] => {
  const { steps, word } = templateOf(declaration);
  const path = [...steps, 'spec', word('securityContext'), word('sysctls')];
  const items = itemsAt(declaration.body, path);
  const strange = items.filter(([, item]) => {
    const name = literal(nodeAt(item, ['name']));
    return typeof name === 'string' && !ownSysctls.includes(name);
  });
  const remove = (path: readonly (string | number)[]): Change => ({ do: 'remove', on: declaration.id, path });
  return strange.length === items.length ? [remove(path)] : strange.reverse().map(([path]) => remove(path));
};

/** What containers may do on their node. */
export const containerFixes: readonly FixMaker[] = [
  made('containers-refuse-root', refuseRoot),
  made('memory-is-limited', limitBeside('memoryLimit', 'memoryRequest')),
  made('cpu-is-limited', limitBeside('cpuLimit', 'cpuRequest')),
  made('opens-no-ports-of-the-node', closePorts),
  made('apparmor-is-not-weakened', confine),
  made('sysctls-are-those-of-the-pod', ownSettings),
];

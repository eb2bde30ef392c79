import { type Ailing, type Change, type FixMaker, type Part, type Scalar, spelledMap } from '../../../model/index.ts';
import { itemsAt, literal, nodeAt } from '../../nodes.ts';
import { made, partsIn, saidOf } from './making.ts';
import { templateOf } from './template.ts';

/** The first port that a container says it opens for TCP, by its name where it has one. */
const portOf = ({ declaration }: Ailing, { on, steps }: Part): Scalar | undefined => {
  const { word } = templateOf(declaration);
  const [first] =
    on === declaration.id
      ? itemsAt(declaration.body, [...steps, word('ports')]).flatMap(([, port]) => {
          const protocol = nodeAt(port, ['protocol']);
          const isTcp = protocol === undefined || literal(protocol) === 'TCP';
          const told = literal(nodeAt(port, ['name'])) ?? literal(nodeAt(port, [word('containerPort')]));
          return isTcp && told !== undefined ? [told] : [];
        })
      : [];
  return first;
};

/** That a port takes connections is the least that can be asked of a program, and all that its manifest tells. */
const probing =
  (field: string, name: string, timing: Readonly<Record<string, number>>) =>
  (asset: Ailing): readonly Change[] | string | undefined => {
    const { word } = templateOf(asset.declaration);
    const ill = partsIn(asset, 'containers').filter(part => saidOf(part, field) === false);
    if (ill.length === 0) return undefined;
    const silent = ill.find(part => portOf(asset, part) === undefined);
    if (silent) return `the container ${silent.name} declares no TCP port, so only you know what to ask of its program`;
    return ill.map(part => ({
      do: 'set',
      on: part.on,
      path: [...part.steps, word(name)],
      to: spelledMap({
        [word('tcpSocket')]: spelledMap({ port: portOf(asset, part) as Scalar }),
        ...Object.fromEntries(Object.entries(timing).map(([key, seconds]) => [word(key), seconds])),
      }),
    }));
  };

const mind = (): string => 'it only asks whether the port takes connections; where the program has an address that says how it is, ask that one (httpGet)';

/** Whether containers are asked how they are. */
export const probeFixes: readonly FixMaker[] = [
  made('containers-say-whether-they-live', probing('liveness', 'livenessProbe', { initialDelaySeconds: 30, periodSeconds: 10, failureThreshold: 6 }), { mind }),
  made('containers-say-whether-they-are-ready', probing('readiness', 'readinessProbe', { periodSeconds: 10 }), { mind }),
];

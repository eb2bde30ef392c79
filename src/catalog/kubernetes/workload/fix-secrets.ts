import { type Ailing, type Change, type FixMaker, type Part, type Several, type Step, spelledMap } from '../../../model/index.ts';
import { itemsAt, literal, nodeAt } from '../../nodes.ts';
import { everyPart, made, saidOf } from './making.ts';
import { templateOf } from './template.ts';

/** A variable that holds a secret: where it stands, and the key that a Secret has for it. */
interface Held {
  readonly part: Part;
  readonly at: readonly Step[];
  readonly name: string;
  /** Written out here, rather than worked out or taken from elsewhere. */
  readonly value: string | undefined;
}
const heldIn = (asset: Ailing): readonly Held[] =>
  everyPart(asset).flatMap(part => {
    const names = (saidOf(part, 'secrets') as Several<string> | undefined)?.items ?? [];
    const variables = part.on === asset.declaration.id ? itemsAt(asset.declaration.body, [...part.steps, 'env']) : [];
    return variables.flatMap(([at, node]) => {
      const [named, value] = [nodeAt(node, ['name']), literal(nodeAt(node, ['value']))];
      const name = named?.is === 'value' ? named.value : undefined;
      return typeof name === 'string' && names.includes(name) ? [{ part, at, name, value: value === undefined ? undefined : String(value) }] : [];
    });
  });

/** Two containers may mean something else by the same name. */
const keyOf = ({ part, name, value }: Held, all: readonly Held[]): string =>
  all.some(one => one.name === name && one.value !== value) ? `${part.name}.${name}` : name;
const secretOf = ({ declaration: { body, type } }: Ailing): string | undefined => {
  const name = literal(nodeAt(body, type === 'kubernetes_manifest' ? ['manifest', 'metadata', 'name'] : ['metadata', 'name']));
  return typeof name === 'string' ? `${name}-secrets` : undefined;
};

/** The variable takes its value from a Secret that somebody makes: what stood here is written nowhere. */
const takeOut = (asset: Ailing): readonly Change[] | string | undefined => {
  const { word } = templateOf(asset.declaration);
  const [all, secret] = [heldIn(asset), secretOf(asset)];
  if (all.length === 0) return undefined;
  const open = all.find(({ value }) => value === undefined);
  if (open) return `${open.name} takes its value from elsewhere: put that into a Secret, and name it in valueFrom`;
  if (secret === undefined) return 'the name of the object is worked out, so there is none to call its Secret by';
  return all.flatMap((held): readonly Change[] => [
    { do: 'remove', on: held.part.on, path: [...held.at, 'value'] },
    { do: 'set', on: held.part.on, path: [...held.at, word('valueFrom'), word('secretKeyRef')], to: spelledMap({ name: secret, key: keyOf(held, all) }) },
  ]);
};

const mind = (asset: Ailing): string | undefined => {
  const [all, secret] = [heldIn(asset), secretOf(asset)];
  if (all.length === 0 || secret === undefined) return undefined;
  const keys = [...new Set(all.map(held => keyOf(held, all)))].map(key => `--from-literal=${key}=<value>`).join(' ');
  const place = asset.fact('namespace');
  const where = place.is === 'stated' && typeof place.value === 'string' ? ` -n ${place.value}` : '';
  return `no pod starts before the Secret is there (kubectl create secret generic ${secret}${where} ${keys}); take new values, as whoever read the source knows the old ones, and mount it as a file once the program can read one`;
};

const asFiles = (): string =>
  'the program has to change: mount the Secret as a volume, let the program read the file (many images take the path in a variable that ends in _FILE), then take the variable away';

/** Where containers have their secrets from. */
export const secretFixes: readonly FixMaker[] = [
  made('keeps-secrets-out-of-its-definition', takeOut, { mind, opens: ['kubernetes.workload.takes-secrets-as-files'] }),
  made('takes-secrets-as-files', asFiles),
];

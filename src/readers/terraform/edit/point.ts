import type { Declaration, Pointer, Spelled } from '../../../model/index.ts';
import { addressOf } from './address.ts';
import { quote } from './spell.ts';

/** Where a pointer is written: what it may name there, and how. */
export interface Pointing {
  readonly declared: ReadonlyMap<string, Declaration>;
  /** What declarations that are added with the same plan are called, by `new:` and the name. */
  readonly added: ReadonlyMap<string, Named>;
  readonly prefix: string;
  readonly root: string;
  /** The instance that it is written for, where its block makes several. */
  readonly key?: string | number;
  /** In an added resource that repeats with a `for_each`: the resource that it goes over. */
  readonly over?: string;
  /** In one that repeats with a `count`: the resource whose count it has. */
  readonly counted?: string;
  /** No names can be used there: a default, a file of values. */
  readonly nameless?: boolean;
}
export interface Named {
  readonly prefix: string;
  readonly root: string;
  /** `aws_s3_bucket_policy.logs`. */
  readonly key: string;
  readonly repeats?: 'count' | 'for_each';
}

const rootOf = (scope: string): string => scope.replace(/@[^@/]*$/, '');
interface Target extends Named {
  readonly instance?: string | number;
  /** Which of its instances is meant nobody can say: how many there are is not known. */
  readonly open?: true;
}
const targetOf = (pointer: Pointer, { declared, added }: Pointing): Target | undefined => {
  const made = added.get(pointer.of);
  if (made) return made;
  const declaration = declared.get(pointer.of);
  if (!declaration) return undefined;
  const { prefix, key, instance } = addressOf(declaration.address);
  const isOpen = declaration.address.endsWith('[*]');
  return { prefix, key, root: rootOf(declaration.scope), ...(instance !== undefined && { instance }), ...(isOpen && { open: true }) };
};

export const pointerText = (pointer: Pointer, pointing: Pointing): string => {
  const target = targetOf(pointer, pointing);
  const attribute = pointer.attribute ?? 'id';
  if (!target) return `${pointer.of}.${attribute}`;
  if (pointing.over === target.key) return `each.value.${attribute}`;
  return `${target.key}${instanceText(target, pointing)}.${attribute}`;
};

const instanceText = ({ instance, repeats, open }: Target, { key }: Pointing): string => {
  if (open) return '[count.index]';
  if (repeats !== undefined) return repeats === 'count' ? '[count.index]' : '[each.key]';
  if (instance === undefined) return '';
  if (instance === key) return typeof key === 'number' ? '[count.index]' : '[each.key]';
  return typeof instance === 'number' ? `[${instance}]` : `[${quote(instance)}]`;
};

/** Why a value cannot be written at a place: it names what cannot be named there. */
export const unpointable = (value: Spelled | undefined, pointing: Pointing): string | undefined => {
  for (const pointer of pointersIn(value)) {
    const target = targetOf(pointer, pointing);
    if (!target) return `${pointer.of} is not in the files that were read`;
    if (pointing.nameless) return `nothing can be named where the value comes from, and it is to be ${target.key}`;
    if (target.open && pointing.over !== target.key && pointing.counted !== target.key)
      return `how many there are of ${target.key} is not known, and one of them has to be named`;
    if (target.prefix !== pointing.prefix || target.root !== pointing.root)
      return `${target.prefix}${target.key} is in another module, and has to be passed in`;
  }
  return undefined;
};

const pointersIn = (value: Spelled | undefined): readonly Pointer[] => {
  if (value === undefined || typeof value !== 'object') return [];
  if (value.is === 'pointer') return [value];
  if (value.is === 'joined') return value.parts.filter(part => typeof part !== 'string');
  if (value.is === 'json') return pointersIn(value.of);
  if (value.is === 'list') return value.items.flatMap(pointersIn);
  return value.is === 'map' ? Object.values(value.entries).flatMap(pointersIn) : [];
};

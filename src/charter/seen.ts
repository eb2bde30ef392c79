import type { Found } from '../engine/assets.ts';
import type { Bound } from '../engine/bind.ts';
import { behind, follow, textOf } from '../engine/follow.ts';
import type { Declaration, Node, Subject } from '../model/index.ts';

/** What rules look at of an asset, or of what is answered once. */
export interface Seen {
  readonly kind: string;
  readonly service: string;
  readonly vendor: string;
  readonly scope: string;
  readonly region?: string;
  readonly file: string;
  /** The day of its creation (ISO 8601), where an inventory, a state or a cluster tells it. */
  readonly born?: string;
  /** The address first, then the names by which the cloud knows it. */
  readonly names: () => readonly string[];
  readonly tags: () => Tags;
}
/** By name in small letters. What is not known is left out: a rule never fits by accident. */
export type Tags = ReadonlyMap<string, string>;
const noTags: Tags = new Map();

export const seenOf = (found: Found, bound: Bound): Seen => {
  const { declaration, asset } = found;
  const region = declaration.region ?? plainText(declaration.body.entries['location'] ?? declaration.body.entries['region'], bound);
  let tags: Tags | undefined;
  let names: readonly string[] | undefined;
  return {
    kind: asset.id,
    service: asset.service.id,
    vendor: asset.service.vendor,
    scope: declaration.scope,
    file: declaration.at.file,
    ...(region !== undefined && { region }),
    ...bornOf(declaration),
    names: () => {
      names ??= [declaration.address, ...namesOf(found, bound)];
      return names;
    },
    tags: () => {
      tags ??= tagsOf(declaration.body.entries, bound);
      return tags;
    },
  };
};

/** What code would create is of no day. */
export const bornOf = ({ born = 'new' }: Declaration): Pick<Seen, 'born'> => (/^\d{4}-\d\d-\d\d/.test(born) ? { born: born.slice(0, 10) } : {});

/** What is answered once has a scope, a vendor and perhaps a region, and nothing else that rules could look at. */
export const seenOnce = ({ id, service, scope, place, address, kind }: Subject, vendor: string): Seen => {
  const region = kind === 'region' && id.includes(`${scope}, `) ? id.slice(id.lastIndexOf(`${scope}, `) + scope.length + 2) : undefined;
  return {
    kind,
    service,
    vendor,
    scope,
    file: kind === 'organisation' ? '' : place.file,
    ...(region !== undefined && { region }),
    names: () => [address],
    tags: () => noTags,
  };
};

const plainText = (node: Node | undefined, bound: Bound): string | undefined => {
  const value = node && follow(node, '', bound);
  const text = value && textOf(value);
  return text === undefined || /[\uE000-\uE004]/.test(text) ? undefined : text;
};

const namesOf = ({ mapping, declaration }: Found, bound: Bound): readonly string[] =>
  mapping.knownBy.flatMap(attribute => {
    const text = plainText(follow(declaration.body, attribute, bound), bound);
    return text === undefined ? [] : [text];
  });

/** Where the formats keep tags: a map in most, a list of keys and values in CloudFormation, labels in Google Cloud and Kubernetes. */
const places = [['tags'], ['tags_all'], ['Tags'], ['labels'], ['user_labels'], ['metadata', 'labels'], ['properties', 'tags']] as const;
const tagsOf = (entries: Readonly<Record<string, Node>>, bound: Bound): Tags => {
  const found = new Map<string, string>();
  for (const [first, rest = ''] of places) {
    const node = entries[first] && follow(entries[first], rest, bound);
    if (node) for (const [name, value] of pairsIn(node, bound)) if (!found.has(name)) found.set(name, value);
  }
  return found;
};

const pairsIn = (written: Node, bound: Bound): readonly (readonly [string, string])[] => {
  const node = behind(written);
  const pair = (name: string | undefined, value: Node | undefined): readonly (readonly [string, string])[] => {
    const text = plainText(value, bound);
    return name === undefined || text === undefined ? [] : [[name.toLowerCase(), text]];
  };
  if (node.is === 'map') return Object.entries(node.entries).flatMap(([name, value]) => pair(name, value));
  if (node.is !== 'list') return [];
  return node.items.flatMap(item => {
    if (item.is !== 'map') return [];
    const { Key, key, Value, value } = item.entries;
    return pair(plainText(Key ?? key, bound), Value ?? value);
  });
};

import type { Declaration, Place, SaidElsewhere } from '../model/index.ts';
import type { Bound, Found } from './bind.ts';
import { filesOf, type InFile, isSameFile, stepsOf } from './evidence-files.ts';
import { runsImage } from './evidence-images.ts';

/** The assets of an estate, of some kinds, that a finding of another tool is about: by what it calls them, else by where they are written. */
export interface Meant {
  readonly of: (said: SaidElsewhere, kinds: ReadonlySet<string>) => readonly Found[];
  /** Whether it is called as something that is declared here, of whatever kind. */
  readonly isHere: (said: SaidElsewhere) => boolean;
}

export const whoIsMeant = (bound: Bound, accountWide: ReadonlySet<string>): Meant => {
  const index = indexOf(bound);
  const wide = foundOf(accountWide, bound);
  const of: Meant['of'] = (said, kinds) => {
    const assetsOf = (declarations: Iterable<Declaration>): readonly Found[] => assetsAmong(declarations, kinds, index, bound);
    const named = assetsOf(said.names.flatMap(name => [...calledSo(name, index), ...index.runs(name)]));
    if (named.length === 1) return named;
    const here = said.at ? assetsOf(declaredAt(said.at, index)) : [];
    if (named.length > 0) return inTheFile(named, said.at, here, index);
    const known = assetsOf(said.names.flatMap(name => [...kinds].flatMap(kind => knownBy(name, kind, bound))));
    return known.length > 0 ? known : here.length > 0 ? here : ofTheAccount(said, kinds, wide);
  };
  return { of, isHere: said => said.names.some(name => calledSo(name, index).length > 0) };
};

interface Index {
  readonly byName: ReadonlyMap<string, readonly Declaration[]>;
  readonly fileOf: (file: string) => InFile;
  readonly runs: (name: string) => readonly Declaration[];
  /** Assets by a companion that is about them. */
  readonly about: ReadonlyMap<string, readonly string[]>;
}

const indexOf = (bound: Bound): Index => {
  const byName = new Map<string, Declaration[]>();
  for (const declaration of bound.estate.declarations) for (const name of namesOf(declaration)) push(byName, name, declaration);
  const about = new Map<string, string[]>();
  for (const byAsset of bound.companions.values()) for (const [asset, companions] of byAsset) for (const { id } of companions) push(about, id, asset);
  return { byName, fileOf: filesOf(bound.estate.declarations), runs: runsImage(bound.estate.declarations), about };
};
const push = <K, T>(map: Map<K, T[]>, key: K, value: T): void => {
  const all = map.get(key);
  if (all) all.push(value);
  else map.set(key, [value]);
};

const nameKey = (name: string): string => name.toLowerCase();
/** By its address; where nothing has the number or key of an instance, by the block that may make it. */
const calledSo = (name: string, { byName }: Index): readonly Declaration[] => {
  const key = nameKey(name.replace(/^resource[ .]"?([\w-]+)"?[ .]"?([\w-]+)"?/, '$1.$2'));
  const exact = byName.get(key);
  if (exact || !key.includes('[')) return exact ?? [];
  const block = withoutInstances(key);
  return (byName.get(block) ?? []).filter(({ address }) => nameKey(address) === block);
};
const withoutInstances = (address: string): string => address.replaceAll(/\[(?:\d+|"[^"\]]*")\]/g, '');
/** Its address, that of the block without the number of the instance, that in its own template, and that of a Kubernetes object without its namespace. */
const namesOf = ({ address, id, type, live }: Declaration): ReadonlySet<string> => {
  const [plain, object] = [withoutInstances(address), /^(\S+) [^/ ]*\/([^/ ]+)$/.exec(address)];
  const nested = type.includes('::') && !live ? [address.slice(address.lastIndexOf('/') + 1)] : [];
  const kubernetes = object
    ? [`${object[1]} /${object[2]}`, `${object[1]} default/${object[2]}`]
    : /^\S+ [^/ ]+$/.test(address)
      ? [address.replace(' ', ' /'), address.replace(' ', ' default/')]
      : [];
  return new Set([address, plain, id, `${type}.${address}`, ...nested, ...kubernetes].map(nameKey));
};
/** The declarations that stand at a place. */
const declaredAt = ({ file, line }: Place, { fileOf }: Index): readonly Declaration[] => {
  const { all, from } = fileOf(file);
  return from.get(line) ?? all.filter(({ at }) => at.line <= line && line <= (at.endLine ?? at.line));
};

/** Of several assets with one name, those that stand in the file that is named. Which of several stacks is meant is not guessed. */
const inTheFile = (named: readonly Found[], at: Place | undefined, here: readonly Found[], index: Index): readonly Found[] => {
  const places = new Set(here.map(found => found.declaration.id));
  const both = named.filter(found => places.has(found.declaration.id));
  if (both.length > 0) return both;
  const { files } = at ? index.fileOf(at.file) : { files: new Set<string>() };
  const inFile = named.filter(found => files.has(found.declaration.at.file));
  const left = inFile.length > 0 ? inFile : (inTheFolder(named, at) ?? named);
  return new Set(left.map(found => found.declaration.scope)).size > 1 && !isOneBlock(left) ? [] : left;
};
/** A template that several stacks use. */
const isOneBlock = (all: readonly Found[]): boolean => new Set(all.map(({ declaration: { at } }) => `${at.file}:${at.line}`)).size === 1;

/** Those of the stack in whose folder the file lies, such as a patch of an overlay. */
const inTheFolder = (named: readonly Found[], at: Place | undefined): readonly Found[] | undefined => {
  if (!at) return undefined;
  const own = named.filter(({ declaration: { scope } }) => scope !== '.' && isSameFile(`${scope}/${stepsOf(at.file).at(-1)}`, at.file));
  return own.length > 0 ? own : undefined;
};

const foundOf = (kinds: ReadonlySet<string>, { found }: Bound): ReadonlyMap<string, readonly Found[]> => {
  const byKind = new Map<string, Found[]>();
  for (const one of found.values()) if (kinds.has(one.asset.id)) push(byKind, one.asset.id, one);
  return byKind;
};

/** What is said of a whole account is about the one asset there that answers for it; of several it is a guess. */
const ofTheAccount = ({ names }: SaidElsewhere, kinds: ReadonlySet<string>, wide: ReadonlyMap<string, readonly Found[]>): readonly Found[] => {
  const account = names.map(accountIn).find(one => one !== undefined);
  const answering = account ? [...kinds].flatMap(kind => wide.get(kind) ?? []).filter(({ declaration }) => mayBeOf(account, declaration)) : [];
  return answering.length === 1 ? answering : [];
};
interface Account {
  readonly id: string;
  readonly region?: string | undefined;
}
/** `AWS::::Account:111122223333`, its root user, and an ARN that ends in a kind of resource where there is none to name: `…:111122223333:password-policy`. */
const accountIn = (name: string): Account | undefined => {
  const [, id] = /^(?:AWS::::Account:)?(\d{12})$/.exec(name) ?? [];
  if (id !== undefined) return { id };
  const [, region = '', account] = /^arn:[^:]*:[a-z0-9-]*:([a-z0-9-]*):(\d{12}):(?:[a-z-]+|registry\/\d{12})$/.exec(name) ?? [];
  return account === undefined ? undefined : { id: account, region: region === '' ? undefined : region };
};
/** Code may be of any account, and most of it of any region. */
const mayBeOf = ({ id, region }: Account, { scope, region: own }: Declaration): boolean =>
  (/\d{12}/.exec(scope)?.[0] ?? id) === id && (own ?? region ?? '') === (region ?? own ?? '');

/** By the id, ARN or name that it goes by, and the name within an ARN or at the end of an id. */
const knownBy = (name: string, kind: string, { named, declared }: Bound): readonly Declaration[] => {
  const ofKind = named.get(kind);
  const id = [name, nameKey(name), ...namesWithin(name)].map(one => ofKind?.get(one)).find(one => one !== undefined);
  const ids = id === undefined ? [] : typeof id === 'string' ? [id] : [...new Set(id.values())];
  return ids.flatMap(one => declared.get(one) ?? []);
};

/**
 * What an ARN or the id of a resource may call it, the longest first: `/aws/lambda/web` of a log group, `team/app` of a repository,
 * `web` of `loadbalancer/app/web/50dc6c495c0c9188`, of `function:web:7` and of `secret:web-AbCdEf`.
 */
export const namesWithin = (name: string): readonly string[] => {
  const resource = /^arn:[^:]*:[^:]*:[^:]*:[^:]*:(.+)$/.exec(name)?.[1]?.replace(/:(?:\*|\d+|\$LATEST)$/, '');
  const lastStepOf = (text: string): string => text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf(':')) + 1);
  if (resource === undefined) return [lastStepOf(name)];
  const [, own = resource] = /^[a-z-]+[:/](.+)$/.exec(resource) ?? [];
  const balancer = /^(?:app|net|gwy)\/([^/]+)\/[0-9a-f]+$/.exec(own)?.[1];
  const secret = /^(.+)-[A-Za-z0-9]{6}$/.exec(own)?.[1];
  return [resource, own, `/${own}`, ...(balancer ? [balancer] : []), lastStepOf(own), ...(secret && resource.startsWith('secret:') ? [secret] : [])];
};

/** The assets of these kinds among some declarations, or that those are companions of. */
const assetsAmong = (declarations: Iterable<Declaration>, kinds: ReadonlySet<string>, { about }: Index, { found, declared }: Bound): readonly Found[] => {
  const all = new Map<string, Found>();
  const take = (declaration: Declaration | undefined): boolean => {
    const one = declaration && found.of(declaration);
    if (!one || !kinds.has(one.asset.id)) return false;
    all.set(one.declaration.id, all.get(one.declaration.id) ?? one);
    return true;
  };
  for (const declaration of declarations) if (!take(declaration)) for (const id of about.get(declaration.id) ?? []) take(declared.get(id));
  return [...all.values()];
};

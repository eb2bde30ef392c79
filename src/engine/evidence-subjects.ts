import type { Declaration, Place, SaidElsewhere } from '../model/index.ts';
import type { Bound, Found } from './bind.ts';

/** The assets of an estate, of some kinds, that a finding of another tool is about: by what it calls them, else by where they are written. */
export type Meant = (said: SaidElsewhere, kinds: ReadonlySet<string>) => readonly Found[];

export const whoIsMeant = (bound: Bound): Meant => {
  const index = indexOf(bound);
  return (said, kinds) => {
    const assetsOf = (declarations: Iterable<Declaration>): readonly Found[] => assetsAmong(declarations, kinds, index, bound);
    const named = assetsOf(said.names.flatMap(name => index.byName.get(nameKey(name)) ?? []));
    if (named.length === 1) return named;
    const here = said.at ? assetsOf(declaredAt(said.at, index)) : [];
    if (named.length > 0) return inTheFile(named, said.at, here);
    const known = assetsOf(said.names.flatMap(name => [...kinds].flatMap(kind => knownBy(name, kind, bound))));
    return known.length > 0 ? known : here;
  };
};

interface Index {
  readonly byName: ReadonlyMap<string, readonly Declaration[]>;
  readonly fileOf: (file: string) => InFile;
  /** Assets by a companion that is about them. */
  readonly about: ReadonlyMap<string, readonly string[]>;
}

const indexOf = (bound: Bound): Index => {
  const byName = new Map<string, Declaration[]>();
  const byFile = new Map<string, Declaration[]>();
  for (const declaration of bound.estate.declarations) {
    for (const name of namesOf(declaration)) push(byName, name, declaration);
    push(byFile, lastStep(declaration.at.file), declaration);
  }
  const about = new Map<string, string[]>();
  for (const byAsset of bound.companions.values()) for (const [asset, companions] of byAsset) for (const { id } of companions) push(about, id, asset);
  return { byName, fileOf: rememberedFiles(byFile), about };
};
const push = <K, T>(map: Map<K, T[]>, key: K, value: T): void => {
  const all = map.get(key);
  if (all) all.push(value);
  else map.set(key, [value]);
};

const nameKey = (name: string): string => name.toLowerCase();
/** Its address, that of the block without the number of the instance, and that of a Kubernetes object without its namespace. */
const namesOf = ({ address, id, type }: Declaration): ReadonlySet<string> => {
  const [plain, object] = [address.replaceAll(/\[(?:\d+|"[^"\]]*")\]/g, ''), /^(\S+) [^/ ]*\/([^/ ]+)$/.exec(address)];
  const kubernetes = object
    ? [`${object[1]} /${object[2]}`, `${object[1]} default/${object[2]}`]
    : /^\S+ [^/ ]+$/.test(address)
      ? [address.replace(' ', ' /'), address.replace(' ', ' default/')]
      : [];
  return new Set([address, plain, id, `${type}.${address}`, ...kubernetes].map(nameKey));
};
const lastStep = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** The declarations that stand at a place: in that very file, else in the one file whose path ends so or that it ends in. Several such files are none. */
const declaredAt = ({ file, line }: Place, { fileOf }: Index): readonly Declaration[] => {
  const { all, from } = fileOf(file);
  return from.get(line) ?? all.filter(({ at }) => at.line <= line && line <= (at.endLine ?? at.line));
};
interface InFile {
  readonly all: readonly Declaration[];
  readonly from: ReadonlyMap<number, readonly Declaration[]>;
}
const inFileOf = (file: string, byFile: ReadonlyMap<string, readonly Declaration[]>): InFile => {
  const alike = (byFile.get(lastStep(file)) ?? []).filter(({ at }) => isSameFile(at.file, file));
  const exact = alike.filter(({ at }) => cleaned(at.file) === cleaned(file));
  const all = exact.length > 0 || new Set(alike.map(({ at }) => at.file)).size > 1 ? exact : alike;
  const from = new Map<number, Declaration[]>();
  for (const declaration of all) push(from, declaration.at.line, declaration);
  return { all, from };
};
/** Put together once for a file, however many findings are in it. */
const rememberedFiles = (byFile: ReadonlyMap<string, readonly Declaration[]>): ((file: string) => InFile) => {
  const known = new Map<string, InFile>();
  return file => {
    const own = known.get(file) ?? inFileOf(file, byFile);
    known.set(file, own);
    return own;
  };
};
/** One path ends in the other. */
const isSameFile = (a: string, b: string): boolean => {
  const [one, other] = [cleaned(a), cleaned(b)];
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
};
const cleaned = (file: string): string => file.replace(/^(?:\.{0,2}\/)+/, '');

/** Of several assets with one name, those that stand in the file that is named. Which of several stacks is meant is not guessed. */
const inTheFile = (named: readonly Found[], at: Place | undefined, here: readonly Found[]): readonly Found[] => {
  const places = new Set(here.map(found => found.declaration.id));
  const both = named.filter(found => places.has(found.declaration.id));
  if (both.length > 0) return both;
  const inFile = at ? named.filter(found => isSameFile(found.declaration.at.file, at.file)) : [];
  const left = inFile.length > 0 ? inFile : named;
  return new Set(left.map(found => found.declaration.scope)).size > 1 ? [] : left;
};

/** By the id, ARN or name that it goes by, and the name at the end of an ARN or id. */
const knownBy = (name: string, kind: string, { named, declared }: Bound): readonly Declaration[] => {
  const ofKind = named.get(kind);
  const tries = [name, nameKey(name), name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1)];
  const id = tries.map(one => ofKind?.get(one)).find(one => one !== undefined);
  const ids = id === undefined ? [] : typeof id === 'string' ? [id] : [...new Set(id.values())];
  return ids.flatMap(one => declared.get(one) ?? []);
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

import type { Declaration } from '../model/index.ts';

/** What is written in the one file that another tool means by a path, however it calls the folders above. */
export interface InFile {
  readonly all: readonly Declaration[];
  readonly from: ReadonlyMap<number, readonly Declaration[]>;
  readonly files: ReadonlySet<string>;
}

export const stepsOf = (file: string): readonly string[] => file.replace(/^(?:\.{0,2}\/)+/, '').split('/');
const lastStep = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** How many steps at their ends are the same. */
const sameSteps = (one: readonly string[], other: readonly string[]): number => {
  const most = Math.min(one.length, other.length);
  for (let n = 0; n < most; n++) if (one[one.length - 1 - n] !== other[other.length - 1 - n]) return n;
  return most;
};
/** One path ends in the other. */
export const isSameFile = (a: string, b: string): boolean => {
  const [one, other] = [stepsOf(a), stepsOf(b)];
  return sameSteps(one, other) === Math.min(one.length, other.length);
};

/** Put together once for a path, however many findings name it. */
export const filesOf = (declarations: readonly Declaration[]): ((file: string) => InFile) => {
  const byName = new Map<string, Map<string, Declaration[]>>();
  for (const declaration of declarations) {
    const alike = byName.get(lastStep(declaration.at.file)) ?? new Map<string, Declaration[]>();
    byName.set(lastStep(declaration.at.file), alike.set(declaration.at.file, alike.get(declaration.at.file) ?? []));
    alike.get(declaration.at.file)?.push(declaration);
  }
  const above = stepsAbove(declarations);
  const known = new Map<string, InFile>();
  return file => {
    const own = known.get(file) ?? inFile(file, byName.get(lastStep(file)) ?? new Map(), above);
    known.set(file, own);
    return own;
  };
};

/** The folders that all files of the estate lie in: another tool may know them by other names, as the `/src` of its container. */
const stepsAbove = (declarations: readonly Declaration[]): number => {
  let common: readonly string[] | undefined;
  for (const folder of new Set(declarations.map(({ at }) => stepsOf(at.file).slice(0, -1).join('/')))) {
    const steps = folder === '' ? [] : folder.split('/');
    const first: readonly string[] = common ?? steps;
    const differs = first.findIndex((step, i) => step !== steps[i]);
    common = differs < 0 ? first : first.slice(0, differs);
  }
  return common?.length ?? 0;
};

/** That very file, else the one with the most steps in common, where all that the two paths have below their roots is the same. Several such files are none. */
const inFile = (file: string, alike: ReadonlyMap<string, readonly Declaration[]>, above: number): InFile => {
  const meant = stepsOf(file);
  let best = 0;
  let chosen: readonly string[] = [];
  for (const own of alike.keys()) {
    const steps = stepsOf(own);
    const same = sameSteps(steps, meant);
    if (same < Math.min(steps.length - above, meant.length)) continue;
    const rank = same === steps.length && same === meant.length ? Number.POSITIVE_INFINITY : same;
    if (rank > best) [best, chosen] = [rank, [own]];
    else if (rank === best) chosen = [...chosen, own];
  }
  const all = chosen.length === 1 ? (alike.get(chosen[0] ?? '') ?? []) : [];
  const from = new Map<number, Declaration[]>();
  for (const declaration of all) {
    const sameLine = from.get(declaration.at.line);
    if (sameLine) sameLine.push(declaration);
    else from.set(declaration.at.line, [declaration]);
  }
  return { all, from, files: new Set(chosen.length === 1 ? chosen : []) };
};

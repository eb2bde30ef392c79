import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogFor, catalogOf } from '../../catalog/load.ts';
import { type Answer, assess, type KeepMet } from '../../engine/assess.ts';
import type { Catalog, Tree } from '../../model/index.ts';
import { formatOf, mayBeRead, type ReadEstate, type ReadOptions, readEstate, readFormats } from '../../readers/estate.ts';
import { callsFrom } from '../../readers/terraform/root.ts';
import type { FoundCharter } from '../charter.ts';
import { UsageError } from '../usage-error.ts';
import { codeOf } from '../walk.ts';
import { affectedBy } from './affected.ts';
import { answerOf, type KeptEstate, keepEstate, replaceParts } from './kept-estate.ts';
import { isSame, namesIn, stampNow, stampOf } from './stamps.ts';

/** One run over an estate, of which the cache may know most. */
export interface CachedRun {
  /** Where answers are kept from one run to the next. */
  readonly folder: string;
  /** Everything that an answer depends on beside the files. */
  readonly key: unknown;
  readonly walked: readonly string[];
  readonly tree: Tree;
  readonly options: ReadOptions;
  readonly today: string;
  readonly keepMet: KeepMet;
  /** The charter, of which the key tells every letter. It speaks of the estate as a whole: when a file changes, all is judged again. */
  readonly charter?: FoundCharter;
}

/** Reads and assesses again only what changed since the last run, and what depends on it. `undefined` when there is nothing to assess. */
export const cachedAnswer = async (run: CachedRun): Promise<Answer | undefined> => {
  const file = join(run.folder, `${createHash('sha256').update(JSON.stringify(run.key)).digest('hex').slice(0, 32)}.json`);
  const began = Date.now();
  const before = load(file);
  const after = (before && (await since(before, run, began))) ?? (await afresh(run, began));
  if (after.parts.every(part => part.declarations === 0)) return undefined;
  if (after !== before) save(file, run.folder, after);
  return answerOf(after, await governed(run, await catalogOf(new Set(after.parts.flatMap(part => part.types)))));
};

const afresh = async (run: CachedRun, began: number): Promise<KeptEstate> => judged(await readEstate(run.walked, run.tree, run.options), run, began);

const judged = async (estate: ReadEstate, run: CachedRun, began: number): Promise<KeptEstate> => {
  const asked = new Map<string, Set<string>>();
  const assessed = assess(estate, await governed(run, await catalogFor(estate)), {
    today: run.today,
    keepMet: run.keepMet,
    apart: run.charter === undefined,
    ...(run.charter && { governing: run.charter.governing }),
    asked: (scope, kind, name) => {
      const known = asked.get(scope);
      if (known) known.add(`${kind} ${name}`);
      else asked.set(scope, new Set([`${kind} ${name}`]));
    },
  });
  const told = run.walked.filter(file => mayBeRead(file, run.options));
  return keepEstate({ walked: run.walked, told, estate, assessed, asked, began, whole: run.charter !== undefined });
};

/** The catalog with the checks and severities of the charter. */
const governed = async ({ charter }: CachedRun, catalog: Catalog): Promise<Catalog> => (charter ? (await charter.withChecks(catalog)).catalog : catalog);

/** What was kept, brought up to date; `undefined` when everything must be read again. */
const since = async (before: KeptEstate, run: CachedRun, began: number): Promise<KeptEstate | undefined> => {
  if (before.walked.join('\n') !== run.walked.join('\n')) return undefined;
  const files = new Set(before.files.filter(([file, stamp]) => !isSame(stamp, stampNow(file))).map(([file]) => file));
  const folders = new Set(before.folders.filter(([folder, names]) => names !== namesIn(folder)).map(([folder]) => folder));
  if (files.size === 0 && folders.size === 0) return before;
  if (before.whole || changesParts(files, before, run)) return undefined;
  const changed = new Set(
    before.parts.flatMap((part, i) => (part.files.some(file => files.has(file)) || part.folders.some(folder => folders.has(folder)) ? [i] : [])),
  );
  const stamped: KeptEstate = { ...before, files: before.files.map(([file, stamp]) => [file, files.has(file) ? stampOf(file, began) : stamp]) };
  return changed.size === 0 ? stamped : again(stamped, changed, run, began);
};

/** Whether a file is of another format now, or a module is called from elsewhere: then the parts of the estate are others. */
const changesParts = (files: ReadonlySet<string>, { formats, calls }: KeptEstate, { tree, options, walked }: CachedRun): boolean => {
  const formatBefore = new Map(formats.flatMap(([format, own]) => own.map(file => [file, format] as const)));
  const callsBefore = new Map(calls);
  const isWalked = new Set(walked);
  return [...files].some(file => {
    if (!isWalked.has(file)) return false;
    const format = formatOf(file, tree, options);
    if (format !== formatBefore.get(file)) return true;
    return format === 'terraform' && callsFrom(folderOf(file), tree).join('\n') !== (callsBefore.get(folderOf(file)) ?? []).join('\n');
  });
};
const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '');

/** Reads parts again, and those that turn out to depend on them, until no other part is concerned. */
const again = async (before: KeptEstate, changed: ReadonlySet<number>, run: CachedRun, began: number): Promise<KeptEstate | undefined> => {
  const parts = affectedBy(changed, before.parts);
  const formats = filesOf(parts, before);
  if (!formats) return undefined;
  const estate = await readFormats(formats, run.tree, run.options);
  const now = await judged(estate, run, began);
  if (now.whole || now.problems.length > 0) return undefined;
  const beyond = linkedBeyond(before, parts, now);
  if (beyond.size > 0) return again(before, new Set([...parts, ...beyond]), run, began);
  return replaceParts(before, parts, now);
};

/** Parts that were not read again, though what was read asks for what they offer, or offers what they ask for. */
const linkedBeyond = (before: KeptEstate, parts: ReadonlySet<number>, now: KeptEstate): ReadonlySet<number> => {
  const [offers, asks, scopes] = [
    new Set(now.parts.flatMap(p => p.offers)),
    new Set(now.parts.flatMap(p => p.asks)),
    new Set(now.parts.flatMap(p => p.scopes)),
  ];
  const isLinked = (part: KeptEstate['parts'][number]): boolean =>
    part.offers.some(name => asks.has(name)) || part.asks.some(name => offers.has(name)) || part.scopes.some(scope => scopes.has(scope));
  return new Set(before.parts.flatMap((part, i) => (!parts.has(i) && isLinked(part) ? [i] : [])));
};

/** The files that parts are read from: those in a Terraform root's own folder, or all of a format. */
const filesOf = (parts: ReadonlySet<number>, before: KeptEstate): ReadonlyMap<string, readonly string[]> | undefined => {
  const wanted = new Map<string, readonly string[]>();
  for (const [format, all] of before.formats) {
    const own = before.parts.filter((part, i) => part.format === format && parts.has(i));
    if (own.length === 0) continue;
    const isWhole = own.length === before.parts.filter(part => part.format === format).length;
    if (!isWhole && format !== 'terraform') return undefined;
    const folders = new Set(own.map(part => part.scopes[0] ?? ''));
    const files = isWhole ? all : all.filter(file => folders.has(folderOf(file) || '.'));
    wanted.set(format, files);
  }
  return wanted;
};

const load = (file: string): KeptEstate | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptEstate;
  } catch {
    return undefined;
  }
};

/** Written whole or not at all, so that a run that is stopped leaves nothing broken. */
const save = (file: string, folder: string, kept: KeptEstate): void => {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept));
    renameSync(`${file}.${process.pid}`, file);
  } catch (error) {
    throw new UsageError(`--cache ${folder} cannot be written (${codeOf(error)})`, 'Give a folder that may be written, or leave --cache out.');
  }
};

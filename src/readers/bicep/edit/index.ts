import type { AddChange, ByHand, Change, Declaration, Edited, Source, Writer } from '../../../model/index.ts';
import { statementFor } from './add.ts';
import { aimAt, lockedWhy } from './aim.ts';
import { type Files, openFiles, type Standing } from './files.ts';
import { whyUnfit } from './fit.ts';
import { freshOf } from './fresh.ts';
import { type Patches, patches } from './patches.ts';
import { type Names, namesOf, pointFrom } from './point.ts';
import { isBicep, reachOf } from './reach.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';
import { sentenceOf } from './sentence.ts';
import { placeAt, sourceOf } from './slot.ts';
import { comesFromElsewhere } from './stands.ts';

/** Writes changes into Bicep files and the parameters files that give them values. */
export const bicepWriter: Writer = {
  writes: isBicep,
  write: (changes, source) => {
    const work = workOn(changes, source);
    const reaches = new Map<number, readonly string[]>();
    const refused = new Map<number, Refusal>();
    changes.forEach((change, number) => {
      const done = make(change, number, work);
      if (isRefusal(done)) refused.set(number, done);
      else if (done.source !== undefined) reaches.set(number, othersAt(done.source, change, work));
    });
    return finished(changes, refused, reaches, work);
  },
};

interface Work {
  readonly source: Source;
  readonly files: Files;
  readonly patches: Patches;
  readonly names: Names;
  readonly reach: (of: string) => readonly string[];
}
const workOn = (changes: readonly Change[], source: Source): Work => {
  const files = openFiles(source);
  const added = changes.filter((change): change is AddChange => change.do === 'add');
  const names = namesOf(added, change => standingOf(change, source, files));
  return { source, files, names, patches: patches(), reach: reachOf(source, files) };
};

const aboutOf = (change: Change): string => (change.do === 'add' ? change.beside : change.on);
const standingOf = (change: Change, { declared }: Source, files: Files): Standing | Refusal => {
  const declaration = declared.get(aboutOf(change));
  return declaration ? files.standing(declaration) : refusal('it was not read', { file: '', line: 1 });
};

/** What an edit belongs to; nothing where no edit is needed. */
interface Done {
  readonly is: 'done';
  readonly source?: string;
}

const make = (change: Change, number: number, work: Work): Done | Refusal => {
  const standing = standingOf(change, work.source, work.files);
  if (isRefusal(standing)) return standing;
  return change.do === 'add' ? add(change, number, standing, work) : edit(change, number, standing, work);
};

const add = (change: AddChange, number: number, beside: Standing, work: Work): Done | Refusal => {
  if (beside.use.locked !== undefined) return refusal(lockedWhy(beside.use.locked), beside.declaration.at);
  const symbol = work.names.get(`new:${change.name}`)?.symbol ?? change.name;
  const statement = statementFor(change, symbol, beside, pointFrom(beside, work.source, work.files, work.names));
  if (isRefusal(statement)) return statement;
  work.patches.insert(statement.unit, statement.at, statement.text, [number]);
  return { is: 'done', source: sourceOf(beside.resource) };
};

const edit = (change: Exclude<Change, AddChange>, number: number, standing: Standing, work: Work): Done | Refusal => {
  const slot = aimAt(standing, change.path, change.do === 'remove');
  if (isRefusal(slot) || slot.is === 'nothing') return isRefusal(slot) ? slot : { is: 'done' };
  if (slot.locked !== undefined) return refusal(lockedWhy(slot.locked), standing.declaration.at);
  if (slot.is === 'json text') return refusal('it is JSON in a text', placeAt(slot.expression, slot));
  if (change.do === 'remove') {
    work.patches.remove(slot, [number]);
    return { is: 'done', source: slot.source };
  }
  if (comesFromElsewhere(slot, standing.declaration.body, change.path)) return refusal('something else gives it its value', standing.declaration.at);
  const fresh = freshOf(change.do === 'set' ? change.to : change.item, pointFrom(standing, work.source, work.files, work.names));
  if (isRefusal(fresh)) return fresh;
  const why = change.do === 'set' ? whyUnfit(slot.params ?? [], fresh) : undefined;
  const not = why ?? work.patches.write(slot, fresh, change.do === 'append', [number]);
  return not === undefined ? { is: 'done', source: slot.source } : refusal(not, standing.declaration.at);
};

const othersAt = (source: string, change: Change, { reach }: Work): readonly string[] => reach(source).filter(id => id !== aboutOf(change));

const finished = (
  changes: readonly Change[],
  refused: ReadonlyMap<number, Refusal>,
  reaches: ReadonlyMap<number, readonly string[]>,
  { patches: all, source }: Work,
): Edited => {
  const edits = all.edits();
  const made = new Set(edits.flatMap(({ of }) => of));
  const lost = [...all.lost()].filter(number => !made.has(number));
  const byHand = [...refused].map(([number, { why, at }]) => handed(number, why, at, changes, source));
  for (const number of lost) byHand.push(handed(number, 'another change replaces what stands around it', undefined, changes, source));
  return { edits, byHand, reaches: new Map([...reaches].filter(([number, ids]) => made.has(number) && ids.length > 0)) };
};

const handed = (number: number, why: string, at: ByHand['at'] | undefined, changes: readonly Change[], { declared }: Source): ByHand => {
  const change = changes[number] as Change;
  const declaration: Declaration | undefined = declared.get(aboutOf(change));
  const what = declaration ? sentenceOf(change, declaration, why) : why;
  return { change: number, what, at: at ?? declaration?.at ?? { file: '', line: 1 } };
};

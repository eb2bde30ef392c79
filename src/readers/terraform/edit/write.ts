import type { ByHand, Change, Declaration, Edited, Node, Place, Spelled, Step, Writer } from '../../../model/index.ts';
import { addAll, namesOf } from './add.ts';
import { type Aim, aimAt, type Goal, partOf, refusal } from './aim.ts';
import { apply, type Outcome, type Rules } from './apply.ts';
import { blocksOf } from './block-or-map.ts';
import { freshOf } from './fresh.ts';
import { modulesIn } from './modules.ts';
import { type Pointing, pointerText, unpointable } from './point.ts';
import { inPolicyDocument, policyBlocks, policyLists } from './policy-document.ts';
import { reachIn } from './reach.ts';
import { lineOf } from './say.ts';
import { unitsOfPlan, type Whole } from './units.ts';
import { settle } from './unpassed.ts';
import type { Aimed, Alteration, Writing } from './writing.ts';

export const terraformWriter: Writer = {
  writes: ({ live, at }) => !live && /\.(?:tf|tofu)(?:\.json)?$/.test(at.file),
  write: (changes, source) => {
    const modules = modulesIn(source.tree);
    const units = unitsOfPlan(source.tree);
    const reach = reachIn(source.declared);
    const byHand: ByHand[] = [];
    const adding = namesOf(changes, source, modules, byHand);
    const writing: Writing = { source, modules, units, reach, added: adding.names, byHand, reaches: new Map() };
    writeEdits(writing, changes);
    addAll(writing, adding.additions);
    return { edits: units.edits(), byHand: byHand.sort((a, b) => a.change - b.change), reaches: writing.reaches } satisfies Edited;
  },
};

const writeEdits = (writing: Writing, changes: readonly Change[]): void => {
  const aimed: Aimed[] = [];
  changes.forEach((change, number) => {
    if (change.do === 'add') return;
    const declaration = writing.source.declared.get(change.on);
    if (declaration) aimed.push({ number, change, aim: aimOf(writing, change, declaration) });
    else writing.byHand.push({ change: number, what: `${change.on} is not in the files that were read`, at: { file: '', line: 1 } });
  });
  for (const task of together(writing, settle(writing, aimed))) write(writing, task);
};

const aimOf = ({ modules }: Writing, change: Alteration, declaration: Declaration): Aim => {
  const module = modules.of(declaration);
  const { key, instance } = modules.address(declaration);
  const isCall = declaration.type === 'module';
  const section = isCall ? module?.source.calls.get(key.replace(/^module\./, ''))?.section : module?.source.resources.get(key)?.section;
  if (!module || !section || section.file.lineAt(section.block.start) !== declaration.at.line)
    return refusal('its block was not found where it was read', declaration.at);
  const labels = section.block.labels.map(label => label.text);
  const part = partOf(isCall ? 'call' : 'resource', section, [section.block.type, ...labels]);
  const node = nodeAt(declaration.body, change.path);
  const aiming = { modules, declaration, path: change.path, removes: change.do === 'remove', node };
  return aimAt(aiming, part, change.path, { module, section, ...(instance !== undefined && { key: instance }) });
};

/** What was read at the end of the path, or as near to it as there is something. */
const nodeAt = (body: Node, path: readonly Step[]): Node => {
  let at = body;
  for (const step of path) {
    const list = at.is === 'list' && typeof step === 'string' ? at.items[0] : at;
    const whole = list && 'tree' in list && list.tree ? list.tree : list;
    const inner = whole?.is === 'map' ? whole.entries[step] : whole?.is === 'list' ? whole.items[Number(step)] : undefined;
    if (!inner) return at.from || !list ? at : list;
    at = inner;
  }
  return at;
};

/** What several changes ask of one place. */
interface Task {
  readonly goal: Goal;
  readonly whole: Whole;
  readonly of: number[];
  readonly change: Alteration;
  readonly pointing: Pointing;
}

/** Instances of one block ask the same of it: that is written once. */
const together = (writing: Writing, aimed: readonly Aimed[]): readonly Task[] => {
  const tasks = new Map<string, Task>();
  const wanted = new Map<string, string>();
  for (const { number, change, aim } of aimed) {
    if (aim.is !== 'goal') {
      if (aim.is === 'refusal') leave(writing, number, change, aim.why, aim.at);
      continue;
    }
    const pointing = pointingOf(writing, aim, change);
    const value = writtenBy(change);
    const why = value === undefined ? undefined : unpointable(value, pointing);
    const whole = writing.units.of(aim);
    if (why !== undefined) leave(writing, number, change, why, placeOf(aim));
    else if (whole.is === 'unreadable') leave(writing, number, change, whole.why, whole.at);
    else {
      const place = [whole.key, change.do, JSON.stringify(aim.steps)].join('\n');
      const key = [place, value === undefined ? '' : lineOf('', value, manner(pointing))].join('\n');
      const known = tasks.get(key);
      const rival = change.do === 'set' ? wanted.get(place) : undefined;
      if (known) known.of.push(number);
      else if (rival !== undefined && rival !== change.on)
        leave(writing, number, change, 'another change of this plan wants something else there', placeOf(aim));
      else tasks.set(key, { goal: aim, whole, of: [number], change, pointing });
      wanted.set(place, change.on);
    }
  }
  return [...tasks.values()];
};
const writtenBy = (change: Alteration): Spelled | undefined => (change.do === 'set' ? change.to : change.do === 'append' ? change.item : undefined);
const placeOf = (goal: Goal): Place => goal.from ?? goal.file.placeAt(goal.block?.start ?? 0);

const pointingOf = ({ source, added }: Writing, { part, around }: Goal, change: Alteration): Pointing => {
  const { module, key } = around;
  const own = change.on && source.declared.get(change.on);
  return {
    declared: source.declared,
    added,
    prefix: module.prefix,
    root: own ? own.scope.replace(/@[^@/]*$/, '') : module.root,
    ...((part.is === 'resource' || part.is === 'call') && key !== undefined && { key }),
    ...((part.is === 'default' || part.is === 'values') && { nameless: true }),
  };
};
const manner = (pointing: Pointing, step = '  ') => ({ step, point: (pointer: Parameters<typeof pointerText>[0]) => pointerText(pointer, pointing) });

const write = (writing: Writing, task: Task): void => {
  const why = task.whole.is === 'json' ? writeJson(task, task.whole) : writeHcl(writing, task, task.whole);
  for (const number of task.of) {
    if (why !== undefined) leave(writing, number, task.change, why, placeOf(task.goal));
    else noteReach(writing, number, task);
  }
};

const writeHcl = ({ source }: Writing, { goal, of, change, pointing }: Task, { unit }: Whole & { readonly is: 'hcl' }): Outcome => {
  const value = writtenBy(change);
  const asked = { do: change.do, steps: goal.steps, ...(value !== undefined && { value }) };
  const isPolicy = goal.part.is === 'data';
  const said = isPolicy ? inPolicyDocument(asked, unit.body().items) : asked;
  if (typeof said === 'string') return said;
  const declaration = source.declared.get(change.on);
  const rules: Rules = {
    manner: manner(pointing, unit.step),
    ...(isPolicy
      ? { isBlock: path => policyBlocks.has(path), isList: path => policyLists.has(path) }
      : goal.part.is === 'resource' && declaration
        ? blocksOf(declaration.type, source.form(declaration.type), goal.around.module)
        : { isBlock: () => false, isList: () => false }),
  };
  return apply(unit, { ...said, of }, rules);
};

const writeJson = ({ goal, of, change, pointing }: Task, { region }: Whole & { readonly is: 'json' }): Outcome => {
  if (goal.part.is === 'data') return 'its policy is written as a data source';
  const value = writtenBy(change);
  const fresh = value === undefined ? undefined : freshOf(value, manner(pointing));
  const path = goal.steps;
  if (fresh === undefined) return region.change({ do: 'remove', path }, of)?.why;
  return region.change(change.do === 'append' ? { do: 'append', path, item: fresh } : { do: 'set', path, to: fresh }, of)?.why;
};

/** The other declarations that the edit reaches. */
const noteReach = ({ source, reach, reaches }: Writing, number: number, { goal, change }: Task): void => {
  const own = source.declared.get(change.on);
  const below = ({ from, address }: { readonly from: Place; readonly address: string }): readonly string[] =>
    reach.from(from).filter(id => {
      const other = source.declared.get(id)?.address ?? '';
      return other.startsWith(`${address}.`) || other.startsWith(`${address}[`);
    });
  const data = goal.part.is === 'data' ? goal.part.block && reach.ofBlock(`${goal.file.name}:${goal.file.lineAt(goal.part.block.start)}`) : undefined;
  const ids = data ? data.flatMap(reach.to) : goal.below ? below(goal.below) : goal.from ? reach.from(goal.from) : reach.ofBlock(own?.block?.id ?? '');
  const others = [...new Set(ids)].filter(id => id !== change.on);
  if (others.length > 0) reaches.set(number, others);
};

/** Leaves the change to a person. */
const leave = ({ source, byHand, added }: Writing, number: number, change: Alteration, why: string, at: Place): void => {
  const own = source.declared.get(change.on);
  const value = writtenBy(change);
  const pointing: Pointing = { declared: source.declared, added, prefix: '', root: own?.scope ?? '' };
  const name = change.path.filter(step => typeof step === 'string').join('.');
  const line =
    value === undefined
      ? ''
      : lineOf(String(change.path.findLast(step => typeof step === 'string') ?? ''), value, manner(pointing), change.do === 'append' ? 'append' : 'set');
  const wish = change.do === 'remove' ? `take ${name} away` : change.do === 'append' ? `add ${line}` : `write ${line}`;
  byHand.push({ change: number, what: `${own?.address ?? change.on}${name === '' ? '' : `, ${name}`}: ${why}; ${wish} by hand`, at });
};

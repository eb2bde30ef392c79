import type { Step } from '../../../model/index.ts';
import { importedUnit } from '../compile/frame.ts';
import type { Resource, Unit } from '../compile/unit.ts';
import type { ArrayLiteral, Expression, Index, Loop, Member, Name, ObjectLiteral, Param } from '../syntax/syntax.ts';
import { mayHold, namesIn, preferred } from './expressions.ts';
import { argumentsOf, type Standing, type Use } from './files.ts';
import { scalarOf } from './fresh.ts';
import { type Refusal, refusal } from './refusal.ts';
import { type Aim, argumentSource, entryNamed, type Here, isOnOneLine, paramSource, refuse, slotted, sourceOf, variableSource } from './slot.ts';

const ofAzure: ReadonlySet<string> = new Set(['id', 'root', 'parent', 'scope', 'type', 'apiversion']);

/** Where to change what the steps from a resource's body lead to: where it is written out, however many names lie between. */
export const aimAt = ({ resource, use, declaration }: Standing, path: readonly Step[], removes: boolean): Aim => {
  const [first, ...rest] = path;
  if (first === undefined || ofAzure.has(String(first).toLowerCase())) return refusal(`${String(first ?? 'it')} is not a line of its own`, declaration.at);
  if (resource.statement.is === 'module') return refusal('it is a module', declaration.at);
  const steps = resource.extension !== undefined && first === 'properties' ? rest : path;
  return aimIn(resource.body, steps, hereIn(resource, use, removes));
};

/** The body of a resource: the names of its loop, and the resources nested in it, may be used there. */
export const hereIn = (resource: Resource, use: Use, removes: boolean): Here => ({
  ...{ unit: resource.unit, use, removes, around: resource, depth: 0 },
  source: sourceOf(resource),
  locals: new Set(localsOf(resource)),
});
const localsOf = (resource: Resource): readonly string[] => [
  ...(resource.loop ? loopNames(resource.loop) : []),
  ...(resource.around ? localsOf(resource.around) : []),
];
const loopNames = ({ item, index }: Loop): readonly string[] => (index === undefined ? [item] : [item, index]);

const deepest = 300;

/** A module of a registry works a value out of its inputs, which may be given to it. */
const computed = (of: Expression, here: Here): Refusal => {
  const { locked } = here.use;
  if (locked === undefined) return refuse('it is worked out by an expression', of, here);
  const inputs = namesIn(of).filter(name => here.unit.symbols.get(name)?.is === 'param');
  return refuse(`it is worked out in the module ${locked}${inputs.length > 0 ? ` from its input ${inputs.join(', ')}` : ''}`, of, here);
};
/** Down the steps from an expression. */
export const aimIn = (of: Expression, steps: readonly Step[], before: Here): Aim => {
  const here = { ...before, depth: before.depth + 1 };
  if (here.depth > deepest) return refuse('its value comes from too many names in a row', of, here);
  switch (of.is) {
    case 'object':
      return inObject(of, steps, here);
    case 'array':
      return inArray(of, steps, here);
    case 'for':
      return inLoop(of, steps, here);
    case 'group':
    case 'non-null':
      return aimIn(of.of, steps, here);
    case 'name':
    case 'member':
    case 'index':
      return follow(of, steps, here);
    case 'call':
      return of.name === 'any' && !of.of && of.args[0] ? aimIn(of.args[0], steps, here) : computed(of, here);
    case 'binary':
    case 'ternary':
      return atChoice(of, steps, here);
    default:
      return atScalar(of, steps, here);
  }
};

/** Where a name is used when it has a value, it is given one; else what stands in for it is changed. */
const atChoice = (of: Expression, steps: readonly Step[], here: Here): Aim => {
  const choice = here.removes || steps.length > 0 ? undefined : preferred(of);
  if (!choice) return computed(of, here);
  const slot = aimIn(choice.value, steps, here);
  if (slot.is !== 'refusal') return slot;
  const instead = aimIn(choice.instead, steps, here);
  return instead.is === 'refusal' ? computed(of, here) : instead;
};

const valueSlot = (expression: Expression, rest: readonly Step[], here: Here): Aim =>
  slotted({ is: 'value', expression, rest, inline: here.inline === true } as const, here);

const atScalar = (of: Expression, steps: readonly Step[], here: Here): Aim => {
  const value = scalarOf(of);
  if (value === undefined) return computed(of, here);
  if (here.removes) return value === null || steps.length === 0 ? slotted({ is: 'nothing' }, here) : textOr(of, value, steps, here);
  return steps.length === 0 || value === null ? valueSlot(of, steps, here) : textOr(of, value, steps, here);
};
const textOr = (of: Expression, value: unknown, rest: readonly Step[], here: Here): Aim =>
  typeof value === 'string' && /^\s*[{[]/.test(value)
    ? slotted({ is: 'json text', expression: of, rest }, here)
    : refuse(`a plain value stands where ${rest.join('.')} is wanted`, of, here);

const inObject = (of: ObjectLiteral, [step, ...rest]: readonly Step[], here: Here): Aim => {
  if (step === undefined) return valueSlot(of, [], here);
  if (typeof step === 'number' || step === '*') return refuse('an object stands where a list is wanted', of, here);
  const property = entryNamed(of, step);
  if (!property) return absent(of, step, rest, here);
  const after = of.entries.slice(of.entries.indexOf(property) + 1);
  if (after.some(entry => entry.is === 'spread' && mayHold(entry.of, step, here.unit, here.locals)))
    return refuse('what is spread after it may say it as well', property, here);
  if (here.removes && rest.length === 0) return slotted({ is: 'entry', object: of, property }, here);
  return aimIn(property.value, rest, { ...here, inline: isOnOneLine(of, here.unit) });
};

/** An entry that is not there may be in what is spread. */
const absent = (object: ObjectLiteral, key: string, rest: readonly Step[], here: Here): Aim => {
  for (const entry of object.entries.toReversed()) {
    if (entry.is !== 'spread' || !mayHold(entry.of, key, here.unit, here.locals)) continue;
    const found = aimIn(entry.of, [key, ...rest], here);
    if (found.is === 'refusal' && (rest.length > 0 || here.removes)) return refuse('it may be in what is spread here', entry, here);
    if (found.is !== 'refusal' && found.is !== 'missing' && found.is !== 'nothing') return found;
  }
  return slotted(here.removes ? { is: 'nothing' } : { is: 'missing', object, key, rest }, here);
};

const inArray = (of: ArrayLiteral, steps: readonly Step[], here: Here): Aim => {
  const [step, ...rest] = steps;
  if (step === undefined) return valueSlot(of, [], here);
  if (step === '*') return refuse('which item is meant is not known', of, here);
  const [index, left] = typeof step === 'number' ? [step, rest] : [0, steps];
  const spread = of.items.findIndex(item => item.is === 'spread');
  if (spread >= 0 && spread <= index) return refuse('its items are spread from elsewhere', of, here);
  const item = of.items[index];
  if (!item || item.is === 'spread') {
    if (here.removes) return slotted({ is: 'nothing' }, here);
    return index === of.items.length ? slotted({ is: 'past', array: of, rest: left }, here) : refuse('the list is shorter', of, here);
  }
  if (here.removes && left.length === 0) return slotted({ is: 'item', array: of, index }, here);
  return aimIn(item, left, { ...here, inline: isOnOneLine(of, here.unit) });
};

/** What a loop repeats is written once. */
const inLoop = (of: Loop, steps: readonly Step[], here: Here): Aim => {
  const [step, ...rest] = steps;
  if (step === undefined || (here.removes && typeof step === 'number' && rest.length === 0)) return refuse('a loop makes it', of, here);
  return aimIn(of.body, typeof step === 'number' ? rest : steps, { ...here, locals: new Set([...here.locals, ...loopNames(of)]) });
};

/** What a parameter is given where its file is used; else its default. */
const aimAtParam = (param: Param, steps: readonly Step[], here: Here): Aim => {
  if (param.decorators.some(({ name }) => name === 'secure')) return refuse(`the parameter ${param.name} is a secret`, param, here);
  const own: Here = { ...here, source: paramSource(here.unit, param.name), inline: false, locals: new Set() };
  const slot = here.use.call ? aimAtArgument(param, steps, own, here.use.call) : aimAtGiven(param, steps, own);
  return steps.length > 0 || slot.is === 'refusal' ? slot : { ...slot, params: [...(slot.params ?? []), { param, unit: here.unit }] };
};

/** The last parameters file that gives it a value. */
const aimAtGiven = (param: Param, steps: readonly Step[], own: Here): Aim => {
  for (const unit of own.use.given?.toReversed() ?? []) {
    const written = unit.statements.findLast(statement => statement.is === 'param' && statement.name === param.name);
    if (written?.is !== 'param' || !written.value) continue;
    return aimIn(written.value, steps, { ...own, unit, use: { unit, key: unit.file }, source: paramSource(unit, param.name) });
  }
  return byDefault(param, steps, own);
};

export const lockedWhy = (module: string, param?: Param): string => `it is written by the module ${module}${param ? `, whose input is ${param.name}` : ''}`;

const byDefault = (param: Param, steps: readonly Step[], here: Here): Aim => {
  const { locked } = here.use;
  if (locked !== undefined) return refuse(lockedWhy(locked, param), param, here);
  if (param.value) return aimIn(param.value, steps, here);
  return refuse(`the parameter ${param.name} has no default, and is given its value at deployment`, param, here);
};

const aimAtArgument = (param: Param, steps: readonly Step[], own: Here, { module, use }: NonNullable<Use['call']>): Aim => {
  const whole = argumentsOf(module);
  const there: Here = { ...hereIn(module, use, own.removes), source: argumentSource(module, param.name), depth: own.depth };
  const found = whole && aimIn(whole, [param.name, ...steps], there);
  const unpassed = !found || found.is === 'nothing' || (found.is === 'missing' && found.key === param.name && whole === found.object);
  if (!unpassed) return found;
  const fallback = byDefault(param, steps, own);
  if (fallback.is !== 'refusal' || own.removes || steps.length > 0) return fallback;
  return found?.is === 'missing' ? found : slotted({ is: 'missing', object: module.body, key: 'params', rest: [param.name] } as const, there);
};

const isResource = (name: string, { unit, around }: Here): boolean => {
  for (let of = around; of; of = of.around) if (of.children.has(name)) return true;
  return unit.symbols.get(name)?.is === 'resource';
};

/** `name`, `name.a` and `name[0].a`: to where the name is given its value. */
const follow = (of: Name | Member | Index, steps: readonly Step[], here: Here): Aim => {
  const { base, own } = chainOf(of);
  if (own === undefined) return computed(of, here);
  const all = [...own, ...steps];
  if (base.is !== 'name') return base === of ? computed(of, here) : aimIn(base, all, here);
  if (here.locals.has(base.name)) return refuse(`it comes from what a loop goes over (${base.name})`, of, here);
  if (isResource(base.name, here)) return refuse(`it comes from the resource ${base.name}`, of, here);
  return followName(base, all, here);
};

/** The steps after a name; `own` is left out where one of them is not written out. */
const chainOf = (of: Expression): { readonly base: Expression; readonly own?: readonly Step[] } => {
  const own: Step[] = [];
  let base = of;
  while (base.is === 'member' || base.is === 'index' || base.is === 'non-null' || base.is === 'group') {
    if (base.is === 'member') own.unshift(base.name);
    if (base.is === 'index') {
      const key = scalarOf(base.key);
      if (base.fromEnd || (typeof key !== 'string' && typeof key !== 'number')) return { base };
      own.unshift(key);
    }
    base = base.of;
  }
  return { base, own };
};

const followName = (of: Name, steps: readonly Step[], here: Here): Aim => {
  const { unit } = here;
  const symbol = unit.symbols.get(of.name);
  switch (symbol?.is) {
    case 'param':
      return symbol.statement.value && unit !== here.use.unit ? aimIn(symbol.statement.value, steps, here) : aimAtParam(symbol.statement, steps, here);
    case 'var':
      return aimIn(symbol.statement.value, steps, atVariable(unit, of.name, here));
    case 'imported':
      return imported(of, symbol.path, symbol.name, steps, here);
    case 'namespace': {
      const [name, ...rest] = steps;
      return imported(of, symbol.path, String(name), rest, here);
    }
    default:
      return refuse(`nothing that is written here is called ${of.name.slice(0, 60)}`, of, here);
  }
};
const atVariable = (unit: Unit, name: string, { around: _, ...here }: Here): Here => ({
  ...here,
  ...{ unit, source: variableSource(unit, name), inline: false, locals: new Set() },
});

/** What is imported takes no parameters. */
const importedUse = (unit: Unit, { locked }: Use): Use => ({ unit, key: `import ${unit.file}`, ...(locked !== undefined && { locked }) });

const imported = (of: Name, path: string, name: string, steps: readonly Step[], here: Here): Aim => {
  const unit = importedUnit(here.unit, path);
  const symbol = unit?.symbols.get(name);
  if (!unit || !symbol) return refuse(`it is imported from ${path.slice(0, 200)}`, of, here);
  if (symbol.is !== 'var' && symbol.is !== 'imported') return refuse(`it is imported from ${path.slice(0, 200)}`, of, here);
  const there = atVariable(unit, name, { ...here, use: importedUse(unit, here.use) });
  return symbol.is === 'var' ? aimIn(symbol.statement.value, steps, there) : followName({ ...of, name }, steps, there);
};

import { shown } from '../../../model/index.ts';
import { behind, list, shapeOf } from '../node.ts';
import { type Answer, type Definition, type Definitions, define, defineMany, fault, openNode } from './definition.ts';
import { equal } from './equal.ts';
import type { Json } from './json.ts';

const whole = (work: (a: number, b: number) => Answer): Definition => define(['whole', 'whole'], ([a, b]) => work(a, b));

/** The least or greatest of numbers, given one by one or as an array. */
const extreme = (choose: (...numbers: number[]) => number): Definition =>
  defineMany('known', 1, args => {
    const numbers = (args.length === 1 && Array.isArray(args[0]) ? args[0] : args) as readonly Json[];
    return numbers.length > 0 && numbers.length < 10_000 && numbers.every(one => typeof one === 'number')
      ? choose(...(numbers as readonly number[]))
      : fault('takes whole numbers, or an array of them');
  });

/** Numbers by size, texts by their letters. */
const ordered = (holds: (order: number) => boolean): Definition =>
  define(['known', 'known'], ([a, b]) => {
    if (typeof a === 'number' && typeof b === 'number') return holds(a - b);
    if (typeof a === 'string' && typeof b === 'string') return holds(a < b ? -1 : a > b ? 1 : 0);
    return fault('takes two numbers, or two texts');
  });

const equals: Definition = define(['any', 'any'], ([a, b], given) => equal(a, b) ?? openNode([a, b].map(behind).find(node => node.is !== 'value') ?? a, given));

const toWhole: Definition = define(['known'], ([written]) => {
  const number =
    typeof written === 'number' ? Math.trunc(written) : typeof written === 'string' && /^\s*[-+]?\d+\s*$/.test(written) ? Number(written) : undefined;
  return number ?? fault('takes a number, or a text that is one');
});
const toNumber: Definition = define(['known'], ([written]) => {
  const number = typeof written === 'string' && written.trim() === '' ? Number.NaN : Number(written);
  return (typeof written === 'number' || typeof written === 'string') && Number.isFinite(number) ? number : fault('takes a number, or a text that is one');
});
const toFlag: Definition = define(['known'], ([written]) => {
  if (typeof written === 'boolean') return written;
  if (typeof written === 'number') return written !== 0;
  const small = typeof written === 'string' ? written.trim().toLowerCase() : '';
  return small === 'true' || small === '1'
    ? true
    : small === 'false' || small === '0'
      ? false
      : fault('takes true or false, or a text or number that stands for it');
});

export const numberFunctions: Definitions = {
  add: whole((a, b) => a + b),
  sub: whole((a, b) => a - b),
  mul: whole((a, b) => a * b),
  div: whole((a, b) => (b === 0 ? fault('divides by zero') : Math.trunc(a / b))),
  mod: whole((a, b) => (b === 0 ? fault('divides by zero') : a % b)),
  min: extreme(Math.min),
  max: extreme(Math.max),
  int: toWhole,
  float: toNumber,
  bool: toFlag,
  equals,
  less: ordered(order => order < 0),
  lessorequals: ordered(order => order <= 0),
  greater: ordered(order => order > 0),
  greaterorequals: ordered(order => order >= 0),
  true: define([], () => true),
  false: define([], () => false),
  not: define(['flag'], ([flag]) => !flag),
  pickzones: define(['any', 'any', 'any', 'any?', 'any?'], (_, { at, written }) => list([], at, `${written} is known at deployment`)),
  providers: define(['any', 'any?'], ([namespace], given) =>
    openNode({ is: 'unresolved', why: 'providers is answered at deployment', at: namespace.at }, given),
  ),
  utcnow: define(['any?'], (_, { at, written }) => openNode({ is: 'unresolved', why: 'utcNow is the time of the deployment', at }, { at, written })),
  deployer: define([], (_, { at, written }) => openNode({ is: 'unresolved', why: 'the one who deploys is not known', at }, { at, written })),
  externalinput: define(['any', 'any?'], (_, given) => openNode({ is: 'unresolved', why: 'it is given from outside at deployment', at: given.at }, given)),
  fail: define(['any'], ([message]) => fault(message.sensitive ? 'fails' : `fails: ${shown(shapeOf(message))}`)),
};

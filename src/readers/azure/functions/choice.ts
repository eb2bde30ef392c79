import type { Node } from '../../../model/index.ts';
import { hole } from '../../../model/index.ts';
import { behind, seenAt, value, whyUnknown } from '../node.ts';
import { distinct, fault } from './definition.ts';
import type { Form, Forms } from './form.ts';
import { wrongCount } from './form.ts';

/** True, false, or why that cannot be told. */
export type Truth = boolean | { readonly why: string };

export const truthOf = (node: Node): Truth => {
  const end = behind(node);
  if (end.is === 'value') {
    if (typeof end.value === 'boolean') return end.value;
    const small = String(end.value).toLowerCase();
    return small === 'true' ? true : small === 'false' ? false : { why: 'it is neither true nor false' };
  }
  if (end.is === 'unresolved' && end.among && end.among.length > 0) {
    const truths = end.among.map(truthOf);
    if (truths.every(truth => truth === true) || truths.every(truth => truth === false)) return truths[0] ?? { why: end.why };
  }
  return { why: whyUnknown(end) };
};

const notTruth = fault('takes true or false');
const isOther = (node: Node, truth: Truth): boolean => typeof truth !== 'boolean' && ['value', 'list', 'map'].includes(behind(node).is);

/** Only the branch that is chosen is looked at; when that is not known, it is one of the two. */
const choose: Form = ({ call, at, written, evaluate }) => {
  const [condition, yes, no] = call.args;
  if (!condition || !yes || !no || call.args.length > 3) return wrongCount(call.args.length, 3, 3);
  const told = evaluate(condition);
  const truth = truthOf(told);
  if (typeof truth === 'boolean') return evaluate(truth ? yes : no);
  if (isOther(told, truth)) return notTruth;
  const branches = [evaluate(yes), evaluate(no)];
  const among = distinct(branches.flatMap(branch => (branch.is === 'unresolved' && branch.among ? branch.among : [branch])));
  const [only] = among;
  if (among.length === 1 && only?.is === 'value') return seenAt(only, at);
  const sensitive = branches.some(branch => branch.sensitive) ? { sensitive: true as const } : {};
  return { is: 'unresolved', why: `it depends on ${condition.written}: ${truth.why}`, at, shape: hole(written), among, ...sensitive };
};

/** One deciding answer decides; else one that is not known leaves it open. */
const all =
  (deciding: boolean): Form =>
  ({ call, at, written, evaluate }) => {
    if (call.args.length < 2) return wrongCount(call.args.length, 2, Number.POSITIVE_INFINITY);
    let open: string | undefined;
    for (const arg of call.args) {
      const told = evaluate(arg);
      const truth = truthOf(told);
      if (isOther(told, truth)) return notTruth;
      if (truth === deciding) return value(deciding, at);
      if (typeof truth !== 'boolean') open ??= truth.why;
    }
    return open === undefined ? value(!deciding, at) : { is: 'unresolved', why: open, at, shape: hole(written), among: [value(true, at), value(false, at)] };
  };

/** The first that is not null. */
const coalesce: Form = ({ call, at, written, evaluate }) => {
  const open: Node[] = [];
  for (const arg of call.args) {
    const node = evaluate(arg);
    const end = behind(node);
    if (isNull(end)) continue;
    if (open.length === 0 && !mayBeNull(end)) return node;
    open.push(...(end.is === 'unresolved' && end.among ? end.among.filter(one => !isNull(one)) : [node]));
    if (!mayBeNull(end)) break;
  }
  const [first] = open;
  if (!first) return value(null, at);
  const among = open.every(node => node.is !== 'unresolved') ? { among: distinct(open) } : {};
  return { is: 'unresolved', why: whyUnknown(open.find(node => node.is === 'unresolved') ?? first), at, shape: hole(written), ...among };
};
const isNull = (node: Node): boolean => node.is === 'value' && node.value === null;
const mayBeNull = (node: Node): boolean => node.is === 'unresolved' && (node.among?.some(isNull) ?? true);

export const choiceForms: Forms = { if: choose, and: all(false), or: all(true), coalesce };

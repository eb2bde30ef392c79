import type { Node, Place } from '../../../model/index.ts';
import { hole } from '../../../model/index.ts';
import { deeper, type Frame, spend } from '../frame.ts';
import { call, type Definition, type Fault, fault } from '../functions/definition.ts';
import { type Calling, type Form, isFault, wrongCount } from '../functions/form.ts';
import { definitions, forms } from '../functions/index.ts';
import { seenAt, shapeOf, text, value } from '../node.ts';
import { access } from './access.ts';
import { isExpression, parseExpression, unescaped } from './parse.ts';
import type { Access, Call, Expression, SyntaxFault } from './syntax.ts';

/** A text of a template: what its expression comes to, or the text itself. */
export const evaluateText = (written: string, frame: Frame, at: Place): Node => {
  if (!isExpression(written)) return text(unescaped(written), at);
  const read = parsed(written);
  if ('fault' in read) {
    frame.deployment.run.problem(at, `This expression cannot be read: ${read.fault}. Correct it, or begin it with [[ when it is a plain text.`);
    return { is: 'unresolved', why: 'its expression cannot be read', at, shape: hole(written) };
  }
  return seenAt(evaluate(read, frame, at), at);
};

/** Texts that stand in several places, or in loops, are read once. */
const known = new Map<string, Expression | SyntaxFault>();
const parsed = (written: string): Expression | SyntaxFault => {
  const before = known.get(written);
  if (before) return before;
  const read = parseExpression(written);
  if (known.size > 50_000) known.clear();
  if (written.length < 5_000) known.set(written, read);
  return read;
};

const evaluate = (expression: Expression, frame: Frame, at: Place): Node => {
  const { run } = frame.deployment;
  const done = spend(run, 1, at) ? deeper(run, () => evaluated(expression, frame, at)) : { why: 'these templates are too large to be read whole' };
  if (done && 'is' in done) return done;
  return { is: 'unresolved', why: done?.why ?? 'it is nested too deeply, or depends on itself', at, shape: hole(expression.written) };
};

const evaluated = (expression: Expression, frame: Frame, at: Place): Node => {
  switch (expression.is) {
    case 'literal':
      return typeof expression.value === 'string' ? text(expression.value, at) : value(expression.value, at);
    case 'access':
      return accessed(expression, frame, at);
    case 'call':
      return called(expression, frame, at);
  }
};

const accessed = ({ of, key, safe, written }: Access, frame: Frame, at: Place): Node => {
  const [container, name] = [evaluate(of, frame, at), evaluate(key, frame, at)];
  const part = access(container, name, safe, at, heldFrom(written, frame));
  return 'fault' in part ? refused(part, of.written, written, frame, at) : part;
};

const called = (expression: Call, frame: Frame, at: Place): Node => {
  const calling: Calling = {
    call: expression,
    frame,
    at,
    written: heldFrom(expression.written, frame),
    evaluate: (inner, within = frame) => evaluate(inner, within, at),
  };
  const form = forms.get(expression.name);
  const definition = definitions.get(expression.name);
  const answer = form ? form(calling) : definition ? pure(definition, calling) : other(calling);
  if ('is' in answer && answer.is === 'list') spend(frame.deployment.run, Math.floor(answer.items.length / 20), at);
  return isFault<Node>(answer) ? refused(answer, expression.shown, expression.written, frame, at) : answer;
};

/** What the same words stand for in other surroundings is something else: the name of a hole says where they stand. */
const heldFrom = (source: string, { deployment: { names }, loops, bound, parameters }: Frame): string => {
  const written = source.includes('\n') ? source.replaceAll(/\s+/g, ' ') : source;
  if (names === '' && loops.length === 0 && bound.size === 0 && !parameters) return written;
  const small = written.toLowerCase();
  const own = names !== '' && /(?:parameters|variables)\(/.test(small) ? names + written : written;
  const turn = loops.some(loop => loop.index !== undefined) && small.includes('copyindex(') ? [loops.map(loop => loop.index ?? '…').join(', ')] : [];
  const given =
    small.includes('lambdavariables(') || (parameters && small.includes('parameters('))
      ? [...bound.values(), ...(parameters?.values() ?? [])].map(shapeOf)
      : [];
  return turn.length + given.length === 0 ? own : `${own} [${[...turn, ...given].join(', ')}]`;
};

const pure = (definition: Definition, { call: { args }, written, at, evaluate: value }: Calling): Node | Fault =>
  args.length < definition.least || args.length > definition.most
    ? wrongCount(args.length, definition.least, definition.most)
    : call(
        definition,
        args.map(arg => value(arg)),
        { at, written },
      );

/** A function of the template's own, or one that lists keys: Azure has as many of those as it has resources. */
const other: Form = ({ call: { name, args, shown }, written, frame, at, evaluate: value }) => {
  const own = frame.deployment.userFunction(name);
  if (own) {
    if (args.length !== own.parameters.length) return wrongCount(args.length, own.parameters.length, own.parameters.length);
    const given = new Map(own.parameters.map((parameter, i) => [parameter.toLowerCase(), value(args[i] ?? { is: 'literal', written: 'null', value: null })]));
    return own.evaluate({ deployment: frame.deployment, loops: [], bound: new Map(), parameters: given });
  }
  if (/^list[a-z]*$/.test(name)) return { is: 'unresolved', why: `${shown} is answered at deployment`, at, shape: hole(written), sensitive: true };
  return fault('is not a function that Azure templates have');
};

const refused = ({ fault: why }: Fault, what: string, written: string, frame: Frame, at: Place): Node => {
  frame.deployment.run.problem(at, `${shortened(what)} ${why}. Its value is not known; correct the expression.`);
  return { is: 'unresolved', why: `${shortened(what)} ${why}`, at, shape: hole(written) };
};
const shortened = (written: string): string => (written.length > 80 ? `${written.slice(0, 80)}…` : written);

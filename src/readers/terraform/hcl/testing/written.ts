import fc, { type Arbitrary } from 'fast-check';

/** For tests: a random piece of HCL, and the outline of what it must be read as. */
export interface Written {
  readonly text: string;
  readonly means: string;
}
type Tie = (name: 'expression' | 'term' | 'part') => Arbitrary<Written>;

const word = fc.constantFrom('a', 'b', 'foo', 'x-1', 'é', 'for_x', 'iff', 'inn');
const gap = fc.constantFrom('', ' ', '\t', '/* c */', '  ');
/** Where line breaks do not count. */
const wide = fc.constantFrom('', ' ', '\n', ' # c\n', '\r\n // c \r\n', '/* c\n */');
/** Its end cannot escape a sequence that follows. */
export const plain = fc.string({ unit: 'grapheme' }).filter(text => !/[$%]$/.test(text));

export const inQuotes = (text: string): string =>
  `"${text
    .replaceAll(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\0', '\\u0000')
    .replaceAll('${', '$${')
    .replaceAll('%{', '%%{')}"`;

const quoted = plain.map((text): Written => ({ text: inQuotes(text), means: JSON.stringify(text) }));
const optional = (written: Written | null, before: string): Written =>
  written ? { text: before + written.text, means: before + written.means } : { text: '', means: '' };

const wrapped = (open: string, inner: Arbitrary<Written>, close: string): Arbitrary<Written> =>
  fc.tuple(wide, inner, wide).map(([before, { text, means }, after]) => ({ text: open + before + text + after + close, means }));

const listed = (inner: Arbitrary<Written>): Arbitrary<Written> =>
  fc.array(fc.tuple(wide, inner, wide), { maxLength: 3 }).map(items => ({
    text: items.map(([before, { text }, after]) => before + text + after).join(','),
    means: items.map(([, { means }]) => means).join(' '),
  }));

const leaf: Arbitrary<Written> = fc.oneof(
  word.map(name => ({ text: name, means: name })),
  fc.constantFrom('true', 'false', 'null').map(name => ({ text: name, means: name })),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(value => ({ text: String(value), means: String(value) })),
  quoted,
);

const parenthesis = (tie: Tie): Arbitrary<Written> => wrapped('(', tie('expression'), ')').map(({ text, means }) => ({ text, means: `(paren ${means})` }));
const tuple = (tie: Tie): Arbitrary<Written> => listed(tie('expression')).map(({ text, means }) => ({ text: `[${text}]`, means: `[${means}]` }));

const call = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(word, listed(tie('expression')), fc.boolean()).map(([name, args, wanted]) => {
    const dots = wanted && args.text ? '...' : '';
    return { text: `${name}(${args.text}${dots})`, means: `(${name}()${args.means && ' '}${args.means}${dots})` };
  });

const key = (tie: Tie): Arbitrary<Written> =>
  fc.oneof(
    word.map(name => ({ text: name, means: JSON.stringify(name) })),
    quoted,
    parenthesis(tie),
  );

const entry = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(wide, key(tie), gap, fc.constantFrom('=', ':'), gap, tie('expression')).map(([before, name, left, sign, right, value]) => ({
    text: before + name.text + left + sign + right + value.text,
    means: `${name.means}=${value.means}`,
  }));

const object = (tie: Tie): Arbitrary<Written> =>
  fc.array(fc.tuple(entry(tie), fc.constantFrom(',', '\n', ' # c\n', ', // c\n')), { maxLength: 3 }).map(entries => ({
    text: `{${entries.map(([{ text }, end]) => text + end).join('')}}`,
    means: `{${entries.map(([{ means }]) => means).join(' ')}}`,
  }));

const forTuple = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(word, wide, tie('expression'), wide, tie('expression'), fc.option(tie('expression'))).map(([name, a, from, b, result, test]) => {
    const filter = optional(test, ' if ');
    return {
      text: `[for ${name} in ${a}${from.text}${b}:${result.text}${filter.text}]`,
      means: `(for _ ${name} ${from.means} ${result.means}${filter.means})`,
    };
  });

const forObject = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(word, word, tie('expression'), tie('expression'), tie('expression'), fc.constantFrom('', '...')).map(([k, v, from, index, result, dots]) => ({
    text: `{for ${k}, ${v} in ${from.text} : ${index.text} => ${result.text}${dots}}`,
    means: `(for ${k} ${v} ${from.means} ${index.means}=>${result.means}${dots})`,
  }));

const template = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(plain, fc.array(tie('part'), { minLength: 1, maxLength: 3 })).map(([first, parts]) => ({
    text: `${inQuotes(first).slice(0, -1)}${parts.map(({ text }) => text).join('')}"`,
    means: `(template ${[...(first ? [JSON.stringify(first)] : []), ...parts.map(({ means }) => means)].join(' ')})`,
  }));

const interpolation = (tie: Tie): Arbitrary<Written> => wrapped('${', tie('expression'), '}').map(({ text, means }) => ({ text, means: `\${${means}}` }));
const directive = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(tie('expression'), tie('part'), tie('part')).map(([condition, then, otherwise]) => ({
    text: `%{if ${condition.text}}${then.text}%{ else }${otherwise.text}%{endif}`,
    means: `(if ${condition.means} ${then.means} else ${otherwise.means})`,
  }));

const attribute = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(tie('term'), gap, word).map(([of, space, name]) => ({ text: `${of.text}${space}.${space}${name}`, means: `(.${name} ${of.means})` }));
const index = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(tie('term'), wrapped('[', tie('expression'), ']')).map(([of, at]) => ({ text: of.text + at.text, means: `([] ${of.means} ${at.means})` }));
const splat = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(parenthesis(tie), word).map(([of, name]) => ({ text: `${of.text}[*].${name}`, means: `([*] ${of.means} (.${name} each))` }));
const oldSplat = (tie: Tie): Arbitrary<Written> =>
  fc
    .tuple(parenthesis(tie), word, fc.nat(9))
    .map(([of, name, i]) => ({ text: `${of.text}.*.${name}.${i}`, means: `(.* ${of.means} ([] (.${name} each) ${i}))` }));

const unary = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(fc.constantFrom('-', '!'), gap, parenthesis(tie)).map(([sign, space, of]) => ({ text: sign + space + of.text, means: `(${sign} ${of.means})` }));
export const operators = ['||', '&&', '==', '!=', '<', '>', '<=', '>=', '+', '-', '*', '/', '%'] as const;
const binary = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(tie('term'), gap, fc.constantFrom(...operators), gap, tie('term')).map(([left, a, sign, b, right]) => ({
    text: `${left.text} ${a}${sign} ${b}${right.text}`,
    means: `(${sign} ${left.means} ${right.means})`,
  }));
const conditional = (tie: Tie): Arbitrary<Written> =>
  fc.tuple(tie('term'), gap, tie('expression'), gap, tie('expression')).map(([a, before, b, after, c]) => ({
    text: `${a.text}${before}?${b.text} :${after}${c.text}`,
    means: `(? ${a.means} ${b.means} ${c.means})`,
  }));

/** A random expression, a few levels deep. */
export const written: Arbitrary<Written> = fc.letrec<Record<Parameters<Tie>[0], Written>>(tie => {
  const few = { maxDepth: 4, depthIdentifier: 'hcl' };
  return {
    part: fc.oneof(few, interpolation(tie), directive(tie)),
    term: fc.oneof(few, leaf, parenthesis(tie), tuple(tie), object(tie), call(tie), forTuple(tie), forObject(tie), template(tie)),
    expression: fc.oneof(few, leaf, tie('term'), unary(tie), binary(tie), conditional(tie), attribute(tie), index(tie), splat(tie), oldSplat(tie)),
  };
}).expression;

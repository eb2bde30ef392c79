import fc from 'fast-check';
import { type Change, type Spelled, type Step, spelledList, spelledMap } from '../../../model/index.ts';

const names = ['alpha', 'b', 'gamma_ray', 'tags', 'lifecycle_rule', 'x1'];
const name = fc.constantFrom(...names);
const odd = fc.constantFrom(
  'plain',
  'a "quote"',
  '${not.a.name}',
  '%{ if }',
  'back\\slash',
  'line\nbreak',
  '$${x}',
  'ü€😀',
  '',
  '# no comment',
  '// neither',
  '/* nor */',
  '{',
  ']',
  'true',
  '=',
  '\t',
);
const text = fc.oneof(
  odd,
  fc.string({ maxLength: 6 }).map(each => each.replaceAll(/[^\x20-\x7e]/g, '_')),
);

const quoted = (of: string): string => JSON.stringify(of).replaceAll(/[$%](?=\{)/g, '$&$&');
const literal = fc.oneof(
  text.map(quoted),
  fc.integer({ min: -99, max: 9999 }).map(String),
  fc.constantFrom('true', 'false', 'null', 'var.free', '"${var.free}-x"', 'local.set', '(1)', 'upper("x")', '1 + 1', 'x == 1 ? 2 : 3'),
);
const heredoc = fc.constantFrom(
  '<<EOT\n= { [ "\n  # ${var.free}\nEOT',
  '<<-EOT\n    {\n      "alpha": { "b": [1, "x${var.free}"] }\n    }\n  EOT',
  '<<EOT\n{"b": 1}\nEOT',
);

interface Layout {
  readonly indent: string;
}
type Draw = (layout: Layout) => string;
const deeper = ({ indent }: Layout): Layout => ({ indent: `${indent}  ` });
const note = fc.constantFrom('', '', '', ' # note', ' // note "', ' /* in */');
const comma = fc.constantFrom(',', ',', '');

const { value } = fc.letrec<{ value: Draw; item: Draw }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal.map(each => () => each),
    heredoc.map(each => () => each),
    fc.array(literal, { maxLength: 3 }).map(all => () => `[${all.join(', ')}]`),
    fc.tuple(fc.array(fc.tuple(tie('item'), note), { maxLength: 3 }), comma).map(
      ([all, last]): Draw =>
        layout => {
          const inner = deeper(layout);
          const lines = all.map(([each, after], i) => `${inner.indent}${each(inner)}${i < all.length - 1 ? ',' : last}${after === ' /* in */' ? '' : after}\n`);
          return `[\n${lines.join('')}${layout.indent}]`;
        },
    ),
    fc
      .uniqueArray(fc.tuple(name, literal), { maxLength: 2, selector: each => each[0] })
      .map(all => () => `{ ${all.map(([key, of]) => `${key} = ${of}`).join(', ')} }`),
    fc.tuple(fc.uniqueArray(fc.tuple(name, tie('value'), note), { maxLength: 3, selector: each => each[0] }), fc.boolean()).map(
      ([all, quote]): Draw =>
        layout => {
          const inner = deeper(layout);
          const lines = all.map(([key, of, after]) => `${inner.indent}${quote ? `"${key}"` : key} = ${of(inner)}${after}\n`);
          return `{\n${lines.join('')}${layout.indent}}`;
        },
    ),
    tie('value').map(
      (of): Draw =>
        layout =>
          `jsonencode(${of(layout)})`,
    ),
  ),
  item: fc.oneof(
    literal.map(each => (): string => each),
    fc.uniqueArray(fc.tuple(name, literal), { maxLength: 2, selector: each => each[0] }).map(
      (all): Draw =>
        layout =>
          `{\n${all.map(([key, of]) => `${layout.indent}  ${key} = ${of}\n`).join('')}${layout.indent}}`,
    ),
  ),
}));

const isHeredoc = (written: string): boolean => /\n *EOT\)?$/.test(written) || written.includes('<<');
const attribute = fc.tuple(name, value, note, fc.constantFrom(' = ', ' = ', '=', '  =  ')).map(([key, of, after, sign]): { key: string; draw: Draw } => ({
  key,
  draw: layout => {
    const written = of(layout);
    return `${layout.indent}${key}${sign}${written}${isHeredoc(written) ? '' : after}\n`;
  },
}));
interface Drawn {
  readonly key: string;
  readonly draw: Draw;
}
const filler = fc.constantFrom('', '', '', '\n', '  # a comment\n', '\n\n', '  /* a\n  comment */\n');
const { body } = fc.letrec<{ body: Draw; block: Drawn }>(tie => ({
  body: fc.array(fc.tuple(filler, fc.oneof({ weight: 3, arbitrary: attribute }, { weight: 2, arbitrary: tie('block') })), { maxLength: 5 }).map(
    (all): Draw =>
      layout => {
        const attributes = new Set<string>();
        const blocks = new Set<string>();
        return all
          .filter(([, { key, draw }]) => {
            const isBlock = draw(layout).trimEnd().endsWith('}') && /^\s*\w+ (?:"\w+" )?\{/.test(draw(layout));
            const fits = isBlock ? !attributes.has(key) : !attributes.has(key) && !blocks.has(key);
            (isBlock ? blocks : attributes).add(key);
            return fits;
          })
          .map(([before, { draw }]) => before + draw(layout))
          .join('');
      },
  ),
  block: fc.oneof(
    { depthSize: 'small' },
    name.map((key): Drawn => ({ key, draw: ({ indent }) => `${indent}${key} {}\n` })),
    fc.tuple(name, name, literal).map(([key, inner, of]): Drawn => ({ key, draw: ({ indent }) => `${indent}${key} { ${inner} = ${of} }\n` })),
    fc.tuple(name, tie('body')).map(([key, of]): Drawn => ({ key, draw: layout => `${layout.indent}${key} {\n${of(deeper(layout))}${layout.indent}}\n` })),
    fc.tuple(name, tie('body')).map(
      ([key, of]): Drawn => ({
        key,
        draw: layout =>
          `${layout.indent}dynamic "${key}" {\n${layout.indent}  for_each = [1, 2]\n${layout.indent}  content {\n${of(deeper(deeper(layout)))}${layout.indent}  }\n${layout.indent}}\n`,
      }),
    ),
  ),
}));

/** A file with one resource, `r.x`, between other blocks. */
export const file = fc.tuple(body, fc.boolean(), fc.boolean()).map(([draw, crlf, ends]) => {
  const whole = `# head\nlocals {\n  set = "v"\n}\n\nresource "r" "x" {\n${draw({ indent: '  ' })}}\n\nvariable "free" {}${ends ? '\n' : ''}`;
  return crlf ? whole.replaceAll('\n', '\r\n') : whole;
});

/** Files in which the attributes of `r.x` are names for what stands elsewhere: a local, a variable of a module that is called, a file of values. */
export const named = fc.tuple(value, fc.constantFrom('local', 'call', 'values', 'default')).map(([draw, where]): Readonly<Record<string, string>> => {
  const written = draw({ indent: '  ' });
  const attributes = names.map(each => `  ${each} = ${where === 'local' ? 'local' : 'var'}.v\n`).join('');
  const resource = `resource "r" "x" {\n${attributes}}\n`;
  if (where === 'local') return { 'main.tf': `${resource}\nlocals {\n  set = "v"\n  v = ${written}\n}\n` };
  if (where === 'call')
    return { 'main.tf': `locals {\n  set = "v"\n}\nmodule "m" {\n  source = "./m"\n  v = ${written}\n}\n`, 'm/main.tf': `variable "v" {}\n${resource}` };
  if (where === 'values') return { 'main.tf': `variable "v" {}\n${resource}`, 'terraform.tfvars': `# values\nv = ${written}\nother = 1\n` };
  return { 'main.tf': `variable "v" {\n  default = ${written}\n}\n${resource}` };
});

/** A resource in JSON. */
export const jsonFile = fc
  .tuple(fc.dictionary(name, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }), fc.constantFrom(0, 2, 4, '\t'), fc.boolean())
  .map(([body, indent, crlf]) => {
    const text = `${JSON.stringify({ '//': 'head', resource: { r: { x: body } } }, undefined, indent)}\n`;
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });

const scalar = fc.oneof(fc.boolean(), fc.integer({ min: -5, max: 100000 }), text);
const { spelled } = fc.letrec<{ spelled: Spelled }>(tie => ({
  spelled: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    scalar,
    fc.array(tie('spelled'), { maxLength: 3 }).map(all => spelledList(...all)),
    fc
      .uniqueArray(fc.tuple(fc.oneof(name, fc.constantFrom('odd key', 'aws:x', 'for', '0')), tie('spelled')), { maxLength: 3, selector: each => each[0] })
      .map(all => spelledMap(Object.fromEntries(all))),
  ),
}));
const step: fc.Arbitrary<Step> = fc.oneof({ weight: 5, arbitrary: name }, { weight: 1, arbitrary: fc.nat(2) });
const path = fc.tuple(name, fc.array(step, { maxLength: 2 })).map(([first, rest]): readonly Step[] => [first, ...rest]);
const on = '.:r.x';
export const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path, to: spelled }).map(({ path, to }): Change => ({ do: 'set', on, path, to })) },
  { weight: 2, arbitrary: fc.record({ path, item: spelled }).map(({ path, item }): Change => ({ do: 'append', on, path, item })) },
  { weight: 2, arbitrary: path.map((path): Change => ({ do: 'remove', on, path })) },
  {
    weight: 1,
    arbitrary: spelled.map((of): Change => ({ do: 'add', type: 'r_more', beside: on, name: 'new:n', body: spelledMap({ of, to: { is: 'pointer', of: on } }) })),
  },
);

import { describe, expect, it } from 'vitest';
import { bodyOf, estateOf, plain } from './estate.fixture.ts';

const buckets = `
resource "aws_s3_bucket" "one" {
  bucket = "one"
  tags = { Team = "a" }
  rule {
    days = 3
  }
}
resource "aws_s3_bucket" "many" {
  for_each = { a = 1, b = 2 }
}
resource "aws_s3_bucket" "counted" {
  count = 2
}
resource "aws_s3_bucket" "none" {
  count = 0
}
resource "aws_s3_bucket" "open" {
  for_each = var.open
}
variable "open" {
  type = map(string)
}
resource "aws_s3_bucket" "maybe" {
  count = var.create ? 1 : 0
}
variable "create" {
  type = bool
}
`;
const resultOf = (expression: string): unknown => {
  const estate = estateOf({ 'main.tf': `${buckets}\nresource "x_y" "z" {\n  v = ${expression}\n}` });
  expect(estate.problems).toEqual([]);
  return plain(bodyOf(estate, 'x_y.z')?.entries['v']);
};
const one = '→ .:aws_s3_bucket.one id';

describe('a reference to a resource', () => {
  it('knows whose attribute it is', () => expect(resultOf('aws_s3_bucket.one.id')).toBe(one));
  it('keeps the value where it is written', () => {
    const estate = estateOf({ 'main.tf': `${buckets}\nresource "x_y" "z" {\n  v = aws_s3_bucket.one.bucket\n}` });
    expect(bodyOf(estate, 'x_y.z')?.entries['v']).toMatchObject({
      is: 'reference',
      to: '.:aws_s3_bucket.one',
      attribute: 'bucket',
      value: { is: 'value', value: 'one' },
    });
  });
  it.each([
    ['aws_s3_bucket.one', '→ .:aws_s3_bucket.one'],
    ['aws_s3_bucket.one["id"]', one],
    ['"${aws_s3_bucket.one.id}"', one],
    ['(aws_s3_bucket.one.id)', one],
    ['true ? aws_s3_bucket.one.id : null', one],
    ['try(aws_s3_bucket.one.id, "")', one],
    ['coalesce(null, aws_s3_bucket.one.id)', one],
    ['aws_s3_bucket.one[*].id', [one]],
    ['one(aws_s3_bucket.one[*].id)', one],
    ['[for b in [aws_s3_bucket.one] : b.id][0]', one],
    ['{ x = aws_s3_bucket.one.id }.x', one],
    ['aws_s3_bucket.one.tags.Team', '→ .:aws_s3_bucket.one tags.Team'],
    ['aws_s3_bucket.one.tags["Team"]', '→ .:aws_s3_bucket.one tags.Team'],
    ['aws_s3_bucket.one.rule[0].days', '→ .:aws_s3_bucket.one rule.0.days'],
    ['aws_s3_bucket.one.rule[0].unsaid', '→ .:aws_s3_bucket.one rule.0.unsaid'],
    ['aws_s3_bucket.one.unsaid[0].deeper', '→ .:aws_s3_bucket.one unsaid.0.deeper'],
  ])('survives %s', (expression, wanted) => expect(resultOf(expression)).toEqual(wanted));
  it.each([
    ['aws_s3_bucket.many["a"].arn', '→ .:aws_s3_bucket.many["a"] arn'],
    ['values(aws_s3_bucket.many)[*].arn', ['→ .:aws_s3_bucket.many["a"] arn', '→ .:aws_s3_bucket.many["b"] arn']],
    ['{ for k, b in aws_s3_bucket.many : k => b.id }', { a: '→ .:aws_s3_bucket.many["a"] id', b: '→ .:aws_s3_bucket.many["b"] id' }],
    ['[for b in aws_s3_bucket.many : b.id if b.id != null][*]', ['… known after apply']],
    ['keys(aws_s3_bucket.many)', ['a', 'b']],
    ['length(aws_s3_bucket.many)', 2],
    ['lookup(aws_s3_bucket.many, "b", null).id', '→ .:aws_s3_bucket.many["b"] id'],
    ['merge(aws_s3_bucket.many, {})["a"].id', '→ .:aws_s3_bucket.many["a"] id'],
    ['aws_s3_bucket.counted[1].id', '→ .:aws_s3_bucket.counted[1] id'],
    ['aws_s3_bucket.counted.1.id', '→ .:aws_s3_bucket.counted[1] id'],
    ['aws_s3_bucket.counted.*.id', ['→ .:aws_s3_bucket.counted[0] id', '→ .:aws_s3_bucket.counted[1] id']],
    ['aws_s3_bucket.counted[*].tags["x"]', ['→ .:aws_s3_bucket.counted[0] tags.x', '→ .:aws_s3_bucket.counted[1] tags.x']],
    ['element(aws_s3_bucket.counted[*].id, 3)', '→ .:aws_s3_bucket.counted[1] id'],
    ['element(concat(aws_s3_bucket.counted[*].id, [""]), 0)', '→ .:aws_s3_bucket.counted[0] id'],
    ['try(aws_s3_bucket.none[0].id, "gone")', 'gone'],
    ['one(aws_s3_bucket.none[*].id)', null],
    ['length(aws_s3_bucket.none)', 0],
  ])('finds the instance in %s', (expression, wanted) => expect(resultOf(expression)).toEqual(wanted));
  it.each([
    ['aws_s3_bucket.open["x"].id', '→ .:aws_s3_bucket.open[*] id'],
    ['aws_s3_bucket.maybe[0].id', '→ .:aws_s3_bucket.maybe[*] id'],
    ['try(aws_s3_bucket.maybe[0].id, "")', '→ .:aws_s3_bucket.maybe[*] id'],
    ['one(aws_s3_bucket.maybe[*].id)', '→ .:aws_s3_bucket.maybe[*] id'],
    ['var.create ? aws_s3_bucket.maybe[0].id : aws_s3_bucket.one.id', { why: 'var.create has no value', among: ['→ .:aws_s3_bucket.maybe[*] id', one] }],
  ])('leads to the one declaration that stands for all in %s', (expression, wanted) => expect(resultOf(expression)).toEqual(wanted));
  it('becomes a hole in a text', () => expect(resultOf('"${aws_s3_bucket.one.arn}/*"')).toBe('${aws_s3_bucket.one.arn}/*'));
  it('is what another resource was given, not that resource', () => {
    const main = `${buckets}\nresource "x_y" "a" {\n  b = aws_s3_bucket.one.id\n}\nresource "x_y" "z" {\n  v = x_y.a.b\n}`;
    expect(plain(bodyOf(estateOf({ 'main.tf': main }), 'x_y.z')?.entries['v'])).toBe(one);
  });
  it('does not take null for an answer', () => {
    const main = 'resource "x_y" "a" {\n  b = null\n}\nresource "x_y" "z" {\n  v = x_y.a.b\n}';
    expect(plain(bodyOf(estateOf({ 'main.tf': main }), 'x_y.z')?.entries['v'])).toBe('→ .:x_y.a b');
  });
});

describe('a reference to a data source', () => {
  const estate = estateOf({
    'main.tf': `
data "aws_iam_policy_document" "d" {
  statement {
    actions = ["s3:*"]
  }
}
resource "x_y" "z" {
  policy = data.aws_iam_policy_document.d.json
  names  = data.aws_availability_zones.all.names
  first  = data.aws_availability_zones.all.names[0]
  some   = slice(data.aws_availability_zones.all.names, 0, 2)
}
data "aws_availability_zones" "all" {}
`,
  });
  it('is a declaration of its own', () => {
    const data = estate.declarations.find(declaration => declaration.type === 'data.aws_iam_policy_document');
    expect(data).toMatchObject({ id: '.:data.aws_iam_policy_document.d', address: 'data.aws_iam_policy_document.d' });
    expect(data?.born).toBeUndefined();
    expect(plain(data?.body)).toEqual({ statement: [{ actions: ['s3:*'] }] });
  });
  it('leads to it', () =>
    expect(plain(bodyOf(estate, 'x_y.z'))).toEqual({
      policy: '→ .:data.aws_iam_policy_document.d json',
      names: '→ .:data.aws_availability_zones.all names',
      first: '→ .:data.aws_availability_zones.all names.0',
      some: ['→ .:data.aws_availability_zones.all names.0', '→ .:data.aws_availability_zones.all names.1'],
    }));
});

describe('a reference to nothing', () => {
  const problemsOf = (expression: string, more = ''): readonly string[] =>
    estateOf({ 'main.tf': `${more}\nresource "aws_s3_bucket" "logs" {\n  v = ${expression}\n}` }).problems.map(problem => `${problem.line} ${problem.message}`);
  it.each([
    ['aws_s3_bucket.log.id', '3 aws_s3_bucket.log is not declared in this module. Did you mean aws_s3_bucket.logs?'],
    ['data.aws_ami.x.id', '3 data.aws_ami.x is not declared in this module.'],
    ['var.nme', '3 var.nme is not declared in this module. Did you mean var.name?'],
    ['try(local.x, 1)', '3 local.x is not declared in this module.'],
    ['module.m.x', '3 module.m is not declared in this module.'],
    ['each.key', '3 each.key is used in a block that has no for_each.'],
    ['count.index', '3 count.index is used in a block that has no count.'],
    ['path.home', '3 path.home does not exist: there are path.module, path.root and path.cwd.'],
    ['unquoted', '3 unquoted stands for nothing here; a text needs quotes.'],
    ['lowr("X")', '3 There is no function lowr. Did you mean lower?'],
  ])('is a problem: %s', (expression, wanted) => expect(problemsOf(expression, 'variable "name" {}')).toEqual([wanted]));
  it('is unknown', () => {
    const estate = estateOf({ 'main.tf': 'resource "x_y" "z" {\n  v = x_y.w.id\n}' });
    expect(plain(bodyOf(estate, 'x_y.z'))).toEqual({ v: '? x_y.w is not declared in this module. Did you mean x_y.z?' });
  });
});

describe('what only a run knows', () => {
  it.each([
    ['terraform.workspace', '? terraform.workspace is known only when Terraform runs'],
    ['path.cwd', '? path.cwd is known only where Terraform runs'],
    ['timestamp()', '? timestamp() is known only when Terraform runs'],
    ['provider::aws::arn_parse("x")', '? functions of providers are known only when Terraform runs'],
    ['ephemeral.x_y.z.v', '? ephemeral: never kept, and known only when Terraform runs'],
    ['path.module', '.'],
    ['path.root', '.'],
  ])('%s', (expression, wanted) => expect(resultOf(expression)).toEqual(wanted));
});

describe('circles', () => {
  it('are told once, and are unknown', () => {
    const estate = estateOf({ 'main.tf': 'locals {\n b = local.c\n a = local.b\n c = local.a\n}\nresource "x_y" "z" {\n v = local.c\n w = local.b\n}' });
    expect(estate.problems).toEqual([{ file: 'main.tf', line: 3, message: 'local.a → local.b → local.c → local.a is a circle: nothing in it has a value.' }]);
    expect(plain(bodyOf(estate, 'x_y.z'))).toMatchObject({ v: '? local.c depends on itself' });
  });
  it('are found between a resource and a local, and in itself', () => {
    const circles = (main: string): readonly string[] => estateOf({ 'main.tf': main }).problems.map(problem => problem.message);
    expect(circles('locals {\n n = x_y.z.v\n}\nresource "x_y" "z" {\n v = local.n\n}')).toEqual([
      'local.n → x_y.z.v → local.n is a circle: nothing in it has a value.',
    ]);
    expect(circles('resource "x_y" "z" {\n count = length(x_y.z)\n}')).toEqual(['x_y.z depends on itself: nothing in it has a value.']);
    expect(circles('variable "a" {\n default = 1\n}\nlocals {\n l = local.l\n}\nresource "x_y" "z" {\n v = local.l\n}')).toEqual([
      'local.l depends on itself: nothing in it has a value.',
    ]);
  });
  it('are not seen where there are none', () => {
    const estate = estateOf({
      'main.tf': 'module "a" {\n source = "./m"\n in = 1\n}\nmodule "b" {\n source = "./m"\n in = module.a.out\n}\nresource "x_y" "z" {\n v = module.b.out\n}',
      'm/main.tf': 'variable "in" {}\nlocals {\n l = var.in\n}\noutput "out" {\n value = local.l\n}',
    });
    expect(estate.problems).toEqual([]);
    expect(plain(bodyOf(estate, 'x_y.z'))).toEqual({ v: 1 });
  });
});

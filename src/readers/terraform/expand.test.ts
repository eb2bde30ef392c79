import { describe, expect, it } from 'vitest';
import { bodyOf, estateOf, plain } from './estate.fixture.ts';

const variables = 'variable "open" {}\nvariable "flag" {\n  type = bool\n}\n';
const read = (arguments_: string, options = {}) => estateOf({ 'main.tf': `${variables}resource "x_y" "z" {\n  ${arguments_}\n}` }, options);
const addressesOf = (arguments_: string): readonly string[] => read(arguments_).declarations.map(declaration => declaration.address);
const problemsOf = (arguments_: string): readonly string[] => read(arguments_).problems.map(problem => `${problem.line} ${problem.message}`);

describe('count', () => {
  it.each([
    ['count = 2', ['x_y.z[0]', 'x_y.z[1]']],
    ['count = "1"', ['x_y.z[0]']],
    ['count = 0', []],
    ['count = true ? 1 : 0', ['x_y.z[0]']],
    ['count = length(["a", "b", "c"]) - 1', ['x_y.z[0]', 'x_y.z[1]']],
    ['count = var.open', ['x_y.z[*]']],
  ])('%s', (written, wanted) => {
    expect(addressesOf(written)).toEqual(wanted);
    expect(problemsOf(written)).toEqual([]);
  });
  it('gives each instance its index', () =>
    expect(read('count = 2\n  v = "n${count.index}"').declarations.map(each => plain(each.body))).toEqual([{ v: 'n0' }, { v: 'n1' }]));
  it('says why an instance may not exist', () => {
    const [declaration] = read('count = var.flag ? 1 : 0\n  v = count.index').declarations;
    expect(declaration).toMatchObject({ id: '.:x_y.z[*]', maybe: 'its count is not known: var.flag has no value', block: { repeats: 'count' } });
    expect(plain(declaration?.body)).toEqual({ v: 0 });
  });
  it('has an unknown index where there may be several', () =>
    expect(plain(read('count = var.open\n  v = count.index').declarations[0]?.body)).toEqual({ v: '? var.open has no value' }));
  it.each([
    ['count = -1', '6 count needs a whole number from 0 on, and this is -1.'],
    ['count = 1.5', '6 count needs a whole number from 0 on, and this is 1.5.'],
    ['count = "x"', '6 count needs a number, and this is a text.'],
    ['count = [1]', '6 count needs a number, and this is a list.'],
    ['count = null', '6 count cannot be null.'],
  ])('%s is a problem', (written, wanted) => {
    expect(problemsOf(written)).toEqual([wanted]);
    expect(addressesOf(written)).toEqual(['x_y.z[*]']);
  });
  it('stops at the most instances', () => {
    const { declarations, problems } = read('count = 1000000', { maxInstances: 50 });
    expect(declarations).toHaveLength(50);
    expect(problems).toEqual([{ file: 'main.tf', line: 6, message: 'count is 1000000: only the first 50 instances are read.' }]);
  });
});

describe('for_each', () => {
  it.each([
    ['for_each = { b = 1, a = 2 }', ['x_y.z["a"]', 'x_y.z["b"]']],
    ['for_each = toset(["b", "a", "b"])', ['x_y.z["a"]', 'x_y.z["b"]']],
    ['for_each = tomap({ "x/\\"y\\"" = 1 })', ['x_y.z["x/\\"y\\""]']],
    ['for_each = {}', []],
    ['for_each = false ? toset(["a"]) : []', []],
    ['for_each = true ? toset(["a"]) : []', ['x_y.z["a"]']],
    ['for_each = true ? { a = 1 } : {}', ['x_y.z["a"]']],
    ['for_each = { for n in ["p", "q"] : n => n }', ['x_y.z["p"]', 'x_y.z["q"]']],
    ['for_each = { (var.open) = 1 }', ['x_y.z["${var.open}"]']],
    ['for_each = toset(["${var.open}-a", "b"])', ['x_y.z["b"]', 'x_y.z["${var.open}-a"]']],
    ['for_each = var.open', ['x_y.z[*]']],
    ['for_each = merge({ a = 1 }, var.open)', ['x_y.z["a"]', 'x_y.z[*]']],
    ['for_each = toset([var.open])', ['x_y.z[*]']],
  ])('%s', (written, wanted) => {
    expect(addressesOf(written)).toEqual(wanted);
    expect(problemsOf(written)).toEqual([]);
  });
  it('gives each instance its key and value', () => {
    const bodies = read('for_each = { a = { n = 1 }, b = { n = 2 } }\n  k = each.key\n  v = each.value.n').declarations.map(each => plain(each.body));
    expect(bodies).toEqual([
      { k: 'a', v: 1 },
      { k: 'b', v: 2 },
    ]);
    expect(read('for_each = toset(["s"])\n  k = each.key\n  v = each.value').declarations.map(each => plain(each.body))).toEqual([{ k: 's', v: 's' }]);
  });
  it('says what the instances have in common when their number is not known', () => {
    const [declaration] = read('for_each = var.flag ? { a = { n = 1 } } : {}\n  k = each.key\n  v = each.value.n').declarations;
    expect(declaration).toMatchObject({ address: 'x_y.z[*]', maybe: 'its for_each is not known: var.flag has no value', block: { repeats: 'for_each' } });
    expect(plain(declaration?.body)).toEqual({ k: 'a', v: 1 });
    const [other] = read('for_each = var.flag ? { a = 1 } : { b = 2 }\n  v = each.value').declarations;
    expect(plain(other?.body)).toEqual({ v: { why: 'var.flag has no value', among: [1, 2] } });
  });
  it('follows the instances of another resource', () => {
    const main = 'resource "x_y" "a" {\n for_each = { k = 1 }\n}\nresource "x_y" "b" {\n for_each = x_y.a\n v = each.value.id\n}';
    const estate = estateOf({ 'main.tf': main });
    expect(plain(bodyOf(estate, 'x_y.b["k"]'))).toEqual({ v: '→ .:x_y.a["k"] id' });
  });
  it('follows the instances of another resource that are not known', () => {
    const main = `${variables}resource "x_y" "a" {\n for_each = var.open\n}\nresource "x_y" "b" {\n for_each = x_y.a\n v = each.value.id\n}\nresource "x_y" "c" {\n for_each = { for k, a in x_y.a : k => a.id }\n v = each.value\n}`;
    const estate = estateOf({ 'main.tf': main });
    expect(estate.declarations.map(each => each.address)).toEqual(['x_y.a[*]', 'x_y.b[*]', 'x_y.c[*]']);
    expect(plain(bodyOf(estate, 'x_y.b[*]'))).toEqual({ v: '→ .:x_y.a[*] id' });
    expect(plain(bodyOf(estate, 'x_y.c[*]'))).toEqual({ v: '→ .:x_y.a[*] id' });
  });
  it.each([
    ['for_each = ["a"]', '6 for_each needs a map or a set of texts, and this is a list: write toset(…) around it.'],
    ['for_each = null', '6 for_each cannot be null.'],
    ['for_each = "a"', '6 for_each needs a map or a set of texts, and this is a text.'],
    ['for_each = toset([1, 2])', '6 for_each needs a set of texts, and there is a number in this one.'],
  ])('%s is a problem', (written, wanted) => {
    expect(problemsOf(written)).toEqual([wanted]);
    expect(addressesOf(written)).toEqual(['x_y.z[*]']);
  });
  it('stops at the most instances', () => {
    const { declarations, problems } = read('for_each = toset([for n in range(100) : "k${n}"])', { maxInstances: 10 });
    expect(declarations).toHaveLength(10);
    expect(problems).toEqual([{ file: 'main.tf', line: 6, message: 'for_each has 100 items: only the first 10 instances are read.' }]);
  });
});

describe('what may not exist', () => {
  it('is not blamed for what would be wrong with it', () => expect(problemsOf('count = var.flag ? 1 : 0\n  v = element([], 0)')).toEqual([]));
  it('is blamed for what is wrong with it in any case', () =>
    expect(problemsOf('count = var.flag ? 1 : 0\n  v = local.no')).toEqual(['7 local.no is not declared in this module.']));
});

describe('what is the same in all instances', () => {
  it('is made once', () => {
    const main =
      'variable "p" {\n default = "x"\n}\nresource "x_y" "z" {\n count = 3\n a = { b = [1, 2] }\n c = var.p\n d = count.index\n e {\n  f = 1\n }\n}\nresource "x_y" "w" {\n count = 3\n a = 1\n}';
    const [first, second] = estateOf({ 'main.tf': main }).declarations;
    for (const name of ['a', 'c', 'e']) expect(second?.body.entries[name]).toBe(first?.body.entries[name]);
    expect(second?.body.entries['d']).not.toBe(first?.body.entries['d']);
    const [, , , fourth, fifth] = estateOf({ 'main.tf': main }).declarations;
    expect(fourth?.body).toBe(fifth?.body);
  });
  it('does not hide what is different between modules', () => {
    const estate = estateOf({
      'main.tf': 'module "m" {\n source = "./m"\n for_each = toset(["a", "b"])\n in = each.key\n}',
      'm/main.tf': 'variable "in" {}\nresource "x_y" "z" {\n count = 2\n v = var.in\n c = "same"\n}',
    });
    expect(estate.declarations.map(each => plain(each.body))).toEqual(['a', 'a', 'b', 'b'].map(v => ({ v, c: 'same' })));
    expect(estate.declarations[0]?.body.entries['c']).toBe(estate.declarations[3]?.body.entries['c']);
  });
});

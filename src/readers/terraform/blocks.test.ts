import { describe, expect, it } from 'vitest';
import { bodyOf, estateOf, plain } from './estate.fixture.ts';

const read = (body: string) => estateOf({ 'main.tf': `variable "open" {}\nvariable "flag" {\n  type = bool\n}\nresource "x_y" "z" {\n${body}\n}` });
const resultOf = (body: string): unknown => {
  const estate = read(body);
  expect(estate.problems).toEqual([]);
  return plain(bodyOf(estate, 'x_y.z'));
};

describe('nested blocks', () => {
  it('are lists of maps, with their labels', () =>
    expect(resultOf('a {\n b = 1\n c {\n d = 2\n }\n}\na {}\ne "l" "m" {}')).toEqual({ a: [{ b: 1, c: [{ d: 2 }] }, {}], e: [{ '@labels': ['l', 'm'] }] }));
  it('leave out what is for Terraform itself', () =>
    expect(
      resultOf(
        'depends_on = [x_y.w]\nprovider = aws\nlifecycle {\n prevent_destroy = true\n ignore_changes = [a]\n}\nprovisioner "local-exec" {\n command = self.x\n}\nconnection {}\na = 1',
      ),
    ).toEqual({ a: 1, '@prevent_destroy': true }));
});

describe('dynamic blocks', () => {
  it('make a block for every item', () => {
    expect(resultOf('dynamic "a" {\n for_each = [1, 2]\n content {\n k = a.key\n v = a.value\n }\n}')).toEqual({
      a: [
        { k: 0, v: 1 },
        { k: 1, v: 2 },
      ],
    });
    expect(resultOf('dynamic "a" {\n for_each = { x = 1 }\n content {\n k = a.key\n }\n}')).toEqual({ a: [{ k: 'x' }] });
    expect(resultOf('dynamic "a" {\n for_each = toset(["s"])\n content {\n k = a.key\n }\n}')).toEqual({ a: [{ k: 's' }] });
    expect(resultOf('dynamic "a" {\n for_each = []\n content {}\n}')).toEqual({ a: [] });
  });
  it('take an iterator and labels', () =>
    expect(resultOf('dynamic "a" {\n for_each = ["p"]\n iterator = it\n labels = [it.value, "l"]\n content {\n v = it.value\n }\n}')).toEqual({
      a: [{ '@labels': ['p', 'l'], v: 'p' }],
    }));
  it('stand in each other, and see what is around them', () =>
    expect(
      resultOf(
        'dynamic "a" {\n for_each = [{ n = "o", in = [1, 2] }]\n content {\n  dynamic "b" {\n   for_each = a.value.in\n   content {\n    v = "${a.value.n}${b.value}"\n   }\n  }\n }\n}',
      ),
    ).toEqual({ a: [{ b: [{ v: 'o1' }, { v: 'o2' }] }] }));
  it('mix with written ones in their order', () =>
    expect(resultOf('a {\n n = 1\n}\ndynamic "a" {\n for_each = [2]\n content {\n n = a.value\n }\n}\na {\n n = 3\n}')).toEqual({
      a: [{ n: 1 }, { n: 2 }, { n: 3 }],
    }));
  it('over what is not known make none that is certain, and say that there may be some', () => {
    expect(resultOf('dynamic "a" {\n for_each = var.open\n content {\n v = a.value\n w = 22\n }\n}')).toEqual({
      a: ['… var.open has no value'],
    });
    expect(resultOf('dynamic "a" {\n for_each = var.flag ? [1] : []\n content {\n v = a.value\n }\n}')).toEqual({ a: ['… var.flag has no value'] });
    expect(resultOf('dynamic "a" {\n for_each = concat(["x"], var.open)\n content {\n v = a.value\n }\n}')).toEqual({
      a: [{ v: 'x' }, '… var.open has no value'],
    });
  });
  it('are reported when they cannot be made', () => {
    expect(read('dynamic "a" {\n for_each = 5\n content {}\n}').problems.map(problem => problem.message)).toEqual([
      '5: a number cannot be gone over: a list, a set or a map is needed.',
    ]);
    expect(read('dynamic "a" {\n for_each = []\n}').problems.map(problem => `${problem.line} ${problem.message}`)).toEqual([
      '6 dynamic "a" needs for_each and a content block.',
    ]);
  });
  it('can be asked for by others', () => {
    const estate = estateOf({
      'main.tf':
        'resource "x_y" "a" {\n dynamic "b" {\n for_each = [1]\n content {\n v = b.value\n }\n }\n}\nresource "x_y" "z" {\n v = x_y.a.b[0].v\n w = x_y.a.b[*].v\n u = x_y.a.b[0].unsaid\n}',
    });
    const body = bodyOf(estate, 'x_y.z');
    expect(body?.entries['v']).toMatchObject({ is: 'reference', to: '.:x_y.a', attribute: 'b.0.v', value: { value: 1 } });
    expect(plain(body?.entries['w'])).toEqual([1]);
    expect(plain(body?.entries['u'])).toBe('→ .:x_y.a b.0.unsaid');
  });
});

import { describe, expect, it } from 'vitest';
import { bodyOf, estateOf } from './estate.fixture.ts';

const estate = estateOf({
  'main.tf': `resource "x_y" "z" {
  plain = "a"
  many = {
    one = "b"
    two = [
      "c",
      upper("d"),
    ]
  }
  fallback = var.fallback
  given    = var.given
  local    = local.words
  mixed = merge(local.words, {
    own = var.given
  })
  block {
    n = 1
  }
  dynamic "made" {
    for_each = [1]
    content {
      v = made.value
    }
  }
  open   = var.open
  module = module.m.out
}

module "m" {
  source = "./m"
  in     = "x"
}
`,
  'variables.tf': `variable "fallback" {
  default = "f"
}
variable "given" {}
variable "open" {}
locals {
  words = {
    w = "word"
  }
}
`,
  'terraform.tfvars': `
given = "g"
`,
  'm/main.tf': `variable "in" {}
resource "x_m" "r" {
  v = var.in
}
output "out" {
  value = "\${var.in}!"
}
`,
});
const entries = bodyOf(estate, 'x_y.z')?.entries ?? {};
const main = (line: number) => ({ file: 'main.tf', line });

describe('places', () => {
  it('of a declaration are its first and its last line', () => expect(estate.declarations[0]?.at).toEqual({ file: 'main.tf', line: 1, endLine: 27 }));
  it('are where a value stands in the resource', () => {
    expect(entries['plain']).toEqual({ is: 'value', value: 'a', at: main(2) });
    expect(entries['many']).toMatchObject({ at: main(3), entries: { one: { at: main(4) }, two: { at: main(5), items: [{ at: main(6) }, { at: main(7) }] } } });
    expect(entries['block']).toMatchObject({ at: main(16), items: [{ at: main(16), entries: { n: { at: main(17) } } }] });
    expect(entries['made']).toMatchObject({ at: main(19), items: [{ at: main(21), entries: { v: { at: main(20) } } }] });
  });
  it('lead to where a value comes from', () => {
    expect(entries['fallback']).toEqual({ is: 'value', value: 'f', at: main(10), from: { file: 'variables.tf', line: 2 } });
    expect(entries['given']).toEqual({ is: 'value', value: 'g', at: main(11), from: { file: 'terraform.tfvars', line: 2 } });
    expect(entries['local']).toMatchObject({
      at: main(12),
      from: { file: 'variables.tf', line: 7 },
      entries: { w: { at: main(12), from: { file: 'variables.tf', line: 8 } } },
    });
    expect(entries['mixed']).toMatchObject({
      at: main(13),
      entries: { w: { from: { file: 'variables.tf', line: 8 } }, own: { from: { file: 'terraform.tfvars', line: 2 } } },
    });
    expect(entries['open']).toMatchObject({ is: 'unresolved', at: main(25), from: { file: 'variables.tf', line: 5 } });
    expect(entries['module']).toMatchObject({ value: 'x!', at: main(26), from: { file: 'm/main.tf', line: 6 } });
    expect(bodyOf(estate, 'module.m.x_m.r')?.entries['v']).toEqual({ is: 'value', value: 'x', at: { file: 'm/main.tf', line: 3 }, from: main(31) });
  });
  it('have the files as the tree names them', () => {
    const nested = estateOf({ 'a/b/main.tf': 'resource "x_y" "z" {\n v = 1\n}' });
    expect(nested.declarations[0]).toMatchObject({ at: { file: 'a/b/main.tf' }, block: { id: 'a/b/main.tf:1' } });
  });
  it('have no prototype under their names', () => {
    const odd = estateOf({ 'main.tf': 'resource "x_y" "z" {\n __proto__ = { __proto__ = 1 }\n constructor = 2\n}' });
    const body = bodyOf(odd, 'x_y.z');
    expect(Object.getPrototypeOf(body?.entries)).toBe(null);
    expect(Object.keys(body?.entries ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.values(body?.entries ?? {})[0]).toMatchObject({ is: 'map' });
    expect(body?.entries['toString']).toBeUndefined();
  });
});

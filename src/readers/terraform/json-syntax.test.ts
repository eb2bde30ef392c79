import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, estateOf, plain } from './estate.fixture.ts';
import { parse } from './hcl/parse.ts';
import { quotedTemplate } from './json-template.ts';

const main = `{
  "//": "a comment",
  "terraform": { "required_providers": { "aws": { "source": "hashicorp/aws", "version": "~> 5.3" } } },
  "provider": { "aws": [{ "region": "eu-west-1", "default_tags": { "tags": { "Team": "core" } } }, { "alias": "us", "region": "us-east-1" }] },
  "variable": {
    "names": { "type": "list(string)", "default": ["a", "\${b}"] },
    "env": { "validation": [{ "condition": "\${contains([\\"dev\\"], var.env)}", "error_message": "x" }] }
  },
  "locals": [{ "one": 1 }, { "two": "\${local.one + 1}" }],
  "resource": {
    "aws_a": {
      "each": {
        "for_each": "\${toset(var.names)}",
        "provider": "aws.us",
        "name": "n-\${each.key}",
        "lifecycle": { "prevent_destroy": true },
        "rule": [
          { "days": "\${local.two}" },
          { "days": 3 }
        ],
        "dynamic": { "made": { "for_each": [1, 2], "content": { "v": "\${made.value}" } } }
      }
    }
  },
  "data": { "aws_d": { "x": { "k": "\\u007bq\\u007d \\"q\\" \\\\ $\${raw}" } } },
  "module": { "m": { "source": "./m", "in": "\${aws_a.each[\\"a\\"].id}" } },
  "output": { "o": { "value": "\${local.two}" } }
}`;
const estate = estateOf({ 'main.tf.json': main, 'm/x.tf': 'variable "in" {}\nresource "aws_m" "r" {\n v = var.in\n}' });

describe('the JSON syntax', () => {
  it('says the same as the native syntax', () => {
    expect(estate.problems).toEqual([]);
    expect(estate.declarations.map(({ id, region, under }) => [id, region, under])).toEqual([
      ['.@us:aws_a.each["${b}"]', 'us-east-1', 'aws@5.3'],
      ['.@us:aws_a.each["a"]', 'us-east-1', 'aws@5.3'],
      ['.:data.aws_d.x', 'eu-west-1', 'aws@5.3'],
      ['.:module.m.aws_m.r', 'eu-west-1', 'aws@5.3'],
    ]);
    expect(plain(bodyOf(estate, 'aws_a.each["a"]'))).toEqual({
      name: 'n-a',
      rule: [{ days: 2 }, { days: 3 }],
      made: [{ v: 1 }, { v: 2 }],
      '@prevent_destroy': true,
    });
    expect(plain(bodyOf(estate, 'data.aws_d.x'))).toEqual({ k: '{q} "q" \\ ${raw}' });
    expect(plain(bodyOf(estate, 'module.m.aws_m.r'))).toEqual({ v: '→ .@us:aws_a.each["a"] id', tags: { Team: 'core' } });
  });
  it('has the places of the JSON file', () => {
    expect(estate.declarations[0]).toMatchObject({ at: { file: 'main.tf.json', line: 12, endLine: 22 } });
    expect(bodyOf(estate, 'aws_a.each["a"]')?.entries['rule']).toMatchObject({
      at: { line: 18 },
      items: [{ entries: { days: { at: { line: 18 }, from: { line: 9 } } } }, { at: { line: 19 } }],
    });
  });
  it.each([
    ['{ "resource": 5 }', 1, 'resource needs an object; this is not read.'],
    ['{\n "resource": { "a_b": { "c": 1 } } }', 2, 'resource "a_b" "c" needs an object; this is not read.'],
    ['{ "resource": { "a_b": { "c": {\n "no name": 1 } } } }', 2, '"no name" cannot be the name of an attribute; it is not read.'],
    ['5', 1, 'A .tf.json file is one JSON object.'],
    ['{', 1, undefined],
  ])('%s is a problem', (text, line, message) => {
    const [problem] = estateOf({ 'x.tf.json': text }).problems;
    expect(problem).toMatchObject({ file: 'x.tf.json', line, ...(message && { message }) });
  });
  it('is read in an override too', () => {
    const over = estateOf({ 'main.tf': 'resource "x_y" "z" {\n v = 1\n}', 'override.tf.json': '{ "resource": { "x_y": { "z": { "v": 2 } } } }' });
    expect(plain(bodyOf(over, 'x_y.z'))).toEqual({ v: 2 });
  });
});

describe('a template in JSON', () => {
  it.each([
    ['a', '"a"'],
    ['"', '"\\""'],
    ['${f("x}")}"', '"${f("x}")}\\""'],
    ['$${"', '"$${\\""'],
    ['$$${1}', '"$$${1}"'],
    ['${"${"a"}"}"', '"${"${"a"}"}\\""'],
    ['${{ a = "}" }}\n', '"${{ a = "}" }}\\n"'],
  ])('%s is quoted as %s', (template, wanted) => expect(quotedTemplate(template)).toBe(wanted));
  it('is always one text', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '"', '\\', '$', '%', '{', '}', '${', '%{', '$${', '\n', '\r', '\t'), { maxLength: 12 }), pieces => {
        const template = pieces.join('');
        const closed = !/[$%]\{/.test(template.replaceAll(/\$\$\{|%%\{/g, ''));
        const { body, errors } = parse(`x = ${quotedTemplate(template)}\n`);
        if (closed) expect(errors).toEqual([]);
        expect(body.items.length).toBeLessThanOrEqual(1 + errors.length);
      }),
    ));
});

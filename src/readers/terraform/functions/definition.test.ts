import { describe, expect, it } from 'vitest';
import { number, text, unknown, type Value } from '../value.ts';
import { functions, impure } from './index.ts';
import { call, gives, plainOf } from './plain-values.fixture.ts';

const secret: Value = { is: 'text', value: 'hunter2', sensitive: true };
const oneOf = (...members: readonly Value[]): Value => unknown('var.x has no value', 'var.x', { among: members });

describe('every function', () => {
  it('is there: the language of Terraform 1.9, and what OpenTofu adds', () => {
    const named =
      'abs ceil floor log max min parseint pow signum chomp endswith format formatlist indent join lower regex regexall replace split startswith strcontains strrev substr templatestring title trim trimprefix trimsuffix trimspace upper alltrue anytrue chunklist coalesce coalescelist compact concat contains distinct element flatten index keys length list lookup map matchkeys merge one range reverse setintersection setproduct setsubtract setunion slice sort sum transpose values zipmap base64decode base64encode base64gzip csvdecode jsondecode jsonencode textdecodebase64 textencodebase64 urlencode yamldecode yamlencode abspath basename dirname pathexpand file fileexists fileset filebase64 templatefile filemd5 filesha1 filesha256 filesha512 filebase64sha256 filebase64sha512 formatdate timeadd timecmp base64sha256 base64sha512 md5 sha1 sha256 sha512 uuidv5 cidrhost cidrnetmask cidrsubnet cidrsubnets issensitive nonsensitive sensitive tobool tolist tomap tonumber toset tostring type ephemeralasnull cidrcontains urldecode base64gunzip';
    expect([...functions.keys()].toSorted()).toEqual(named.split(' ').toSorted());
    expect([...impure].filter(name => functions.has(name))).toEqual([]);
  });

  it('counts its arguments', () => {
    expect(gives('upper')).toEqual({ failure: 'Function "upper" expects 1 argument(s).' });
    expect(gives('lookup', {})).toEqual({ failure: 'Function "lookup" expects at least 2 argument(s).' });
    expect(gives('lookup', {}, 'a', 'b', 'c')).toEqual({ failure: 'Function "lookup" expects at most 3 argument(s).' });
  });

  it('is tried with each value that an argument may have', () => {
    expect(gives('upper', oneOf(text('a'), text('b')))).toEqual({ among: ['A', 'B'] });
    expect(gives('substr', oneOf(text('ax'), text('ay')), 0, 1)).toBe('a');
    expect(gives('format', '%s-%s', oneOf(text('a'), text('b')), oneOf(number(1), number(2)))).toEqual({ among: ['a-1', 'a-2', 'b-1', 'b-2'] });
    expect(gives('tonumber', oneOf(text('1'), text('x')))).toBe(1);
    expect(call('tonumber', [oneOf(text('x'), text('y'))]).is).toBe('failure');
    expect(gives('upper', oneOf(text('a'), unknown('', 'var.y')))).toBe('?upper(var.x)');
  });

  it('gives up trying when there are too many', () => {
    const many = oneOf(...Array.from({ length: 17 }, (_, i) => number(i)));
    expect(gives('abs', many)).toBe('?abs(var.x)');
  });

  it('says why its result is not known, and shows the call', () => {
    expect(call('upper', [unknown('var.x has no value', 'var.x')])).toEqual({ is: 'unknown', why: 'var.x has no value', text: 'upper(var.x)', type: 'string' });
    expect(call('startswith', [unknown('', 'var.x'), 'a'])).toMatchObject({ type: 'bool', among: [{ value: true }, { value: false }] });
    const long = call('replace', [unknown('', 'var.x'), 'y'.repeat(500), secret]);
    expect(long.is === 'unknown' && long.text.length).toBeLessThan(70);
  });

  it('keeps a secret in what it makes of it', () => {
    expect(call('upper', [secret])).toMatchObject({ value: 'HUNTER2', sensitive: true });
    expect(call('join', ['-', ['a', secret]])).toMatchObject({ value: 'a-hunter2', sensitive: true });
    expect(call('jsonencode', [{ a: { b: secret } }])).toMatchObject({ sensitive: true });
    expect(call('length', [secret])).toMatchObject({ value: 7, sensitive: true });
    expect(call('length', [[secret]])).not.toHaveProperty('sensitive');
    expect(call('concat', [['a'], [secret]])).not.toHaveProperty('sensitive');
    const joined = call('concat', [['a'], [secret]]);
    expect('items' in joined && joined.items[1]).toEqual(secret);
    expect(call('lookup', [{ is: 'object', entries: new Map([['a', text('x')]]), sensitive: true }, 'a'])).toMatchObject({ value: 'x', sensitive: true });
    expect(call('upper', [{ ...oneOf(text('a'), text('b')), sensitive: true }])).toMatchObject({ sensitive: true });
  });

  it('says nothing of a secret in what it complains of or shows', () => {
    for (const [name, pure] of functions) {
      for (const args of [
        [secret],
        [secret, secret],
        [text('a'), secret],
        [secret, text('a'), text('b')],
        [{ is: 'tuple', items: [secret] } as Value, secret],
      ]) {
        const result = pure.call(args, { read: () => ({ problem: 'no' }), list: () => undefined, render: () => text('') });
        if (result.is === 'failure') expect(`${name}: ${result.message}`).not.toContain('hunter2');
        if (result.is === 'unknown') expect(`${name}: ${result.text} ${result.why}`).not.toContain('hunter2');
      }
    }
  });

  it('refuses values that have no end, and says so', () => {
    const deep = Array.from({ length: 2000 }).reduce<Value>(inner => ({ is: 'tuple', items: [inner] }), text('x'));
    const wide = Array.from({ length: 50 }).reduce<Value>(inner => ({ is: 'tuple', items: [inner, inner] }), text('x'));
    const why = { failure: 'Function "length" was given a value of more than 1,000,000 parts, or deeper than 400 levels.' };
    expect(plainOf(call('length', [deep]))).toEqual(why);
    expect(plainOf(call('length', [wide]))).toEqual(why);
  });
});

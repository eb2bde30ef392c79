import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { unknown, type Value } from '../value.ts';
import { call, type Plain, plainOf, surroundings } from './plain-values.fixture.ts';

const from = surroundings({
  'hello.txt': 'Hello World',
  'binary.zip': 'PK\uFFFD',
  'files/hello.txt': 'Hello',
  'files/world.txt': 'World',
  'files/[x].txt': 'odd',
  'files/deep/more/third.txt': 'Third',
  'files/deep/fourth.json': '{}',
  'modules/a/user.tftpl': 'Hi ${name}!',
});
const gives = (name: string, ...args: readonly Plain[]): unknown => plainOf(call(name, args, from));

describe('file functions', () => {
  it.each<[string, readonly Plain[], unknown]>([
    ['abspath', ['/a/./b/../c'], '/a/c'],
    ['basename', ['foo/bar/baz.txt'], 'baz.txt'],
    ['basename', [''], '.'],
    ['basename', ['a/b/'], 'b'],
    ['basename', ['/'], '/'],
    ['basename', [`${hole('path.module')}/x.txt`], 'x.txt'],
    ['dirname', ['foo/bar/baz.txt'], 'foo/bar'],
    ['dirname', ['baz.txt'], '.'],
    ['dirname', ['/baz.txt'], '/'],
    ['dirname', [''], '.'],
    ['pathexpand', ['/etc/resolv.conf'], '/etc/resolv.conf'],
    ['pathexpand', ['~/.ssh/id_rsa'], `${hole('HOME')}/.ssh/id_rsa`],
    ['abspath', ['a/../b'], `${hole('path.cwd')}/b`],
    ['file', ['hello.txt'], 'Hello World'],
    ['filebase64', ['hello.txt'], 'SGVsbG8gV29ybGQ='],
    ['filemd5', ['hello.txt'], 'b10a8db164e0754105b7a99be72e3fe5'],
    ['filesha1', ['hello.txt'], '0a4d55a8d778e5022fab701977c5d840bbc486d0'],
    ['filesha256', ['hello.txt'], 'a591a6d40bf420404a011733cfb7b190d62c65bf0bcda32b57b277d9ad9f146e'],
    ['filebase64sha256', ['hello.txt'], 'pZGm1Av0IEBKARczz7exkNYsZb8LzaMrV7J32a2fFG4='],
    ['fileexists', ['./hello.txt'], true],
    ['fileexists', ['modules/a/user.tftpl'], true],
    ['fileexists', ['nothing.txt'], false],
    ['fileexists', ['no/such/folder.txt'], false],
    ['fileset', ['.', 'files/*.txt'], ['files/[x].txt', 'files/hello.txt', 'files/world.txt']],
    ['fileset', ['.', 'files/{hello,world}.txt'], ['files/hello.txt', 'files/world.txt']],
    ['fileset', ['files', '*'], ['[x].txt', 'hello.txt', 'world.txt']],
    ['fileset', ['./files/', '**'], ['[x].txt', 'deep/fourth.json', 'deep/more/third.txt', 'hello.txt', 'world.txt']],
    ['fileset', ['.', '**/*.txt'], ['files/[x].txt', 'files/deep/more/third.txt', 'files/hello.txt', 'files/world.txt', 'hello.txt']],
    ['fileset', ['files', '**/th?rd.*'], ['deep/more/third.txt']],
    ['fileset', ['files', '[a-h]*'], ['hello.txt']],
    ['fileset', ['files', '[^h]*.txt'], ['[x].txt', 'world.txt']],
    ['fileset', ['files', '\\[x].txt'], ['[x].txt']],
    ['fileset', ['files', 'hello.txt'], ['hello.txt']],
    ['fileset', ['modules/a', '../../files/h*'], ['../../files/hello.txt']],
    ['fileset', ['none', '**'], []],
    ['templatefile', ['modules/a/user.tftpl', { name: 'Ann' }], 'Hi Ann!'],
    ['templatestring', ['Hello ${name}', { name: 'Bo' }], 'Hello Bo'],
  ])('%s %j', (name, args, expected) => {
    expect(gives(name, ...args)).toEqual(expected);
  });

  it.each<[string, readonly Plain[], string]>([
    ['file', ['nothing.txt'], 'Invalid value for "path" parameter: no file can be read at "nothing.txt" (there is no such file).'],
    ['filesha256', ['nothing.txt'], 'Invalid value for "path" parameter: no file can be read at "nothing.txt" (there is no such file).'],
    ['fileexists', ['files'], 'Invalid value for "path" parameter: "files" is a directory, not a file.'],
    ['fileset', ['.', '[a'], 'Invalid value for "pattern" parameter: syntax error in pattern.'],
    ['fileset', ['.', '{a'], 'Invalid value for "pattern" parameter: syntax error in pattern.'],
    ['fileset', ['.', '{a,b}'.repeat(20)], 'Invalid value for "pattern" parameter: syntax error in pattern.'],
    ['templatefile', ['none.tftpl', {}], 'Invalid value for "path" parameter: no file can be read at "none.tftpl" (there is no such file).'],
    ['templatefile', ['hello.txt', 'x'], 'Invalid value for "vars" parameter: invalid vars value: must be a map.'],
    [
      'templatefile',
      ['hello.txt', { 'a b': 1 }],
      'Invalid value for "vars" parameter: invalid template variable name "a b": must start with a letter, followed by zero or more letters, digits, and underscores.',
    ],
    ['pathexpand', ['~root/x'], 'Cannot expand a user-specific home directory.'],
  ])('refuses %s %j', (name, args, message) => {
    expect(gives(name, ...args)).toEqual({ failure: message });
  });

  it('does not know what only a run or the bytes would tell', () => {
    const open = unknown('var.x has no value', 'var.x');
    const partial: Value = { is: 'object', entries: new Map(), rest: 'var.more has no value' };
    expect(gives('filemd5', 'binary.zip')).toBe('?filemd5("binary.zip")');
    expect(gives('file', open)).toBe('?file(var.x)');
    expect(gives('file', `${hole('var.x')}/a`)).toBe('?file("${var.x}/a")');
    expect(gives('abspath', '.')).toBe('?abspath(".")');
    expect(gives('dirname', `${hole('var.x')}/a`)).toBe('?dirname("${var.x}/a")');
    expect(gives('basename', `a/${hole('var.x')}`)).toBe('?basename("a/${var.x}")');
    expect(gives('templatefile', 'hello.txt', partial)).toBe('?templatefile("hello.txt", {…})');
  });

  it('does not walk for ever through folders that lie in themselves', () => {
    const endless = { ...from, list: () => ['a/', 'b/', 'file.txt'] };
    expect(call('fileset', ['.', '**/**/*.txt'], endless).is).toBe('failure');
    expect(call('fileset', ['.', '**/**/**/x'], endless).is).toBe('failure');
  });

  it('matches a name in time that grows with its length', () => {
    const long = { ...from, list: () => ['a'.repeat(200_000)] };
    expect(plainOf(call('fileset', ['.', `${'*a'.repeat(50)}b`], long))).toEqual([]);
  });
});

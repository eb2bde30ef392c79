import { describe, expect, it } from 'vitest';
import { hole, type Node } from '../../model/index.ts';
import { argumentsOf, imageName, optionsOf } from './command-line.ts';
import { list, map, value } from './node.ts';

const at = { file: 'pod.yaml', line: 7 };
const texts = (words: readonly string[]): Node =>
  list(
    words.map(word => value(word, at)),
    at,
  );
const container = (command: readonly string[] | undefined, args: readonly string[] = [], image = 'registry.example.com/app:1.0'): Node =>
  map([['image', value(image, at)], ['args', texts(args)], ...(command ? [['command', texts(command)] as const] : [])], at);
const runs = (...of: Parameters<typeof container>): boolean => argumentsOf(container(...of), 'etcd') !== undefined;

describe('what a container runs', () => {
  it.each([[['etcd', '--name=a']], [['/usr/local/bin/etcd']], [['/bin/sh', '-c', 'sleep 1 && exec /usr/local/bin/etcd --name=a']]])(
    'is told by its command: %s',
    command => {
      expect(runs(command)).toBe(true);
    },
  );
  it('is told by its image where it has no command', () => {
    expect([runs(undefined, [], 'quay.io/coreos/etcd:v3'), runs(['sleep'], [], 'quay.io/coreos/etcd:v3'), runs(undefined, ['etcd'])]).toEqual([
      true,
      false,
      true,
    ]);
    expect(['registry.example.com/kube-apiserver-arm64:v1.30.4', 'etcd@sha256:aa', 'localhost:5000/etcd'].map(imageName)).toEqual([
      'kube-apiserver',
      'etcd',
      'etcd',
    ]);
  });
  it.each([[['nc', '-z', 'etcd', '2379']], [['etcdctl', '--endpoints=etcd']], [['/bin/sh', '-c', 'until nc -z etcd 2379; do sleep 1; done']]])(
    'is not what it only names: %s',
    command => {
      expect(runs(command)).toBe(false);
    },
  );
});

const options = (...args: readonly string[]) => {
  const { entries, rest } = optionsOf(argumentsOf(container(['etcd'], args), 'etcd') ?? [], at);
  const told = Object.entries(entries).map(([name, node]) => [
    name,
    node.is === 'value' ? node.value : node.is === 'unresolved' ? { shape: node.shape } : node.is,
  ]);
  return { ...Object.fromEntries(told), ...(rest !== undefined && { rest: true }) };
};
describe('options', () => {
  it('have values of their own, take the next word, or are switched on', () => {
    expect(options('--a=1', '-b', 'x y', '--c', '--d="q"', 'word')).toEqual({ a: 1, b: 'x y', c: 'true', d: 'q' });
    expect(options('--a=1', '--a=2')).toEqual({ a: 2 });
  });
  it('whose values are filled in later are known by name', () => {
    expect(options('--a=/pki/$(NAME).crt', '--b', '$(B)')).toEqual({ a: { shape: `/pki/${hole('$(NAME)')}.crt` }, b: { shape: hole('$(B)') } });
  });
  it('may be others where a word is filled in later', () => {
    expect(options('--a=1', '$EXTRA_ARGS')).toEqual({ a: 1, rest: true });
  });
});

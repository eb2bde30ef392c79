import { describe, expect, it } from 'vitest';
import { allUnstudied, asset, choice, cite, customer, flag, provider, service, text, when } from '../model/index.ts';
import { modeNamed, modesOf } from './modes.ts';

const page = cite('https://acme.example/page', 'It says so.', '2026-11-22');
const cluster = asset(service({ id: 'acme.k', name: 'K', vendor: 'acme' }), 'cluster', {
  name: text({ unset: '' }),
  compute: choice(['Your own', 'Managed Instances', 'Fargate'], { unset: 'Your own' }),
  autoMode: flag({ unset: false }),
  other: flag({ unset: false }),
});
const mine = customer('Patch it.', page);
const theirs = provider('Patches it.', page);
const line = {
  ...allUnstudied,
  'apply-os-patches': when(cluster, 'compute', {
    Fargate: theirs,
    'Managed Instances': theirs,
    'Your own': when(cluster, 'autoMode', { true: theirs, false: mine }),
  }),
};

describe('the modes of a kind of asset', () => {
  const modes = modesOf(cluster, line);
  it('are the words and switches on which its line turns, and no others', () => {
    expect(modes.map(mode => mode.name)).toEqual(['your-own', 'managed-instances', 'fargate', 'auto-mode']);
    expect(modes.at(-1)?.settings).toEqual({ autoMode: true });
  });
  it.each([
    ['Fargate', 'fargate'],
    ['auto mode', 'auto-mode'],
    ['managed', 'managed-instances'],
    ['own', 'your-own'],
    ['m', undefined],
    ['nothing', undefined],
  ])('are found by name or a part of it that is a word: %s', (typed, name) => {
    expect(modeNamed(typed, modes)?.name).toBe(name);
  });
  it('are not guessed where two fit', () => {
    expect(modeNamed('own', [...modes, { name: 'her-own', settings: {} }])).toBeUndefined();
  });
});

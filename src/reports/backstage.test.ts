import { expect, it } from 'vitest';
import type { Assessed } from '../engine/assess.ts';
import { backstage } from './backstage.ts';
import { options, sample, secret, textOf } from './sample-estate.ts';

interface Entity {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly title: string;
    readonly annotations: Readonly<Record<string, string>>;
    readonly tags?: readonly string[];
  };
  readonly spec: { readonly type?: string; readonly owner: string; readonly system?: string };
}
const owned = (team: string): Assessed => {
  const assessed = sample();
  return { ...assessed, ledger: { ...assessed.ledger, owners: [team], ownership: [{ all: { team }, duties: {} }] } };
};
const entities = (assessed = sample()): readonly Entity[] => JSON.parse(textOf(backstage(assessed, options()))) as readonly Entity[];

it('has an entity for each asset and service, with names that a catalog takes and that differ', () => {
  const all = entities();
  expect(
    all
      .filter(one => one.kind === 'System')
      .map(one => one.metadata.name)
      .sort(),
  ).toEqual(['acme.machine', 'acme.store']);
  expect(all.filter(one => one.kind === 'Resource')).toHaveLength(5);
  for (const one of all) {
    expect(one.apiVersion).toBe('backstage.io/v1alpha1');
    expect(one.metadata.name).toMatch(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/);
    for (const tag of one.metadata.tags ?? []) expect(tag).toMatch(/^[a-z0-9+#]+(?:-+[a-z0-9+#]+)*$/);
    for (const name of Object.keys(one.metadata.annotations)) expect(name).toMatch(/^[a-z-]{1,63}$/);
  }
  expect(new Set(all.map(one => `${one.kind} ${one.metadata.name}`)).size).toBe(all.length);
});
it('says whose it is, and what is not met', () => {
  const bucket = entities(owned('shop')).find(one => one.metadata.title === 'acme_bucket.open');
  expect(bucket?.spec).toEqual({ type: 'acme.store.bucket', owner: 'group:default/shop', system: 'acme.store' });
  expect(bucket?.metadata.annotations['demarc-unmet']?.split(', ')).toContain('limit-exposure');
  expect(bucket?.metadata.annotations['demarc-yours']?.split(', ')).toContain('undo-mistakes');
  expect(bucket?.metadata.annotations['demarc-place']).toBe('main.tf:11');
  expect(bucket?.metadata.tags).toEqual(['acme-store', 'unmet']);
  expect(entities(owned('@acme/platform')).at(-1)?.spec.owner).toBe('group:default/platform');
  expect(entities(owned('group:ops/x')).at(-1)?.spec.owner).toBe('group:ops/x');
  expect(entities().at(-1)?.spec.owner).toBe('group:default/unowned');
});
it('prints no secret', () => {
  expect(textOf(backstage(sample(), options()))).not.toContain(secret);
});

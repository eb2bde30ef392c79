import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { looseClusters, wideExemptions } from './rules.ts';

it('tells exemptions of whole registries', () => {
  expect(wideExemptions([{ name_pattern: 'gcr.io/*' }, { name_pattern: 'europe-docker.pkg.dev/acme/apps/*' }])).toEqual({ value: { items: ['gcr.io/*'] } });
  expect(wideExemptions([{ namePattern: '**' }])).toEqual({ value: { items: ['**'] } });
  expect(wideExemptions([{ name_pattern: hole('var.x') }])).toMatchObject({ value: { items: [], rest: expect.any(String) } });
  expect(wideExemptions({ [unresolved]: 'var.x' })).toEqual({ value: { items: [], rest: 'var.x' } });
  expect(wideExemptions(undefined)).toEqual({ value: { items: [] } });
});

it('tells clusters with a loose rule', () => {
  expect(
    looseClusters([
      { cluster: 'eu.test', evaluation_mode: 'ALWAYS_ALLOW' },
      { cluster: 'eu.prod', evaluation_mode: 'REQUIRE_ATTESTATION' },
    ]),
  ).toEqual({ value: { items: ['eu.test'] } });
  expect(looseClusters({ 'eu.test': { evaluationMode: 'ALWAYS_DENY', enforcementMode: 'DRYRUN_AUDIT_LOG_ONLY' } })).toEqual({ value: { items: ['eu.test'] } });
  expect(looseClusters([{ cluster: 'eu.test', evaluation_mode: { [unresolved]: 'var.x' } }])).toEqual({ value: { items: [], rest: 'var.x' } });
  expect(looseClusters(undefined)).toEqual({ value: { items: [] } });
});

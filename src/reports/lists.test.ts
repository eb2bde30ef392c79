import { describe, expect, it } from 'vitest';
import { dutyIds } from '../model/index.ts';
import { checks, duties, listed, services } from './lists.ts';
import { options, sampleCatalog, textOf } from './sample-estate.ts';

const { screen } = options();

describe('the lists', () => {
  it('of services name their kinds, their checks and what is unstudied', () => {
    expect(textOf(services(sampleCatalog, screen))).toBe(
      [
        'acme.machine           Acme Machine (Acme)',
        `  acme.machine.server  3 checks, 1 of ${dutyIds.length} duties unstudied`,
        'acme.store             Acme Store (Acme)',
        `  acme.store.bucket    3 checks, 1 of ${dutyIds.length} duties unstudied`,
        '',
      ].join('\n'),
    );
  });

  it('of duties have every one, with what it is not', () => {
    const text = textOf(duties(screen));
    for (const id of dutyIds) expect(text).toMatch(new RegExp(`^ {2}${id} `, 'm'));
    expect(text.startsWith('operations\n')).toBe(true);
    expect(text).toContain('Answered once per organisation.');
  });

  it('of checks have those that are wanted, the gravest first', () => {
    expect(textOf(checks(sampleCatalog, check => check.of.id === 'acme.store.bucket', screen))).toBe(
      [
        'acme.store.bucket',
        '  critical  acme.store.is-private limit-exposure',
        '            The bucket is not public',
        '            also CKV_ACME_20',
        '  medium    acme.store.keeps-versions undo-mistakes',
        '            The bucket keeps old versions of its objects',
        '            also CKV_ACME_21, AVD-ACME-0090',
        '  low       acme.store.own-key control-keys',
        '            The key is yours',
        '',
      ].join('\n'),
    );
  });

  it('are data for machines', () => {
    expect(listed.services(sampleCatalog)[1]).toMatchObject({
      id: 'acme.machine',
      kinds: [{ id: 'acme.machine.server', facts: ['autoPatch', 'managed', 'disk', 'login', 'patching'] }],
    });
    expect(listed.duties()).toHaveLength(dutyIds.length);
    expect(listed.checks(sampleCatalog, check => check.severity === 'critical')).toEqual([
      {
        id: 'acme.store.is-private',
        kind: 'acme.store.bucket',
        service: 'acme.store',
        duty: 'limit-exposure',
        layer: 'network-controls',
        severity: 'critical',
        title: 'The bucket is not public',
        risk: 'Anyone can read it.',
        aka: ['CKV_ACME_20'],
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { dutyIds } from '../model/index.ts';
import { frameworkNames, frameworks } from './index.ts';

const all = await Promise.all(frameworks.map(async entry => ({ entry, framework: await entry.load() })));
const checks = new Set(catalog.checks.flatMap(set => Object.keys(set.checks)));

describe.each(all.map(one => [one.entry.id, one] as const))('%s', (id, { entry, framework }) => {
  it('is what its entry says', () => {
    expect(framework.id).toBe(id);
    expect((framework.levels ?? []).map(level => level.id)).toEqual(entry.levels ?? []);
  });
  it('has each control once, with a title of its own', () => {
    const ids = framework.controls.map(control => control.id);
    expect(ids.filter((one, i) => ids.indexOf(one) !== i)).toEqual([]);
    expect(framework.controls.filter(control => control.title === '' || control.title.length > 100).map(control => control.id)).toEqual([]);
  });
  it('names duties, checks and levels that exist', () => {
    expect(framework.controls.flatMap(control => control.duties.filter(duty => !dutyIds.includes(duty)))).toEqual([]);
    expect(framework.controls.flatMap(control => (control.checks ?? []).filter(check => !checks.has(check)))).toEqual([]);
    const levels = (framework.levels ?? []).map(level => level.id);
    expect(framework.controls.flatMap(control => (control.levels ?? []).filter(level => !levels.includes(level)))).toEqual([]);
  });
  it('names no duty twice in a control', () => {
    expect(framework.controls.filter(({ duties }) => new Set(duties).size !== duties.length).map(control => control.id)).toEqual([]);
  });
});

it('names are not given twice', () => {
  expect(new Set(frameworkNames).size).toBe(frameworkNames.length);
});

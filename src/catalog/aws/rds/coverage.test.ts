import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../model/index.ts';
import { isCovered } from './coverage.ts';

const at = { file: 'main.tf', line: 1 };
const stated = (value: boolean): Fact<boolean> => ({ is: 'stated', value, at });
const silent: Fact<boolean> = { is: 'default', value: false, at };
const unknown: Fact<boolean> = { is: 'unknown', why: 'var.x has no value', at };

describe('the storage of an instance', () => {
  it('is encrypted as it says, wherever it comes from', () => {
    for (const copied of [stated(true), silent, unknown]) {
      expect(isCovered({ inCluster: silent, encrypted: stated(true), copied })).toEqual({ value: true });
      expect(isCovered({ inCluster: silent, encrypted: stated(false), copied })).toEqual({ value: false });
    }
  });
  it('is not when nothing is said and it is new', () => {
    expect(isCovered({ inCluster: silent, encrypted: silent, copied: silent })).toEqual({ value: false });
  });
  it('is as its cluster', () => {
    expect(isCovered({ inCluster: stated(true), encrypted: silent, copied: silent })).toMatchObject({ among: [true, false] });
  });
  it('is as its source when nothing is said and it is a copy', () => {
    expect(isCovered({ inCluster: silent, encrypted: silent, copied: stated(true) })).toMatchObject({ among: [true, false] });
    expect(isCovered({ inCluster: silent, encrypted: silent, copied: unknown })).toEqual({ unknown: 'var.x has no value', among: [true, false] });
    expect(isCovered({ inCluster: silent, encrypted: unknown, copied: silent })).toMatchObject({ among: [true, false] });
  });
});

import { expect, it } from 'vitest';
import type { Fact, Several } from '../../../model/index.ts';
import { scannedBy, scanWords } from './scanned.ts';

const at = { file: 'main.tf', line: 1 };
const said = <T>(value: T): Fact<T> => ({ is: 'stated', value, at });
const open = { is: 'unknown', why: 'var.x has no value', at } as const;
const filters = (...items: readonly string[]): Fact<Several<string>> => said({ items });

it('scans what the repository asks for', () => expect(scannedBy(said(true), filters(), said('shop'))).toEqual({ value: 'by its own setting' }));
it('scans what a filter of the registry takes in', () => {
  expect(scannedBy(said(false), filters('*'), open)).toEqual({ value: 'by the registry' });
  expect(scannedBy(said(false), filters('sho'), said('shop'))).toEqual({ value: 'by the registry' });
  expect(scannedBy(said(false), filters('sh*p'), said('shop'))).toEqual({ value: 'by the registry' });
  expect(scannedBy(said(false), filters('prod*'), said('shop'))).toEqual({ value: 'by nothing' });
  expect(scannedBy(said(false), filters(), said('shop'))).toEqual({ value: 'by nothing' });
});
it('does not guess', () => {
  expect(scannedBy(open, filters(), said('shop'))).toEqual({ unknown: 'var.x has no value', among: scanWords });
  expect(scannedBy(said(false), filters('prod*'), open)).toMatchObject({ among: scanWords });
  expect(scannedBy(said(false), open, said('shop'))).toMatchObject({ among: scanWords });
  expect(scannedBy(said(false), said({ items: [], rest: 'not read' }), said('shop'))).toMatchObject({ among: scanWords });
});

import { describe, expect, it } from 'vitest';
import { hole, type Several } from '../../../model/index.ts';
import { plainAmong } from './redirects.ts';

const at = { file: 'main.tf', line: 1 };
const told = (value: Several<string>) => plainAmong({ is: 'stated', value, at });

describe('addresses to which people are sent back', () => {
  it('are safe over TLS, or on the machine itself', () => {
    expect(told({ items: ['https://shop.example.com/cb', 'http://localhost:3000/cb', 'com.example.app:/cb'] })).toEqual({ value: false });
  });
  it('are plain when one is', () => {
    expect(told({ items: ['https://a.example.com', 'http://b.example.com'], rest: 'more' })).toEqual({ value: true });
    expect(told({ items: ['HTTP://localhost.example.com/'] })).toEqual({ value: true });
  });
  it('are not known when one may be plain', () => {
    expect(told({ items: [hole('var.address')] })).toMatchObject({ among: [true, false] });
    expect(told({ items: [], rest: 'var.all has no value' })).toMatchObject({ unknown: 'var.all has no value' });
    expect(told({ items: [`https://${hole('var.host')}/cb`] })).toEqual({ value: false });
  });
});

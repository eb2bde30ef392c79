import { describe, expect, it } from 'vitest';
import { type Fact, hole, type Several } from '../../../model/index.ts';
import { isTrailed } from './trailed.ts';

const at = { file: 'main.tf', line: 1 };
const stated = <T>(value: T): Fact<T> => ({ is: 'stated', value, at });
const objects = (items: readonly string[], rest?: string): Fact<Several<string>> => stated({ items, ...(rest !== undefined && { rest }) });
const orders = stated('acme-orders');

describe('the objects of a bucket', () => {
  it('are recorded with all objects, or by their bucket', () => {
    for (const selector of ['arn:aws:s3', 'arn:aws:s3:::', 'arn:aws-cn:s3', 'arn:aws:s3:::acme-orders/'])
      expect(isTrailed(orders, objects([selector]))).toEqual({ value: true });
  });
  it('are not, by another bucket or without the slash', () => {
    for (const selector of ['arn:aws:s3:::acme-orders', 'arn:aws:s3:::acme-orders-old/', 'arn:aws:s3:::acme-orders/invoices/'])
      expect(isTrailed(orders, objects([selector]))).toEqual({ value: false });
    expect(isTrailed(orders, objects([]))).toEqual({ value: false });
  });
  it('may be, where a name or a selector is not known', () => {
    const both = { among: [true, false] };
    expect(isTrailed({ is: 'unknown', why: 'var.name has no value', at }, objects(['arn:aws:s3:::acme-orders/']))).toMatchObject(both);
    expect(isTrailed(orders, objects([`arn:aws:s3:::${hole('var.name')}/`]))).toMatchObject(both);
    expect(isTrailed(orders, objects([], 'var.objects has no value'))).toEqual({ unknown: 'var.objects has no value', ...both });
    expect(isTrailed(orders, objects(['arn:aws:s3'], 'var.objects has no value'))).toEqual({ value: true });
    expect(isTrailed(orders, { is: 'unknown', why: 'it is not read', at })).toEqual({ unknown: 'it is not read', ...both });
  });
});

import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { openOperations } from './operations.ts';

const open = { [unresolved]: 'var.x has no value' };
const of = (operation: unknown) => openOperations({ paths: { '/orders': { get: operation as string } } });

it('finds operations that ask nobody', () => {
  expect(of({ responses: {} })).toEqual({ items: ['GET /orders'] });
  expect(of({ security: [] })).toEqual({ items: ['GET /orders'] });
  expect(of({ security: [{ NONE: [] }] })).toEqual({ items: ['GET /orders'] });
  expect(of({ security: [{ pool: [] }] })).toEqual({ items: [] });
  expect(of({ security: [{ pool: [] }, { NONE: [] }] })).toEqual({ items: ['GET /orders'] });
  expect(of({ 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } })).toEqual({ items: [] });
  expect(of({ 'x-amazon-apigateway-auth': { type: 'none' } })).toEqual({ items: ['GET /orders'] });
});
it('leaves preflights and parameters alone, and takes all methods as one', () => {
  const paths = { '/a': { options: {}, parameters: [], 'x-amazon-apigateway-any-method': {} } };
  expect(openOperations({ paths, security: [{ pool: [] }] })).toEqual({ items: ['ANY /a'] });
});
it('reads a text that is JSON, and no other', () => {
  expect(openOperations('{ "paths": { "/a": { "post": {} } } }')).toEqual({ items: ['POST /a'] });
  expect(openOperations('paths:\n  /a: {}')).toMatchObject({ rest: 'the definition is not one that can be read' });
  expect(openOperations(hole('file("api.yaml")'))).toMatchObject({ rest: 'the definition is not one that can be read' });
});
it('keeps open what is not known', () => {
  expect(of(open)).toEqual({ items: [], rest: 'whether GET /orders asks who calls is not known' });
  expect(of({ security: open })).toMatchObject({ rest: 'whether GET /orders asks who calls is not known' });
  expect(openOperations(open)).toEqual({ items: [], rest: 'var.x has no value' });
  expect(openOperations({ paths: open })).toEqual({ items: [], rest: 'var.x has no value' });
  expect(openOperations(undefined)).toEqual({ items: [] });
});

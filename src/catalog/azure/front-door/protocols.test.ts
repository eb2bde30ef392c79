import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { takesPlainHttp } from './protocols.ts';

it('finds plain HTTP among protocols', () => {
  expect(takesPlainHttp(['Http', 'Https'])).toEqual({ value: true });
  expect(takesPlainHttp(['Https'])).toEqual({ value: false });
  expect(takesPlainHttp(['Https', { [unresolved]: 'var.x has no value' }])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
});

import { expect, it } from 'vitest';
import { asked, askedAlone, spelledList } from '../../model/index.ts';
import { answered, unanswered } from './spell.ts';

const ranges = (...items: readonly string[]) => ({ 'admin-ranges': spelledList(...items) });

it('writes the list of the charter where there is room for it', () =>
  expect(answered(asked('admin-ranges'), ranges('10.0.0.0/8'))).toEqual(spelledList('10.0.0.0/8')));
it('writes its only item where there is room for one', () => expect(answered(askedAlone('admin-ranges'), ranges('10.0.0.0/8'))).toBe('10.0.0.0/8'));
it('keeps asking where there is room for one and the charter has several', () =>
  expect(unanswered(askedAlone('admin-ranges'), ranges('10.0.0.0/8', '172.16.0.0/12'))).toEqual(['admin-ranges']));
it('keeps asking where the charter is silent', () => expect(unanswered(asked('kms-key'), {})).toEqual(['kms-key']));

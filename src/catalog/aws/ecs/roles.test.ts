import { expect, it } from 'vitest';
import { type Fact, hole, reference } from '../../../model/index.ts';
import { rolesApart } from './roles.ts';

const at = { file: 'main.tf', line: 1 };
const stated = (value: string): Fact<string> => ({ is: 'stated', value, at });
const unknown: Fact<string> = { is: 'unknown', why: 'var.role has no value', at };
const apart = (taskRole: Fact<string>, executionRole: Fact<string>) => rolesApart({ taskRole, executionRole });

it('compares the roles', () => {
  expect(apart(stated('arn:aws:iam::1:role/app'), stated('arn:aws:iam::1:role/agent'))).toEqual({ value: true });
  expect(apart(stated('arn:aws:iam::1:role/app'), stated('arn:aws:iam::1:role/app'))).toEqual({ value: false });
  expect(apart(stated(reference('aws_iam_role.app.arn')), stated(reference('aws_iam_role.agent.arn')))).toEqual({ value: true });
  expect(apart(stated(reference('aws_iam_role.app.arn')), stated(reference('aws_iam_role.app.id')))).toEqual({ value: false });
});

it('finds nothing shared where programs have no role', () => {
  expect(apart(stated(''), stated('arn:aws:iam::1:role/agent'))).toEqual({ value: true });
  expect(apart(stated(''), unknown)).toEqual({ value: true });
});

it('keeps open what is not known', () => {
  expect(apart(unknown, stated('arn:aws:iam::1:role/agent'))).toEqual({ unknown: 'var.role has no value', among: [true, false] });
  expect(apart(stated('arn:aws:iam::1:role/app'), unknown)).toMatchObject({ among: [true, false] });
  expect(apart(stated(`arn:aws:iam::1:role/${hole('var.name')}`), stated('arn:aws:iam::1:role/agent'))).toMatchObject({ among: [true, false] });
});

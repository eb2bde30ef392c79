import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { asksForPassword } from './previews.ts';

const open = { [unresolved]: 'later' };

it('knows whether a password is asked for', () => {
  expect(asksForPassword([{ environments: 'StagingEnvironments' }])).toEqual({ value: true });
  expect(asksForPassword({ applicableEnvironmentsMode: 'AllEnvironments' })).toEqual({ value: true });
  expect(asksForPassword({ applicableEnvironmentsMode: 'SpecifiedEnvironments' })).toEqual({ value: false });
  expect(asksForPassword(undefined)).toEqual({ value: false });
  expect(asksForPassword([{ environments: open }])).toMatchObject({ unknown: 'later' });
  expect(asksForPassword(open)).toMatchObject({ unknown: 'later' });
});

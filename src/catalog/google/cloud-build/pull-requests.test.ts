import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { pullsOf, pullsOfTrigger } from './pull-requests.ts';

const open = { [unresolved]: 'var.x' };
it('tells whose requests start a build', () => {
  expect(pullsOf([{ branch: '.*' }])).toEqual({ value: 'of anybody' });
  expect(pullsOf({ branch: '.*', commentControl: 'COMMENTS_DISABLED' })).toEqual({ value: 'of anybody' });
  expect(pullsOf([{ comment_control: 'COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY' }])).toEqual({ value: 'after a comment' });
  expect(pullsOf([])).toEqual({ value: 'no' });
  expect(pullsOf([{ comment_control: open }])).toEqual({ unknown: 'var.x', among: ['of anybody', 'after a comment'] });
  expect(pullsOf(open)).toMatchObject({ unknown: 'var.x' });
});
it('looks at every kind of source', () => {
  const pulls = pullsOfTrigger('github', 'repository_event_config');
  expect(pulls({ github: [{ push: [{ branch: 'main' }] }] })).toEqual({ value: 'no' });
  expect(pulls({ repository_event_config: [{ pull_request: [{ branch: '.*' }] }] })).toEqual({ value: 'of anybody' });
  expect(pulls({ github: open })).toMatchObject({ unknown: 'var.x' });
});

import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { advancedObjects, selectedObjects } from './selectors.ts';

const open = { [unresolved]: 'var.objects has no value' };
const all = { value: { items: ['arn:aws:s3'] } };
const none = { value: { items: [] } };

describe('basic selectors', () => {
  const objects = (...values: readonly Plain[]): Plain => [{ type: 'AWS::S3::Object', values }];
  it('record reads and writes unless they say which', () => {
    expect(selectedObjects('read')([{ data_resource: objects('arn:aws:s3') }])).toEqual(all);
    expect(selectedObjects('write')({ ReadWriteType: 'All', DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] })).toEqual(all);
    expect(selectedObjects('read')([{ read_write_type: 'WriteOnly', data_resource: objects('arn:aws:s3') }])).toEqual(none);
    expect(selectedObjects('write')([{ read_write_type: 'WriteOnly', data_resource: objects('arn:aws:s3') }])).toEqual(all);
  });
  it('of other resources record no objects', () => {
    expect(selectedObjects('read')([{ data_resource: [{ type: 'AWS::Lambda::Function', values: ['arn:aws:lambda'] }] }])).toEqual(none);
    expect(selectedObjects('read')([{ read_write_type: 'All', include_management_events: true }])).toEqual(none);
  });
  it('may record more where something is not known', () => {
    expect(selectedObjects('read')([{ data_resource: objects('arn:aws:s3:::a/', open) }])).toEqual({
      value: { items: ['arn:aws:s3:::a/'], rest: 'var.objects has no value' },
    });
    expect(selectedObjects('read')(open)).toEqual({ value: { items: [], rest: 'var.objects has no value' } });
    expect(selectedObjects('read')([{ read_write_type: open, data_resource: objects('arn:aws:s3') }])).toEqual({
      value: { items: [], rest: 'var.objects has no value' },
    });
  });
});

describe('advanced selectors', () => {
  const selector = (...more: readonly Plain[]): Plain => [
    { field_selector: [{ field: 'eventCategory', equals: ['Data'] }, { field: 'resources.type', equals: ['AWS::S3::Object'] }, ...more] },
  ];
  it('record every object unless they name some', () => {
    expect(advancedObjects('read')(selector())).toEqual(all);
    expect(advancedObjects('read')(selector({ field: 'resources.ARN', starts_with: ['arn:aws:s3:::a/'] }))).toEqual({ value: { items: ['arn:aws:s3:::a/'] } });
  });
  it('record reads or writes where they say so', () => {
    expect(advancedObjects('read')(selector({ field: 'readOnly', equals: ['true'] }))).toEqual(all);
    expect(advancedObjects('write')(selector({ field: 'readOnly', equals: ['true'] }))).toEqual(none);
  });
  it('of management events record no objects', () => {
    expect(advancedObjects('read')([{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] }])).toEqual(none);
  });
  it('that leave something out may leave this out', () => {
    expect(advancedObjects('read')(selector({ field: 'eventName', equals: ['DeleteObject'] }))).toEqual({
      value: { items: [], rest: 'the selector records some events only' },
    });
    expect(advancedObjects('read')(selector({ field: 'resources.ARN', not_starts_with: ['arn:aws:s3:::a/'] }))).toEqual({
      value: { items: [], rest: 'the selector leaves some objects out' },
    });
  });
});

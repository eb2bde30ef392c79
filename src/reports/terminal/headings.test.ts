import { describe, expect, it } from 'vitest';
import { joinServices } from '../../model/index.ts';
import type { Column } from '../tally.ts';
import { headings } from './headings.ts';

const columns = (...services: readonly string[]): readonly Column[] =>
  services.map(service => ({ key: service, service, answers: 'asset', assets: 1, counted: [] }));
const names = (...services: readonly string[]): readonly (string | undefined)[] => {
  const all = headings(columns(...services), joinServices([]));
  return services.map(service => all.get(service));
};

describe('the names of columns', () => {
  it('are those of the services, where there is one vendor or a cloud of many', () => {
    expect(names('aws.s3', 'aws.ec2')).toEqual(['s3', 'ec2']);
    expect(names('acme.store', 'acme.machine')).toEqual(['store', 'machine']);
    expect(names('aws.s3', 'google.cloud-storage', 'kubernetes.workload')).toEqual(['s3', 'cloud-storage', 'workload']);
  });
  it('are those of vendors that sell one thing', () => {
    expect(names('aws.s3', 'snowflake.account', 'github.github')).toEqual(['s3', 'snowflake', 'github']);
  });
  it('are never the same twice', () => {
    expect(names('aws.kms', 'google.kms', 'google.iam')).toEqual(['aws.kms', 'google.kms', 'iam']);
    expect(names('aws.s3', 'red-hat.rosa', 'red-hat.other')).toEqual(['s3', 'red-hat.rosa', 'red-hat.other']);
  });
});

import { describe, expect, it } from 'vitest';
import { oneOf } from './suggest.ts';
import { UsageError } from './usage-error.ts';

const services = ['aws.s3', 'aws.rds', 'aws.lambda', 'google.rds'];
const failing = (typed: string): UsageError => {
  try {
    oneOf('service', typed, services, 'demarc services lists them.');
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error('it did not fail');
};

describe('a misspelt name', () => {
  it('is an error with a hint', () => {
    expect(failing('aws.s4')).toMatchObject({ message: 'there is no service "aws.s4"', hint: 'Did you mean aws.s3?' });
    expect(failing('kubernetes')).toMatchObject({ hint: 'demarc services lists them.' });
  });
});

describe('a known name', () => {
  it('may be short when only one fits', () => {
    expect(oneOf('service', 'aws.s3', services, '')).toBe('aws.s3');
    expect(oneOf('service', 'S3', services, '')).toBe('aws.s3');
    expect(failing('rds').message).toBe('service "rds" may be aws.rds or google.rds');
  });
});

import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { asksForTokens } from './image-name.ts';

describe('asksForTokens', () => {
  it('knows Amazon Linux 2023 by its public parameters', () => {
    expect(asksForTokens('resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64')).toEqual({ value: true });
    expect(asksForTokens('{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-arm64}}')).toEqual({ value: true });
  });
  it('leaves others at the usual', () => {
    expect(asksForTokens('{{resolve:ssm:/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2}}')).toEqual({ value: false });
    expect(asksForTokens('ami-0a1b2c3d4e5f60718')).toEqual({ value: false });
    expect(asksForTokens({ [unresolved]: 'var.ami has no value' })).toEqual({ value: false });
  });
});

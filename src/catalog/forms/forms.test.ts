import { describe, expect, it } from 'vitest';
import { formsFor } from './index.ts';

describe('forms of types', () => {
  it('tell blocks from attributes, what is required, and what replaces', async () => {
    const form = await formsFor(['aws_db_instance', 'AWS::RDS::DBInstance', 'azurerm_storage_account']);
    expect(form('aws_db_instance')?.replaces.has('storage_encrypted')).toBe(true);
    expect(form('AWS::RDS::DBInstance')?.replaces.has('StorageEncrypted')).toBe(true);
    expect(form('aws_s3_bucket_versioning')?.blocks.has('versioning_configuration')).toBe(true);
    expect(form('aws_s3_bucket_versioning')?.required.get('versioning_configuration')).toEqual(['status']);
    expect(form('azurerm_storage_account')?.replaces.has('infrastructure_encryption_enabled')).toBe(true);
    expect((await formsFor(['kubernetes_deployment']))('kubernetes_deployment')?.blocks.has('spec.template.spec.container.security_context')).toBe(true);
    const pods = (await formsFor(['kubernetes_deployment']))('kubernetes_deployment');
    expect(pods?.absent.has('spec.template.spec.container.security_context.windows_options')).toBe(true);
    expect(pods?.blocks.has('spec.template.spec.security_context.windows_options')).toBe(true);
    expect(form('nothing')).toBeUndefined();
    expect(form('google_storage_bucket')).toBeUndefined();
  });
});

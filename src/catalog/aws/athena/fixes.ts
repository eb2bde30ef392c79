import { type Ailing, asked, type Change, type FixMaker } from '../../../model/index.ts';

interface Paths {
  readonly managed: readonly string[];
  readonly option: readonly string[];
  readonly key: readonly string[];
}
const results = ['configuration', 'result_configuration', 'encryption_configuration'];
const terraform: Paths = {
  managed: ['configuration', 'managed_query_results_configuration', 'encryption_configuration', 'kms_key'],
  option: [...results, 'encryption_option'],
  key: [...results, 'kms_key_arn'],
};
const kept = ['WorkGroupConfiguration', 'ResultConfiguration', 'EncryptionConfiguration'];
const cloudformation: Paths = {
  managed: ['WorkGroupConfiguration', 'ManagedQueryResultsConfiguration', 'EncryptionConfiguration', 'KmsKey'],
  option: [...kept, 'EncryptionOption'],
  key: [...kept, 'KmsKey'],
};

/** With Athena or in a bucket: wherever the results are kept. */
const ownKey = ({ declaration: { id: on }, fact }: Ailing, { managed, option, key }: Paths): readonly Change[] | undefined => {
  const isManaged = fact('managed');
  if (isManaged.is === 'unknown') return undefined;
  if (isManaged.value === true) return [{ do: 'set', on, path: managed, to: asked('kms-key') }];
  return [
    { do: 'set', on, path: option, to: 'SSE_KMS' },
    { do: 'set', on, path: key, to: asked('kms-key') },
  ];
};

export default [
  { check: 'aws.athena.workgroup-uses-your-own-key', types: ['aws_athena_workgroup'], make: asset => ownKey(asset, terraform) },
  { check: 'aws.athena.workgroup-uses-your-own-key', types: ['AWS::Athena::WorkGroup'], make: asset => ownKey(asset, cloudformation) },
] satisfies readonly FixMaker[];

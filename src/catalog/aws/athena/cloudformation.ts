import { at, derived, mapping } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { engineOf } from './engine.ts';
import { workgroup } from './service.ts';

const results = 'WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration';
const managed = 'WorkGroupConfiguration.ManagedQueryResultsConfiguration';

export default [
  mapping(workgroup, 'AWS::Athena::WorkGroup', ['Name'], {
    name: at('Name'),
    managed: at(`${managed}.Enabled`, false),
    encryption: at(`${results}.EncryptionOption`),
    resultKey: keyAt(`${results}.KmsKey`, 'managed by AWS'),
    managedKey: keyAt(`${managed}.EncryptionConfiguration.KmsKey`, 'owned by AWS'),
    enforced: at('WorkGroupConfiguration.EnforceWorkGroupConfiguration'),
    engine: derived('WorkGroupConfiguration.EngineVersion.SelectedEngineVersion', engineOf),
    metrics: at('WorkGroupConfiguration.PublishCloudWatchMetricsEnabled'),
    scanLimit: at('WorkGroupConfiguration.BytesScannedCutoffPerQuery'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::Athena::NamedQuery', 'AWS::Athena::PreparedStatement'];

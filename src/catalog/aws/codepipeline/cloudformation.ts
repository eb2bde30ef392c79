import { at, derived, each, mapping, needing } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { type action, pipeline, webhook } from './service.ts';

export default [
  mapping(pipeline, 'AWS::CodePipeline::Pipeline', ['Name'], {
    name: at('Name'),
    key: needing(keyAt('ArtifactStore.EncryptionKey.Id', 'managed by AWS'), { 'ArtifactStore.EncryptionKey.Type': 'KMS' }),
    actions: each<typeof action>('Stages.*.Actions', 'name', {
      name: at('Name'),
      category: at('ActionTypeId.Category'),
      provider: at('ActionTypeId.Provider'),
      holdsToken: derived('Configuration.OAuthToken', isWrittenOut),
    }),
  }),
  mapping(webhook, 'AWS::CodePipeline::Webhook', ['Name'], {
    name: at('Name'),
    authentication: at('Authentication'),
    tokenIsWritten: derived('AuthenticationConfiguration.SecretToken', isWrittenOut),
  }),
];

import { at, derived, each, mapping, needing } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { type action, pipeline, webhook } from './service.ts';

export default [
  mapping(pipeline, 'aws_codepipeline', ['id', 'arn', 'name'], {
    name: at('name'),
    key: needing(keyAt('artifact_store.encryption_key.id', 'managed by AWS'), { 'artifact_store.encryption_key.type': 'KMS' }),
    actions: each<typeof action>('stage.*.action', 'name', {
      name: at('name'),
      category: at('category'),
      provider: at('provider'),
      holdsToken: derived('configuration.OAuthToken', isWrittenOut),
    }),
  }),
  mapping(webhook, 'aws_codepipeline_webhook', ['id', 'arn', 'name'], {
    name: at('name'),
    authentication: at('authentication'),
    tokenIsWritten: derived('authentication_configuration.secret_token', isWrittenOut),
  }),
];

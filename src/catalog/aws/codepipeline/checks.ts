import { checks, no, oneOf, some } from '../../../model/index.ts';
import { pipeline, webhook } from './service.ts';

export default [
  checks(pipeline, {
    'aws.codepipeline.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Artifacts are encrypted with a key of your own',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_219'],
    },
    'aws.codepipeline.keeps-tokens-out-of-its-actions': {
      duty: 'guard-credentials',
      title: 'No action carries a token that is written out',
      severity: 'high',
      expect: { actions: no({ holdsToken: true }) },
      risk: 'Anybody who can read the source can sign in where your code is kept.',
    },
    'aws.codepipeline.connects-without-tokens': {
      duty: 'guard-credentials',
      title: 'The pipeline gets its source by a connection rather than by a token',
      severity: 'medium',
      expect: { actions: no({ category: 'Source', provider: 'GitHub' }) },
      risk: 'A token of one person opens all of their repositories, and lasts until somebody remembers it.',
    },
    'aws.codepipeline.asks-before-it-deploys': {
      duty: 'guard-supply-chain',
      title: 'Somebody has to approve what the pipeline deploys',
      severity: 'low',
      given: { actions: some({ category: 'Deploy' }) },
      expect: { actions: some({ category: 'Approval' }) },
      risk: 'Whoever can change the source changes what runs, and nobody looks.',
    },
  }),
  checks(webhook, {
    'aws.codepipeline.webhook-knows-its-callers': {
      duty: 'guard-apis',
      title: 'The webhook takes calls from those only who know its secret, or from known addresses',
      severity: 'medium',
      expect: { authentication: oneOf('GITHUB_HMAC', 'IP') },
      fix: {},
      risk: 'Anybody can start the pipeline, as often as they like.',
    },
    'aws.codepipeline.webhook-keeps-its-secret': {
      duty: 'guard-credentials',
      title: 'The secret of the webhook is not written out',
      severity: 'medium',
      expect: { tokenIsWritten: false },
      risk: 'Anybody who can read the source can start the pipeline.',
    },
  }),
];

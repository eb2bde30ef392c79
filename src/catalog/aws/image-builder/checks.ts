import { checks, every, no, someItem } from '../../../model/index.ts';
import { distribution, infrastructure, pipeline, recipe } from './service.ts';

export default [
  checks(infrastructure, {
    'aws.image-builder.build-instances-ask-for-tokens': {
      duty: 'harden-os',
      title: 'The metadata service of build instances answers only callers with a token',
      severity: 'medium',
      expect: { tokens: 'required' },
      risk: 'A script that is tricked into fetching an address hands out the credentials of the build.',
    },
    'aws.image-builder.build-instances-offer-no-login': {
      duty: 'harden-os',
      title: 'Build instances take no key to log in with',
      severity: 'low',
      expect: { keyPair: false },
      risk: 'Whoever has the private key can change an image while it is built.',
    },
    'aws.image-builder.builds-are-logged': {
      duty: 'record-access',
      title: 'Logs of builds go to a bucket',
      severity: 'low',
      expect: { logs: true },
      risk: 'When the build instance is gone, nobody can say what went into the image.',
    },
  }),
  checks(recipe, {
    'aws.image-builder.recipe-encrypts-disks': {
      duty: 'encrypt-at-rest',
      title: 'Every disk that the recipe describes is encrypted',
      severity: 'medium',
      given: { disks: someItem },
      expect: { disks: every({ encrypted: true }) },
      risk: 'Whoever gets at a snapshot of the image reads what is on it.',
      aka: ['CKV_AWS_200'],
    },
  }),
  checks(pipeline, {
    'aws.image-builder.pipeline-tests-images': {
      duty: 'find-vulnerabilities',
      title: 'Images are tested before they are handed out',
      severity: 'low',
      expect: { tests: true },
      risk: 'An image that lost its hardening goes into service unseen.',
    },
    'aws.image-builder.pipeline-scans-images': {
      duty: 'find-vulnerabilities',
      title: 'Images are scanned for known holes as they are built',
      severity: 'medium',
      expect: { scans: true },
      risk: 'Every instance starts with holes that a scan would have shown.',
    },
    'aws.image-builder.pipeline-builds-on-schedule': {
      duty: 'apply-os-patches',
      title: 'The pipeline builds on a schedule',
      severity: 'medium',
      expect: { scheduled: true },
      risk: 'Images age, and every instance that starts from them lacks the fixes of the last months.',
    },
  }),
  checks(distribution, {
    'aws.image-builder.distribution-keeps-images-private': {
      duty: 'prevent-leaks',
      title: 'No image is handed out to everybody',
      severity: 'high',
      expect: { targets: no({ everybody: true }) },
      risk: 'Anybody with an AWS account starts the image, and reads what was left on it.',
    },
    'aws.image-builder.distribution-uses-your-own-key': {
      duty: 'control-keys',
      title: 'Images are encrypted with a key of your own in every region',
      severity: 'low',
      given: { targets: someItem },
      expect: { targets: every({ key: 'your own' }) },
      risk: 'You can neither refuse the key to somebody nor share the image with another account.',
      aka: ['CKV_AWS_199'],
    },
  }),
];

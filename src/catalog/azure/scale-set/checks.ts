import { atLeast, checks, noneOf } from '../../../model/index.ts';
import { scaleSet } from './service.ts';

export default [
  checks(scaleSet, {
    'azure.scale-set.logs-in-by-key': {
      duty: 'authenticate-strongly',
      title: 'Nobody logs in to the machines by SSH with a password',
      severity: 'high',
      given: { system: 'linux' },
      expect: { passwords: false },
      risk: 'Passwords are guessed, reused and phished, and one of them opens every machine of the set.',
      aka: ['CKV_AZURE_49'],
    },
    'azure.scale-set.keeps-secrets-out-of-its-script': {
      duty: 'guard-credentials',
      title: 'The start-up script holds no password and no key',
      severity: 'high',
      expect: { secretInScript: false },
      risk: 'Whoever may read the set, or its definition, reads the secret with it.',
    },
    'azure.scale-set.gets-fixes-by-itself': {
      duty: 'apply-os-patches',
      title: 'Fixes of the system reach the machines without somebody having to remember',
      severity: 'medium',
      expect: [{ imagesReplaced: true }, { patching: noneOf('manual', 'image') }],
      risk: 'Known holes stay open until somebody finds the time, and attackers know them too.',
      aka: ['CKV_AZURE_95'],
    },
    'azure.scale-set.runs-a-system-that-is-still-fixed': {
      duty: 'upgrade-platform',
      title: 'The image holds a system that its makers still fix',
      severity: 'high',
      expect: { image: 'supported' },
      risk: 'New holes in the system are found every month, and nobody closes them any more.',
    },
    'azure.scale-set.encrypts-at-host': {
      duty: 'encrypt-at-rest',
      title: 'Temporary disks and caches are encrypted as well',
      severity: 'medium',
      expect: { encryptedAtHost: true },
      risk: 'Data that were swapped or cached lie in the clear on the host.',
      aka: ['CKV_AZURE_97'],
    },
    'azure.scale-set.boots-only-signed-software': {
      duty: 'harden-os',
      title: 'The machines boot only software that is signed',
      severity: 'low',
      expect: { secureBoot: true },
      risk: 'Malware that starts before the system stays hidden from everything in it.',
    },
    'azure.scale-set.measures-its-boot': {
      duty: 'harden-os',
      title: 'A virtual TPM measures the boot of each machine',
      severity: 'low',
      expect: { vtpm: true },
      risk: 'Nobody can tell whether the machines booted what they should.',
    },
    'azure.scale-set.takes-no-extensions': {
      duty: 'harden-os',
      title: 'Nobody installs extensions on the machines',
      severity: 'low',
      expect: { extensions: false },
      risk: 'Whoever may change the set in Azure runs programs in it with full rights.',
    },
    'azure.scale-set.gives-no-public-addresses': {
      duty: 'limit-exposure',
      title: 'The machines have no public addresses of their own',
      severity: 'medium',
      expect: { publicAddresses: false },
      risk: 'Whatever the machines offer, and the rules let through, can be tried from the whole internet.',
    },
    'azure.scale-set.forwards-nothing': {
      duty: 'segment-network',
      title: 'The machines take no traffic that is not their own',
      severity: 'medium',
      expect: { forwards: false },
      risk: 'The machines may carry traffic around the rules that stand between networks.',
    },
    'azure.scale-set.spans-zones': {
      duty: 'survive-failure',
      title: 'The machines stand in several zones',
      severity: 'low',
      expect: { zones: atLeast(2) },
      risk: 'A fire in one facility takes all of them.',
    },
  }),
];

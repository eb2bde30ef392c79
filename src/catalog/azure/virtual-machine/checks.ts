import { checks, noneOf } from '../../../model/index.ts';
import { machine, nic } from './service.ts';

export default [
  checks(machine, {
    'azure.virtual-machine.logs-in-by-key': {
      duty: 'authenticate-strongly',
      title: 'Nobody logs in to the machine by SSH with a password',
      severity: 'high',
      given: { system: 'linux' },
      expect: { passwords: false },
      risk: 'Passwords are guessed, reused and phished, and one of them is enough to log in.',
      aka: ['CKV_AZURE_1', 'CKV_AZURE_149', 'CKV_AZURE_178', 'AVD-AZU-0039', 'dafe30ec-325d-4516-85d1-e8e6776f012c', '6797f581-0433-4768-ae3e-7ceb2f8b138e'],
    },
    'azure.virtual-machine.keeps-secrets-out-of-its-script': {
      duty: 'guard-credentials',
      title: 'The start-up script holds no password and no key',
      severity: 'high',
      expect: { secretInScript: false },
      risk: 'Whoever may read the machine, or its definition, reads the secret with it.',
      aka: ['CKV_AZURE_45', 'AVD-AZU-0037'],
    },
    'azure.virtual-machine.is-patched-by-itself': {
      duty: 'apply-os-patches',
      title: 'Fixes of the system are installed without somebody having to remember',
      severity: 'medium',
      expect: [{ patching: 'platform' }, { patching: noneOf('manual', 'image') }],
      risk: 'Known holes stay open until somebody finds the time, and attackers know them too.',
      aka: ['CKV_AZURE_177'],
    },
    'azure.virtual-machine.encrypts-at-host': {
      duty: 'encrypt-at-rest',
      title: 'Temporary disks and caches are encrypted as well',
      severity: 'medium',
      expect: { encryptedAtHost: true },
      risk: 'Data that were swapped or cached lie in the clear on the host.',
      aka: ['CKV_AZURE_151'],
    },
    'azure.virtual-machine.boots-only-signed-software': {
      duty: 'harden-os',
      title: 'The machine boots only software that is signed',
      severity: 'low',
      expect: { secureBoot: true },
      risk: 'Malware that starts before the system stays hidden from everything in it.',
    },
    'azure.virtual-machine.measures-its-boot': {
      duty: 'harden-os',
      title: 'A virtual TPM measures the boot',
      severity: 'low',
      expect: { vtpm: true },
      risk: 'Nobody can tell whether the machine booted what it should.',
    },
    'azure.virtual-machine.takes-no-extensions': {
      duty: 'harden-os',
      title: 'Nobody installs extensions on the machine',
      severity: 'low',
      expect: { extensions: false },
      risk: 'Whoever may change the machine in Azure runs programs in it with full rights.',
      aka: ['CKV_AZURE_50'],
    },
    'azure.virtual-machine.is-backed-up': {
      duty: 'back-up-data',
      title: 'Azure Backup protects the machine',
      severity: 'low',
      expect: { backedUp: true },
      risk: 'What is lost, encrypted by extortionists or deleted does not come back.',
    },
  }),
  checks(nic, {
    'azure.virtual-machine.has-no-public-address': {
      duty: 'limit-exposure',
      title: 'The interface has no public address',
      severity: 'medium',
      expect: { publicAddress: false },
      risk: 'Whatever the machine offers, and the rules let through, can be tried from the whole internet.',
      aka: ['CKV_AZURE_119', 'AVD-AZU-0076', 'c1573577-e494-4417-8854-7e119368dc8b'],
    },
    'azure.virtual-machine.forwards-nothing': {
      duty: 'segment-network',
      title: 'The interface takes no traffic that is not its own',
      severity: 'medium',
      expect: { forwards: false },
      risk: 'The machine may carry traffic around the rules that stand between networks.',
      aka: ['CKV_AZURE_118', 'AVD-AZU-0075', '4216ebac-d74c-4423-b437-35025cb88af5'],
    },
  }),
];

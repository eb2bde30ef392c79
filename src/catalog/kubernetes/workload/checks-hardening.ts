import { atMost, checks, empty, every, giving, holdsNoneOf, holdsOneOf, no, oneOf, only } from '../../../model/index.ts';
import type { container } from './container.ts';
import { pod } from './service.ts';
import { sockets, whole } from './sockets.ts';
import { ownSysctls } from './sysctls.ts';

/** What lets a container get at the kernel, the network or the files of its node. */
const powerful = [
  'ALL',
  'SYS_ADMIN',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'SYS_BOOT',
  'SYS_TIME',
  'SYSLOG',
  'DAC_READ_SEARCH',
  'MAC_ADMIN',
  'NET_ADMIN',
  'NET_RAW',
  'BPF',
  'PERFMON',
];
const withPrefix = (names: readonly string[]): readonly string[] => names.flatMap(name => [name, `CAP_${name}`]);
/** Kubernetes refuses a container that may not gain privileges and has all of them already. */
const kept = giving<typeof container>({ escalates: false, privileged: false, addedCapabilities: holdsNoneOf('SYS_ADMIN', 'CAP_SYS_ADMIN') });
const refusing = giving<typeof container>({ refusesRoot: true });
const unknownUser = giving<typeof container>({ user: 10_001 });

export default [
  checks(pod, {
    'kubernetes.workload.containers-run-unprivileged': {
      duty: 'harden-workload',
      title: 'No container is privileged',
      severity: 'critical',
      expect: { containers: no({ privileged: true }), starters: no({ privileged: true }) },
      risk: 'Whoever breaks into the container owns the node and every pod on it.',
      aka: [
        ...['CKV_K8S_16', 'CKV_K8S_2', 'AVD-KSV-0017', 'dd29336b-fe57-445b-a26e-e6aa867ae609', '87065ef8-de9b-40d8-9753-f4a4303e27a4'],
        'core_minimize_privileged_containers',
        ...['c48e57d3-d642-4e0b-90db-37f807b41b91', 'a6a4d4fc-4e8f-47d1-969f-e9d4a084f3b9'],
      ],
    },
    'kubernetes.workload.containers-cannot-gain-privileges': {
      duty: 'harden-workload',
      title: 'No process of a container can gain more privileges than its parent',
      severity: 'medium',
      expect: { containers: no({ escalates: true }), starters: no({ escalates: true }) },
      fix: { containers: kept, starters: kept },
      risk: 'A program with the setuid bit turns any user of the container into root.',
      aka: [
        ...['CKV_K8S_20', 'CKV_K8S_5', 'AVD-KSV-0001', '5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d', 'c878abb4-cca5-4724-92b9-289be68bd47c'],
        'core_minimize_allowPrivilegeEscalation_containers',
        ...['87554eef-154d-411d-bdce-9dbd91e56851', '2bff9906-4e9b-4f71-9346-8ebedfdf43ef'],
      ],
    },
    'kubernetes.workload.containers-refuse-root': {
      duty: 'harden-workload',
      title: 'Every container is told to run as another user than root',
      severity: 'medium',
      expect: { containers: no({ refusesRoot: false, user: atMost(0) }), starters: no({ refusesRoot: false, user: atMost(0) }) },
      fix: { containers: refusing, starters: refusing },
      risk: 'A hole in the kernel or the runtime turns root in the container into root on the node.',
      aka: [
        ...['CKV_K8S_23', 'CKV_K8S_6', 'AVD-KSV-0012', 'AVD-KSV-0105', 'cf34805e-3872-4c08-bf92-6ff7bb0cfadb'],
        ...['e3aa0612-4351-4a0d-983f-aefea25cf203', '4c415497-7410-4559-90e8-f2c8ac64ee38'],
      ],
    },
    'kubernetes.workload.containers-run-as-users-unknown-to-the-node': {
      duty: 'harden-workload',
      title: 'Every container runs as a user with a number of 10000 or more, which no node gives to its own',
      severity: 'low',
      expect: { containers: no({ user: atMost(9_999) }), starters: no({ user: atMost(9_999) }) },
      fix: { containers: unknownUser, starters: unknownUser },
      risk: 'Whoever gets out of the container may be a user whom the node knows, with that user’s files.',
      aka: ['CKV_K8S_40', 'AVD-KSV-0020', '02323c00-cdc3-4fdc-a310-4f2b3e7a1660'],
    },
    'kubernetes.workload.containers-cannot-change-their-files': {
      duty: 'harden-workload',
      title: 'Containers cannot write to their root file system',
      severity: 'medium',
      expect: { containers: every({ readOnlyFiles: true }), starters: every({ readOnlyFiles: true }) },
      risk: 'An attacker can replace programs and leave tools behind.',
      aka: [
        'CKV_K8S_22',
        'AVD-KSV-0014',
        'a9c2f49d-0671-4fc9-9ece-f4e261e128d0',
        'd532566b-8d9d-4f3b-80bd-361fe802f9c2',
        'core_readonly_root_filesystem_enabled',
      ],
    },
    'kubernetes.workload.containers-add-no-powerful-capabilities': {
      duty: 'harden-workload',
      title: 'No container adds a capability with which it could take over its node or its network',
      severity: 'high',
      expect: {
        containers: every({ addedCapabilities: holdsNoneOf(...withPrefix(powerful)) }),
        starters: every({ addedCapabilities: holdsNoneOf(...withPrefix(powerful)) }),
      },
      risk: 'The container can load modules, read other processes or take over traffic of the node.',
      aka: [
        ...['CKV_K8S_39', 'CKV_K8S_24', 'AVD-KSV-0005', '235236ee-ad78-4065-bd29-61b061f28ce0', '3f55386d-75cd-4e9a-ac47-167b26c04724'],
        ...['48388bd2-7201-4dcc-b56d-e8a9efa58fad'],
      ],
    },
    'kubernetes.workload.containers-add-no-capabilities': {
      duty: 'harden-workload',
      title: 'No container adds capabilities, but for the one that opens low ports',
      severity: 'low',
      expect: {
        containers: every({ addedCapabilities: only('NET_BIND_SERVICE', 'CAP_NET_BIND_SERVICE') }),
        starters: every({ addedCapabilities: only('NET_BIND_SERVICE', 'CAP_NET_BIND_SERVICE') }),
      },
      risk: 'Each capability is a part of the power of root that an attacker gets as well.',
      aka: [
        'CKV_K8S_25',
        'AVD-KSV-0022',
        '19ebaa28-fc86-4a58-bcfa-015c9e22fe40',
        'fe771ff7-ba15-4f8f-ad7a-8aa232b49a28',
        '7307579a-3abb-46ad-9ce5-2a915634d5c8',
        'core_minimize_containers_added_capabilities',
      ],
    },
    'kubernetes.workload.containers-drop-capabilities': {
      duty: 'harden-workload',
      title: 'Every container drops all capabilities that it does not add',
      severity: 'medium',
      expect: { containers: every({ droppedCapabilities: holdsOneOf('ALL', 'all') }), starters: every({ droppedCapabilities: holdsOneOf('ALL', 'all') }) },
      risk: 'The container keeps more than a dozen powers of root that it was given and never needed.',
      aka: [
        ...['CKV_K8S_28', 'CKV_K8S_7', 'CKV_K8S_37', 'CKV_K8S_36', 'AVD-KSV-0003', 'AVD-KSV-0004', 'AVD-KSV-0106', 'AVD-KSV-0119'],
        'core_minimize_containers_capabilities_assigned',
        ...['268ca686-7fb7-4ae9-b129-955a2a89064e', '21cef75f-289f-470e-8038-c7cee0664164', 'dbbc6705-d541-43b0-b166-dd4be8208b54'],
        ...['e5587d53-a673-4a6b-b3f2-ba07ec274def', '2270987f-bb51-479f-b8be-3ca73e5ad648', '9aa32890-ac1a-45ee-81ca-5164e2098556'],
      ],
    },
    'kubernetes.workload.containers-have-a-seccomp-profile': {
      duty: 'harden-workload',
      title: 'The system calls of every container are confined by the profile of the runtime or one of the node',
      severity: 'medium',
      expect: { containers: every({ seccomp: oneOf('RuntimeDefault', 'Localhost') }), starters: every({ seccomp: oneOf('RuntimeDefault', 'Localhost') }) },
      risk: 'Every system call of the kernel is open to an attacker, those with holes included.',
      aka: [
        'CKV_K8S_31',
        'CKV_K8S_32',
        'AVD-KSV-0030',
        'AVD-KSV-0104',
        'f377b83e-bd07-4f48-a591-60c82b14a78b',
        '455f2e0c-686d-4fcb-8b5f-3f953f12c43c',
        'core_seccomp_profile_docker_default',
      ],
    },
    'kubernetes.workload.apparmor-is-not-weakened': {
      duty: 'harden-workload',
      title: 'AppArmor profiles are those of the runtime or of the node',
      severity: 'medium',
      expect: { strayProfiles: empty },
      fix: {},
      risk: 'The container runs without the confinement that the node gives by itself.',
      aka: ['AVD-KSV-0002', '8b36775e-183d-4d46-b0f7-96a6f34a723f', 'bd6bd46c-57db-4887-956d-d372f21291b6'],
    },
    'kubernetes.workload.proc-stays-masked': {
      duty: 'harden-workload',
      title: 'The parts of /proc that runtimes hide stay hidden',
      severity: 'medium',
      expect: { containers: no({ unmasksProc: true }), starters: no({ unmasksProc: true }) },
      risk: 'The container sees and may change settings of the kernel.',
      aka: ['AVD-KSV-0027', 'f922827f-aab6-447c-832a-e1ff63312bd3', '0ad60203-c050-4115-83b6-b94bde92541d'],
    },
    'kubernetes.workload.windows-containers-are-not-host-processes': {
      duty: 'harden-workload',
      title: 'No container is a process of a Windows node',
      severity: 'high',
      expect: { containers: no({ ofTheHost: true }), starters: no({ ofTheHost: true }) },
      risk: 'The container is a program on the node, with all that the node may do.',
      aka: ['AVD-KSV-0103', 'core_minimize_admission_windows_hostprocess_containers'],
    },
    'kubernetes.workload.sysctls-are-those-of-the-pod': {
      duty: 'harden-workload',
      title: 'Only kernel settings that belong to the pod alone are changed',
      severity: 'medium',
      expect: { sysctls: only(...ownSysctls) },
      risk: 'A setting of one pod can slow down or harm every other on the node.',
      aka: ['AVD-KSV-0026', '9127f0d9-2310-42e7-866f-5fd9d20dcbad', 'a9174d31-d526-4ad9-ace4-ce7ddbf52e03'],
    },
    'kubernetes.workload.no-runtime-socket-is-mounted': {
      duty: 'harden-workload',
      title: 'The socket of the container runtime is not mounted',
      severity: 'critical',
      expect: { hostPaths: holdsNoneOf(...sockets, ...whole) },
      fix: {},
      risk: 'Through the socket a container can start another one that owns the node.',
      aka: ['CKV_K8S_27', 'AVD-KSV-0006', 'a6f34658-fdfb-4154-9536-56d516f65828', '4e203a65-c8d8-49a2-b749-b124d43c9dc1'],
    },
    'kubernetes.workload.no-paths-of-the-node-are-mounted': {
      duty: 'harden-workload',
      title: 'No path of the node is mounted',
      severity: 'high',
      expect: { hostPaths: empty },
      fix: {},
      risk: 'The container reads and may change what belongs to the node or to other pods.',
      aka: [
        ...['AVD-KSV-0023', '5308a7a8-06f8-45ac-bf10-791fe21de46e', 'a737be28-37d8-4bff-aa6d-1be8aa0a0015', 'b7652612-de4e-4466-a0bf-1cd81f0c6063'],
        'core_minimize_hostpath_volume_mounts',
        ...[
          'a62a99d1-8196-432f-8f80-3c100b05d62a',
          'aa8f7a35-9923-4cad-bd61-a19b7f6aac91',
          '86a947ea-f577-4efb-a8b0-5fc00257d521',
          'de4421f1-4e35-43b4-9783-737dd4e4a47e',
        ],
      ],
    },
    'kubernetes.workload.shares-no-processes-with-the-node': {
      duty: 'isolate-workloads',
      title: 'Pods see neither the processes nor the shared memory of their node',
      severity: 'high',
      expect: { hostProcesses: false, hostMemory: false },
      risk: 'Containers can watch, read and stop what else runs on the node.',
      aka: [
        ...['CKV_K8S_17', 'CKV_K8S_18', 'CKV_K8S_1', 'CKV_K8S_3', 'AVD-KSV-0008', 'AVD-KSV-0010', 'cd290efd-6c82-4e9d-a698-be12ae31d536'],
        ...['core_minimize_hostIPC_containers', 'core_minimize_hostPID_containers'],
        ...[
          '302736f4-b16c-41b8-befe-c0baffa0bd9d',
          'e94d3121-c2d1-4e34-a295-139bfeb73ea3',
          '587d5d82-70cf-449b-9817-f60f9bccb88c',
          '91dacd0e-d189-4a9c-8272-5999a3cc32d9',
        ],
        ...['80f93444-b240-4ebb-a4c6-5c40b76c04ea', '51bed0ac-a8ae-407a-895e-90c6cb0610ce'],
      ],
    },
  }),
];

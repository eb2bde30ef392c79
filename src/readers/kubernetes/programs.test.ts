import { describe, expect, it } from 'vitest';
import { declared, nodeAt, readManifests } from './manifests-under-test.ts';

const server = `apiVersion: v1
kind: Pod
metadata: { name: kube-apiserver, namespace: kube-system }
spec:
  containers:
    - name: kube-apiserver
      command:
        - kube-apiserver
        - --anonymous-auth=false
        - --authorization-config=/etc/authz.yaml
`;

describe('programs of a cluster', () => {
  it('are declared beside the pods that run them, each option at its line', () => {
    const reading = readManifests({ 'manifests/kube-apiserver.yaml': server });
    expect(reading.declarations.map(one => one.address)).toEqual(['Pod kube-system/kube-apiserver', 'kube-apiserver of Pod kube-system/kube-apiserver']);
    const program = declared(reading, 'kube-apiserver of Pod kube-system/kube-apiserver');
    expect(program).toMatchObject({ type: 'kube-apiserver', scope: 'manifests', block: { locked: 'it is an option of a command line' } });
    expect(nodeAt(program.body, 'options.anonymous-auth')).toMatchObject({
      is: 'value',
      value: 'false',
      at: { file: 'manifests/kube-apiserver.yaml', line: 9 },
    });
    expect(nodeAt(program.body, 'options.authorization-mode')).toMatchObject({
      is: 'unresolved',
      why: 'it may stand in the file that --authorization-config names',
    });
  });

  it('are declared for the cluster that kubeadm makes, with what it passes on and what it adds by itself', () => {
    const configuration = `apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
apiServer:
  extraArgs:
    - { name: audit-log-path, value: /var/log/audit.log }
    - { name: authorization-mode, value: RBAC }
scheduler:
  extraArgs: { profiling: "false" }
`;
    const reading = readManifests({ 'kubeadm.yaml': configuration });
    expect(reading.declarations.slice(1).map(one => one.type)).toEqual(['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'etcd']);
    const option = (program: string, name: string) => {
      const node = nodeAt(reading.declarations.find(one => one.type === program)?.body, `options.${name}`);
      return node?.is === 'value' ? node.value : undefined;
    };
    expect(option('kube-apiserver', 'authorization-mode')).toBe('RBAC');
    expect(option('kube-apiserver', 'audit-log-path')).toBe('/var/log/audit.log');
    expect(option('kube-apiserver', 'enable-admission-plugins')).toBe('NodeRestriction');
    expect(option('kube-scheduler', 'profiling')).toBe('false');
    expect(option('etcd', 'client-cert-auth')).toBe('true');
  });

  it('are declared for a control plane of Cluster API, but for an etcd that stands elsewhere', () => {
    const reading = readManifests({
      'cluster.yaml': `apiVersion: controlplane.cluster.x-k8s.io/v1beta1
kind: KubeadmControlPlane
metadata: { name: live, namespace: clusters }
spec:
  version: v1.36.1
  kubeadmConfigSpec:
    clusterConfiguration:
      etcd: { external: { endpoints: ["https://10.0.0.5:2379"], caFile: /pki/ca.crt } }
`,
    });
    expect(reading.declarations.map(one => one.type)).toEqual([
      'KubeadmControlPlane.controlplane.cluster.x-k8s.io',
      'kube-apiserver',
      'kube-controller-manager',
      'kube-scheduler',
    ]);
    const options = nodeAt(reading.declarations[1]?.body, 'options');
    expect(options?.is === 'map' && Object.keys(options.entries).filter(name => name.startsWith('etcd'))).toEqual(['etcd-cafile']);
  });

  it('that many pods of one file run are told apart', () => {
    const twice = `${server}---\n${server.replace('name: kube-apiserver, namespace', 'name: other, namespace')}`;
    const ids = readManifests({ 'a.yaml': twice }).declarations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('have settings of their own, which have no name', () => {
    const kubelet = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nreadOnlyPort: 0\n';
    const reading = readManifests({ 'nodes/a.yaml': kubelet, 'nodes/b.yaml': kubelet });
    expect(reading.declarations.map(one => [one.address, one.type, one.scope])).toEqual([
      ['KubeletConfiguration nodes/a.yaml', 'KubeletConfiguration.kubelet.config.k8s.io', 'nodes'],
      ['KubeletConfiguration nodes/b.yaml', 'KubeletConfiguration.kubelet.config.k8s.io', 'nodes'],
    ]);
  });
});

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

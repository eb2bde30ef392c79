import { at, derived, each, first, gather, outer, type Several, writable } from '../../../model/index.ts';
import type { container } from './container.ts';
import { secretsIn } from './environment.ts';
import { imageBy } from './image.ts';
import { strayProfiles, strayType } from './profiles.ts';
import { said, unmasks } from './said.ts';

/** Where a format has the template of pods (`spec.template`), and how it spells a path inside it. */
export interface Template {
  readonly path: string;
  readonly spelled: (path: string) => string;
}

/** The facts of pods from their template: the same for every kind of object that has one. */
export const podLenses = ({ path, spelled }: Template) => {
  const inPod = (inner: string): string => [path, spelled(`spec.${inner}`)].filter(step => step !== '').join('.');
  const metadata = (inner: string): string => [path, spelled(`metadata.${inner}`)].filter(step => step !== '').join('.');
  const own = <T>(inner: string) => at<T>(spelled(`securityContext.${inner}`));
  /** What the container does not say, its pod may. */
  const inherited = <T>(inner: string) => first(own<T>(inner), outer(at<T>(inPod(`securityContext.${inner}`))));
  const containersAt = (list: string) =>
    each<typeof container>(inPod(list), 'name', {
      name: at('name'),
      privileged: own('privileged'),
      escalates: own('allowPrivilegeEscalation'),
      refusesRoot: inherited<boolean>('runAsNonRoot'),
      user: inherited<number>('runAsUser'),
      readOnlyFiles: own('readOnlyRootFilesystem'),
      addedCapabilities: own('capabilities.add'),
      droppedCapabilities: own('capabilities.drop'),
      seccomp: inherited<string>('seccompProfile.type'),
      unmasksProc: writable(derived(spelled('securityContext.procMount'), unmasks), shown => (shown ? undefined : 'Default')),
      ofTheHost: inherited<boolean>('windowsOptions.hostProcess'),
      hostPorts: at<Several<number>>(spelled('ports.*.hostPort')),
      cpuLimit: said('resources.limits.cpu'),
      memoryLimit: said('resources.limits.memory'),
      cpuRequest: first(said('resources.requests.cpu'), said('resources.limits.cpu')),
      memoryRequest: first(said('resources.requests.memory'), said('resources.limits.memory')),
      imageBy: derived('image', imageBy),
      secrets: derived('env', secretsIn),
      secretsFromStore: gather(at<Several<string>>(spelled('env.*.valueFrom.secretKeyRef.name')), at<Several<string>>(spelled('envFrom.*.secretRef.name'))),
      liveness: said(spelled('livenessProbe')),
      readiness: said(spelled('readinessProbe')),
    });
  return {
    hostNetwork: at<boolean>(inPod('hostNetwork')),
    hostProcesses: at<boolean>(inPod('hostPID')),
    hostMemory: at<boolean>(inPod('hostIPC')),
    hostPaths: at<Several<string>>(inPod('volumes.*.hostPath.path')),
    sysctls: at<Several<string>>(inPod('securityContext.sysctls.*.name')),
    strayProfiles: gather(derived(metadata('annotations'), strayProfiles), derived(inPod('securityContext.appArmorProfile.type'), strayType)),
    account: first(at<string>(inPod('serviceAccountName')), at<string>(inPod('serviceAccount'))),
    containers: containersAt('containers'),
    starters: gather(containersAt('initContainers'), containersAt('ephemeralContainers')),
  };
};

import { count, flag, list, parts, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const none = { unset: { items: [] } } as const;

/** One container of a pod, of those that start first and are put in for debugging as well. */
export const container = {
  name: text({ unset: '' }),
  privileged: flag({ unset: false, source: says.context }),
  escalates: flag({ unset: true, source: says.context }),
  /** Kubernetes refuses to start it as root. */
  refusesRoot: flag({ unset: false, source: says.users }),
  /** The user that the definition names; 0 when it names none, as then the image may choose root. */
  user: count({ unset: 0, source: says.users }),
  readOnlyFiles: flag({ unset: false, source: says.context }),
  addedCapabilities: list(none),
  droppedCapabilities: list(none),
  seccomp: text({ unset: 'Unconfined', source: says.seccomp }),
  /** Paths of /proc that runtimes mask are shown. */
  unmasksProc: flag({ unset: false, source: says.standards }),
  /** A process of a Windows node rather than a container. */
  ofTheHost: flag({ unset: false, source: says.standards }),
  hostPorts: list<number>(none),
  cpuLimit: flag({ unset: false, source: says.limits }),
  memoryLimit: flag({ unset: false, source: says.limits }),
  cpuRequest: flag({ unset: false, source: says.limits }),
  memoryRequest: flag({ unset: false, source: says.limits }),
  /** How the image is named: by `digest`, by a `tag` that may be moved, or by none or `latest`. */
  imageBy: text({ unset: 'latest', source: says.images }),
  /** The names of environment variables that hold a secret, never what they hold. */
  secrets: list(none),
  /** The Secrets that are put into its environment. */
  secretsFromStore: list(none),
  liveness: flag({ unset: false, source: says.probes }),
  readiness: flag({ unset: false, source: says.probes }),
};
export const containers = parts(container, none);

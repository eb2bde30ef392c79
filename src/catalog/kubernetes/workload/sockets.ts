/** Where runtimes have their sockets, and the folders of those. */
export const sockets = [
  'docker.sock',
  'containerd.sock',
  'containerd/containerd.sock',
  'crio/crio.sock',
  'cri-dockerd.sock',
  'docker',
  'containerd',
  'crio',
].flatMap(name => [`/var/run/${name}`, `/run/${name}`]);
/** Folders with everything below them. */
export const whole = ['/', '/var', '/var/run', '/run'];

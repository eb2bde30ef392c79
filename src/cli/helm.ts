import { spawnSync } from 'node:child_process';
import type { RenderChart } from '../readers/reader.ts';

const helm = 'helm';
const [longest, largest] = [60_000, 64 * 1024 * 1024];

/** Renders charts with the `helm` that is installed: `helm template`, which asks no cluster and fetches nothing. */
export const renderWithHelm =
  (valuesFiles: readonly string[]): RenderChart =>
  ({ folder, release, namespace, valuesFiles: own = [], values }) => {
    const files = [...own, ...(values === undefined ? [] : ['-']), ...valuesFiles];
    const args = [
      'template',
      release,
      folder || '.',
      '--skip-tests',
      ...files.flatMap(file => ['--values', file]),
      ...(namespace === undefined ? [] : ['--namespace', namespace]),
    ];
    const { stdout, stderr, status, error } = spawnSync(helm, args, { input: values ?? '', encoding: 'utf8', timeout: longest, maxBuffer: largest });
    if (error) return { problem: 'code' in error && error.code === 'ENOENT' ? 'helm is not installed' : `helm was not able to finish (${error.message})` };
    return status === 0 ? { text: stdout } : { problem: `helm says "${firstFault(stderr)}"` };
  };

const firstFault = (said: string): string => {
  const lines = said.split('\n').map(line => line.trim());
  const fault = lines.find(line => line.startsWith('Error: ')) ?? lines.find(line => line !== '') ?? 'nothing';
  return fault
    .replace(/^Error: /, '')
    .replace(/\.$/, '')
    .slice(0, 300);
};

import type { Reader } from '../reader.ts';
import { readTerraform } from './read.ts';

export { readTerraform } from './read.ts';

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) || '/' : '.');

/** A folder is a module: its files are read together, so they are told by their names. */
export const terraform: Reader = {
  format: 'terraform',
  mayBe: file => /\.tf(?:\.json)?$/.test(file),
  read: (files, tree, options) =>
    readTerraform([...new Set(files.map(folderOf))], tree, {
      vars: options.vars ?? {},
      varFiles: options.varFiles ?? [],
      environment: options.environment ?? {},
      maxInstances: options.maxInstances ?? 100_000,
    }),
};

import type { Format } from '../reader.ts';
import { isTerragrunt } from '../terragrunt/name.ts';

/** A folder is a module: its files are read together, so they are told by their names. */
export const terraform: Format = {
  format: 'terraform',
  mayBe: file => /\.(?:tf|tofu)(?:\.json)?$/.test(file) || isTerragrunt(file),
  load: async () => (await import('./index.ts')).read,
};

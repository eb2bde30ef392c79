export { join } from '../terraform/path.ts';

/** The folder a file is in; of a path without folders, the empty text. */
export const folderOf = (file: string): string => {
  const slash = file.lastIndexOf('/');
  return slash === 0 ? '/' : file.slice(0, Math.max(0, slash));
};
export const baseOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

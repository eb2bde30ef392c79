import { reference, shown } from '../../model/index.ts';
import { join, normal } from '../terraform/path.ts';

/**
 * Terragrunt's functions give absolute paths, and a tree knows only paths from the folder that everything is relative to.
 * That folder goes by names that no text can have, one for each level above it: it may be left by `..`, and nothing is told of what it is called.
 */
const level = reference('working-directory');
const levels = 12;
const top = `/${Array.from({ length: levels }, () => level).join('/')}`;

/** A path of the tree as the text that Terragrunt would give. */
export const absolute = (path: string): string => (path.startsWith('/') ? normal(path) : normal(`${top}/${path}`));

/** The path in the tree that a text leads to, from a folder of the tree. */
export const treePath = (text: string, folder: string): string => {
  const whole = text.startsWith('/') ? normal(text) : absolute(join(absolute(folder), text));
  const steps = whole.slice(1).split('/');
  const kept = steps.findIndex(step => step !== level);
  const known = kept < 0 ? steps.length : kept;
  if (known === 0) return whole;
  return normal([...Array.from({ length: levels - known }, () => '..'), ...steps.slice(known)].join('/'));
};

/** `//` divides what is copied from the folder in it that is run; a query belongs to what is fetched. */
export const pathIn = (source: string): string => (source.split('?')[0] ?? '').replace(/([^:])\/\//g, '$1/');

export const parentOf = (path: string): string => absolute(path).split('/').slice(0, -1).join('/') || '/';
export const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) || '/' : '');
export const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

const shownTop = `${shown(top)}/`;
/** A message in which paths stand as the user knows them. */
export const withTreePaths = (message: string): string => message.replaceAll(`${top}/`, '').replaceAll(shownTop, '');

import type { Read } from '../reader.ts';
import { readTwins } from '../terraform-plan/known.ts';

export const read: Read = (files, tree, options) => readTwins(files, { tree, options }, () => undefined);

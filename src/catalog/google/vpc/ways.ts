import { derived, each, type Lens, type Parts } from '../../../model/index.ts';
import { nameOf, opensEveryPort, opensOnlyWeb, opensPort, opensWideRange } from './ports.ts';
import type { way } from './service.ts';

/** The ways written at a path. */
export const waysAt = (path: string): Lens<Parts<typeof way>> =>
  each<typeof way>(path, 'name', {
    name: derived('', nameOf),
    ssh: derived('', opensPort(22)),
    rdp: derived('', opensPort(3389)),
    everyPort: derived('', opensEveryPort),
    wideRange: derived('', opensWideRange),
    onlyWeb: derived('', opensOnlyWeb),
  });

import { existsSync } from 'node:fs';
import { showInBrowser } from '../open/browser.ts';
import { watchPaths } from '../open/changes.ts';
import { serve } from '../open/server.ts';
import type { EstateFlags } from '../open-estate.ts';
import { unreadPage } from '../pages.ts';
import { NothingToRead, UsageError } from '../usage-error.ts';
import { assessedPages } from './pages.ts';

export interface OpenFlags extends EstateFlags {
  /** An earlier state to compare with. */
  readonly compare?: string;
  readonly port: string;
  /** False with `--no-browser`. */
  readonly browser: boolean;
}

/** `demarc open`: the pages of an estate, on this machine only, renewed when a file changes; until it is interrupted. */
export const openCommand = async (given: readonly string[], flags: OpenFlags): Promise<number> => {
  const paths = given.length > 0 ? given : ['.'];
  if (paths.includes('-')) throw new UsageError('standard input cannot be watched', 'Give files or folders.');
  const port = portOf(flags.port);
  let page = await livePage(paths, flags, true);
  const serving = await serve({ page: () => page.bytes }, port);
  const renew = inTurn(async () => {
    const before = page;
    page = await livePage(paths, flags, false);
    // Where there was nothing before, the page itself says what there is not.
    if (page.failed === undefined || (page.awaited && before.awaited)) serving.renew();
    else serving.fail(page.failed);
    // A folder that went away and came back is another one.
    if (before.failed !== undefined || page.failed !== undefined) watching.again();
  });
  const watching = watchPaths(paths, renew);
  for (const one of watching.blind()) process.stderr.write(`demarc: changes are not seen there: ${one}\n`);
  process.stdout.write(`${serving.address}\n`);
  if (page.awaited) process.stderr.write(`demarc: ${page.failed}, as yet\n`);
  process.stderr.write('The pages renew themselves when a file changes. Ctrl-C ends it.\n');
  if (flags.browser) showInBrowser(serving.address, process.platform);
  await interrupted();
  watching.end();
  await serving.end();
  return 0;
};

const portOf = (typed: string): number => {
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`--port takes a number up to 65535, not "${typed}"`);
  return port;
};

interface LivePage {
  readonly bytes: Buffer;
  readonly failed?: string;
  /** There is nothing to read, as yet. */
  readonly awaited?: boolean;
}
/** What cannot be read is said in the page; from the start only that there is nothing as yet, in a place that is there. */
const livePage = async (paths: readonly string[], flags: OpenFlags, first: boolean): Promise<LivePage> => {
  try {
    const how = { live: true, ...(flags.compare !== undefined && { compare: flags.compare }) };
    return { bytes: Buffer.concat([...(await assessedPages(paths, flags, how)).pieces].map(piece => Buffer.from(piece))) };
  } catch (error) {
    const awaited = error instanceof NothingToRead && paths.every(path => existsSync(path));
    if (first && !awaited) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return { bytes: Buffer.from(unreadPage({ why, awaited })), failed: why, awaited };
  }
};

/** One after another; what is asked for meanwhile is done once, afterwards. */
const inTurn = (work: () => Promise<void>): (() => void) => {
  let [busy, again] = [false, false];
  const run = async (): Promise<void> => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      await work();
    } while (again);
    busy = false;
  };
  return () => void run();
};

const interrupted = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

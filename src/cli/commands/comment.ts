import { readFileSync } from 'node:fs';
import { azureDevops } from '../comment/azure-devops.ts';
import { bodyOf, markOf } from '../comment/body.ts';
import { github } from '../comment/github.ts';
import { gitlab } from '../comment/gitlab.ts';
import type { Environment, Pipeline, Platform } from '../comment/platform.ts';
import { readStandardInput } from '../standard-input.ts';
import { oneOf } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';
import { codeOf } from '../walk.ts';

export interface CommentFlags {
  readonly on: string | undefined;
  readonly name: string;
  readonly dryRun: boolean;
}
const pipelines: readonly Pipeline[] = [github, gitlab, azureDevops];

/** `demarc comment`: a report as one comment of the pull request, renewed each time. The only command that writes to the network. */
export const commentCommand = async (file: string, flags: CommentFlags, env: Environment = process.env): Promise<number> => {
  const report = textOf(file);
  if (!/^[\w.-]+$/.test(flags.name)) throw new UsageError(`the name "${flags.name}" cannot mark a comment`, 'Letters, digits, dots, dashes and underscores.');
  const platform = pipelineOf(flags.on, env).open(env);
  const body = bodyOf(flags.name, report, platform.limit);
  if (flags.dryRun) {
    process.stdout.write(`${body.trimEnd()}\n`);
    process.stderr.write(`Nothing was posted: this would stand in ${platform.name}.\n`);
    return 0;
  }
  process.stderr.write(`${await post(platform, markOf(flags.name), body)} ${platform.name}.\n`);
  return 0;
};

const post = async (platform: Platform, mark: string, body: string): Promise<string> => {
  for await (const comment of platform.comments()) {
    if (!comment.body.startsWith(mark)) continue;
    if (comment.body.trimEnd() === body.trimEnd()) return 'The comment is as it was in';
    await platform.renew(comment.id, body);
    return 'Renewed the comment in';
  }
  await platform.add(body);
  return 'Commented in';
};

const pipelineOf = (on: string | undefined, env: Environment): Pipeline => {
  const names = pipelines.map(({ platform }) => platform);
  const name = on === undefined ? undefined : oneOf('platform', on, names, `Platforms: ${names.join(', ')}.`);
  const found = pipelines.find(pipeline => (name === undefined ? pipeline.isHere(env) : pipeline.platform === name));
  if (found !== undefined) return found;
  throw new UsageError('this is no pipeline that Demarc knows', `Say where to comment: --on ${names.join(', --on ')}.`);
};

const textOf = (file: string): string => {
  if (file !== '-') return readText(file);
  const { bytes } = readStandardInput();
  return new TextDecoder().decode(bytes.read(0, bytes.size));
};
const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${codeOf(error)})`, 'Write one first: demarc diff main -f markdown -o demarc.md');
  }
};

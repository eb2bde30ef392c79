import { readFileSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';
import { ask } from './ask.ts';
import { base, needed } from './needed.ts';
import { type Comment, type Environment, fieldsOf, listOf, type Pipeline, type Platform, textOf } from './platform.ts';

const hint =
  'The job needs `permissions: pull-requests: write`, and `token: $' +
  '{{ github.token }}`. On a pull request from a fork the token may only read: show the summary of the job instead.';
const perPage = 100;

/** Comments of issues: a pull request is one. https://docs.github.com/en/rest/issues/comments */
const open = (env: Environment): Platform => {
  const token = needed(env, ['GITHUB_TOKEN', 'GH_TOKEN'], 'the token that may comment', 'In a workflow: env: GITHUB_TOKEN: $' + '{{ github.token }}');
  const api = base(env.GITHUB_API_URL ?? 'https://api.github.com');
  const repository = needed(env, ['GITHUB_REPOSITORY'], 'owner/name of the repository', 'GitHub Actions sets it; elsewhere set it yourself.');
  const issues = `${api}/repos/${repository}/issues`;
  const number = numberOf(env);
  return {
    name: `pull request ${number} of ${repository}`,
    limit: 65_536,
    comments: () => pages(`${issues}/${number}/comments`, token),
    add: async body => void (await ask({ method: 'POST', url: `${issues}/${number}/comments`, token, body: { body } }, hint)),
    renew: async (id, body) => void (await ask({ method: 'PATCH', url: `${issues}/comments/${id}`, token, body: { body } }, hint)),
  };
};

async function* pages(url: string, token: string): AsyncIterable<Comment> {
  for (let page = 1; ; page++) {
    const found = listOf((await ask({ method: 'GET', url: `${url}?per_page=${perPage}&page=${page}`, token }, hint)).json);
    for (const { id, body } of found) yield { id: textOf(id), body: textOf(body) };
    if (found.length < perPage) return;
  }
}

const numberOf = (env: Environment): string => {
  const given = env.DEMARC_PULL_REQUEST ?? numberOfEvent(env.GITHUB_EVENT_PATH) ?? /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '')?.[1];
  if (given !== undefined && /^\d+$/.test(given)) return given;
  throw new UsageError('this run belongs to no pull request', 'Run it on: pull_request, or set DEMARC_PULL_REQUEST to the number.');
};
const numberOfEvent = (file: string | undefined): string | undefined => {
  if (file === undefined) return undefined;
  try {
    const event = fieldsOf(JSON.parse(readFileSync(file, 'utf8')));
    return textOf(fieldsOf(event.pull_request).number) || undefined;
  } catch {
    return undefined;
  }
};

export const github: Pipeline = { platform: 'github', isHere: env => env.GITHUB_ACTIONS === 'true', open };

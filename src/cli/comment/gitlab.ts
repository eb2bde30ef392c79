import { ask } from './ask.ts';
import { base, needed } from './needed.ts';
import { type Comment, type Environment, listOf, type Pipeline, type Platform, textOf } from './platform.ts';

const hint = 'GITLAB_TOKEN has to be a project access token with the scope api and the role Reporter; CI_JOB_TOKEN may not comment.';
const perPage = 100;

/** Notes of a merge request. https://docs.gitlab.com/api/notes/ */
const open = (env: Environment): Platform => {
  const token = needed(env, ['GITLAB_TOKEN'], 'the token that may comment', hint);
  const api = base(needed(env, ['CI_API_V4_URL'], 'the address of the API', 'GitLab CI sets it; elsewhere https://gitlab.com/api/v4.'));
  const project = encodeURIComponent(needed(env, ['CI_PROJECT_ID'], 'the project', 'GitLab CI sets it.'));
  const request = needed(
    env,
    ['DEMARC_PULL_REQUEST', 'CI_MERGE_REQUEST_IID'],
    'this run belongs to no merge request',
    'Run it under rules: if: $CI_PIPELINE_SOURCE == "merge_request_event".',
  );
  const notes = `${api}/projects/${project}/merge_requests/${encodeURIComponent(request)}/notes`;
  return {
    name: `merge request ${request}`,
    limit: 1_000_000,
    comments: () => pages(notes, token),
    add: async body => void (await ask({ method: 'POST', url: notes, token, body: { body } }, hint)),
    renew: async (id, body) => void (await ask({ method: 'PUT', url: `${notes}/${id}`, token, body: { body } }, hint)),
  };
};

async function* pages(url: string, token: string): AsyncIterable<Comment> {
  for (let page = 1; ; page++) {
    const found = listOf((await ask({ method: 'GET', url: `${url}?per_page=${perPage}&page=${page}`, token }, hint)).json);
    for (const { id, body, system } of found) if (system !== true) yield { id: textOf(id), body: textOf(body) };
    if (found.length < perPage) return;
  }
}

export const gitlab: Pipeline = { platform: 'gitlab', isHere: env => env.GITLAB_CI === 'true', open };

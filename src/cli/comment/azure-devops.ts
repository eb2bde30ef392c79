import { ask } from './ask.ts';
import { base, needed } from './needed.ts';
import { type Comment, type Environment, fieldsOf, listOf, type Pipeline, type Platform, textOf } from './platform.ts';

const hint = 'The step needs env: SYSTEM_ACCESSTOKEN: $(System.AccessToken), and the build service the right "Contribute to pull requests".';
const version = 'api-version=7.1';
const closed = 4;
const plainText = 1;

/** Threads of a pull request; a comment is known by its thread and its number in it. https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-request-threads */
const open = (env: Environment): Platform => {
  const token = needed(env, ['SYSTEM_ACCESSTOKEN'], 'the token that may comment', hint);
  const todo = 'Azure Pipelines sets it in a build of a pull request (branch policy: build validation).';
  const collection = base(needed(env, ['SYSTEM_COLLECTIONURI', 'SYSTEM_TEAMFOUNDATIONCOLLECTIONURI'], 'the organisation', todo));
  const project = encodeURIComponent(needed(env, ['SYSTEM_TEAMPROJECT'], 'the project', todo));
  const repository = encodeURIComponent(needed(env, ['BUILD_REPOSITORY_ID'], 'the repository', todo));
  const request = needed(env, ['DEMARC_PULL_REQUEST', 'SYSTEM_PULLREQUEST_PULLREQUESTID'], 'this run belongs to no pull request', todo);
  const threads = `${collection}/${project}/_apis/git/repositories/${repository}/pullRequests/${encodeURIComponent(request)}/threads`;
  const created = (content: string): unknown => ({ comments: [{ parentCommentId: 0, content, commentType: plainText }], status: closed });
  return {
    name: `pull request ${request}`,
    limit: 150_000,
    comments: () => all(`${threads}?${version}`, token),
    add: async body => void (await ask({ method: 'POST', url: `${threads}?${version}`, token, body: created(body) }, hint)),
    renew: async (id, body) => void (await ask({ method: 'PATCH', url: `${threads}/${id}?${version}`, token, body: { content: body } }, hint)),
  };
};

async function* all(url: string, token: string): AsyncIterable<Comment> {
  for (const { id, comments } of listOf(fieldsOf((await ask({ method: 'GET', url, token }, hint)).json).value))
    for (const comment of listOf(comments))
      if (comment.isDeleted !== true) yield { id: `${textOf(id)}/comments/${textOf(comment.id)}`, body: textOf(comment.content) };
}

export const azureDevops: Pipeline = { platform: 'azure-devops', isHere: env => env.TF_BUILD === 'True', open };

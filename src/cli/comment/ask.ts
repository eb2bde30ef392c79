import { UsageError } from '../usage-error.ts';

export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: string;
  readonly token: string;
  readonly body?: unknown;
}
export interface Reply {
  readonly json: unknown;
  readonly header: (name: string) => string | null;
}
const patience = 30_000;
const mayPass = new Set([429, 502, 503, 504]);

/** Asks an API once, and once more when it says that it is busy. The token goes nowhere else: not into a message, not to another host. */
export const ask = async (question: Question, hint: string): Promise<Reply> => {
  const first = await send(question);
  const response = mayPass.has(first.status) ? await again(question, first) : first;
  if (!response.ok) throw refused(question, response, hint);
  return { json: await jsonOf(question, response), header: name => response.headers.get(name) };
};

const send = async ({ method, url, token, body }: Question): Promise<Response> => {
  try {
    return await fetch(url, {
      method,
      redirect: method === 'GET' ? 'follow' : 'error',
      signal: AbortSignal.timeout(patience),
      headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'demarc' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw new UsageError(`${hostOf(url)} does not answer (${reasonOf(error)})`, 'Nothing was posted. The report itself is whole: try again.');
  }
};

const again = async (question: Question, busy: Response): Promise<Response> => {
  const seconds = Number(busy.headers.get('retry-after') ?? 1);
  await new Promise(done => setTimeout(done, Math.min(patience, (Number.isFinite(seconds) ? seconds : 1) * 1000)));
  return send(question);
};

const refused = ({ method, url }: Question, { status }: Response, hint: string): UsageError =>
  new UsageError(
    `${hostOf(url)} answers ${status} to ${method} ${new URL(url).pathname}`,
    status === 401 || status === 403 || status === 404 ? hint : undefined,
  );

const jsonOf = async ({ url }: Question, response: Response): Promise<unknown> => {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${hostOf(url)} answers with something that is not JSON`, 'Perhaps a proxy or a page to sign in stands before it.');
  }
};

const hostOf = (url: string): string => new URL(url).host;
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
};

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../usage-error.ts';
import { codeOf } from '../walk.ts';

const host = '127.0.0.1';

/** What the browser is shown. */
export interface Shown {
  readonly page: () => Buffer;
}
export interface Serving {
  readonly address: string;
  /** Tells every page that is open that there is something new. */
  readonly renew: () => void;
  /** Tells every page that is open why there is nothing new. */
  readonly fail: (why: string) => void;
  readonly end: () => Promise<void>;
}

/** Serves one page on this machine and to this machine only. Port 0 is any that is free. */
export const serve = async (shown: Shown, port: number): Promise<Serving> => {
  const listening = new Set<ServerResponse>();
  const server = createServer((request, response) => answer(request, response, shown, listening, portOf(server)));
  await listen(server, port);
  const tell = (event: string, data: string): void => {
    for (const page of listening) page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  return {
    address: `http://${host}:${portOf(server)}/`,
    renew: () => tell('renewed', ''),
    fail: why => tell('failed', why),
    end: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const page of listening) page.end();
        server.closeAllConnections();
      }),
  };
};

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', error => reject(new UsageError(`port ${port} cannot be used (${codeOf(error)})`, 'Leave --port out, and any that is free is taken.')));
    server.listen(port, host, () => resolve());
  });

const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'none'",
};

const answer = (request: IncomingMessage, response: ServerResponse, shown: Shown, listening: Set<ServerResponse>, port: number): void => {
  const refuse = (status: number, why: string): void => {
    response.writeHead(status, { ...always, 'content-type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
  };
  // A name of elsewhere that leads here (DNS rebinding) must not read the estate.
  const path = (request.url ?? '/').replace(/\?.*$/, '');
  if (!isOurs(request.headers.host, port)) refuse(403, 'This address is not one of those that are answered.');
  else if (request.method !== 'GET') refuse(405, 'Only GET is answered.');
  else if (path === '/changes') follow(request, response, listening);
  else if (path !== '/') refuse(404, 'There is nothing here.');
  else response.writeHead(200, { ...always, 'content-type': 'text/html; charset=utf-8' }).end(shown.page());
};

const isOurs = (named: string | undefined, port: number): boolean => named === `${host}:${port}` || named === `localhost:${port}`;

const follow = (request: IncomingMessage, response: ServerResponse, listening: Set<ServerResponse>): void => {
  response.writeHead(200, { ...always, 'content-type': 'text/event-stream' });
  response.write('retry: 1000\n\n');
  listening.add(response);
  request.on('close', () => listening.delete(response));
};

import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { API, type App } from './app';

/** What the tests ask of an answer: as it came, and as JSON where it is JSON. */
export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  body: Body;
}

/** An answer's envelope, as far as tests look into it. */
export interface Body {
  data?: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- whatever came
  meta?: { pagination?: Record<string, unknown> };
  error?: {
    status: number;
    name: string;
    message: string;
    details?: {
      code?: string;
      errors?: { path: string; message: string }[];
      [more: string]: unknown;
    };
  };
}

export interface Sent {
  method?: string;
  /** Below the API's prefix, sent exactly as it stands: nothing is normalised or encoded. */
  path: string;
  /** Of the server's root instead of the API's. */
  isRooted?: boolean;
  token?: string | null;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it stands, with `headers['Content-Type']`. */
  raw?: string | Buffer;
  headers?: Record<string, string>;
}

/** HTTP over kept connections: thousands of requests cheaply, and paths that no client would send. */
export interface Wire {
  send(sent: Sent): Promise<Answer>;
  close(): void;
}

const parse = (text: string): Body => {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
};

const read = (response: http.IncomingMessage): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('error', reject);
    response.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, headers, text, body: parse(text) });
    });
  });

const payloadOf = ({ json, raw }: Sent): string | Buffer | undefined =>
  json === undefined ? raw : JSON.stringify(json);

const headersOf = (sent: Sent, payload: string | Buffer | undefined): http.OutgoingHttpHeaders => ({
  ...(sent.token ? { Authorization: `Bearer ${sent.token}` } : {}),
  ...(sent.json === undefined ? {} : { 'Content-Type': 'application/json' }),
  ...(payload === undefined ? {} : { 'Content-Length': Buffer.byteLength(payload) }),
  ...sent.headers,
});

const wireTo = (port: number, sockets: number): Wire => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: sockets });
  return {
    send: (sent) =>
      new Promise((resolve, reject) => {
        const payload = payloadOf(sent);
        const request = http.request({
          agent,
          port,
          host: '127.0.0.1',
          method: sent.method ?? 'GET',
          path: (sent.isRooted ? '' : API) + sent.path,
          headers: headersOf(sent, payload),
        });
        request.on('error', reject);
        request.on('response', (response) => read(response).then(resolve, reject));
        request.end(payload);
      }),
    close: () => agent.destroy(),
  };
};

/** Connects to a booted app, which listens from now on. */
export const connect = async (app: App, sockets = 50): Promise<Wire> => {
  const server = app.strapi.server.httpServer;
  // Longer than any test sits between two requests, or a kept connection is closed under one.
  server.keepAliveTimeout = 120_000;
  if (!server.listening) {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve());
    });
  }
  return wireTo((server.address() as AddressInfo).port, sockets);
};

/** Connects to a server that runs elsewhere. */
export const connectTo = (port: number, sockets = 50): Wire => wireTo(port, sockets);

/** How many answers there are of each kind: `{ '201': 1, '429 too-fast': 19 }`. */
export const tallyOf = (answers: readonly Answer[]): Record<string, number> => {
  const tally: Record<string, number> = {};
  for (const { status, body } of answers) {
    const code = body.error?.details?.code;
    const name = code ? `${status} ${code}` : String(status);
    tally[name] = (tally[name] ?? 0) + 1;
  }
  return tally;
};

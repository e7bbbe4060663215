import type { AddressInfo } from 'node:net';
import type { App } from './app';

/** Lets the app listen on a free port of this machine. @returns its address, as `http://127.0.0.1:1234`. */
export const listen = async (app: App): Promise<string> => {
  const server = app.strapi.server.httpServer;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
};

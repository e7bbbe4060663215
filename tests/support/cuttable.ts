import net, { type AddressInfo } from 'node:net';

/** A way to a server that can be closed under those who use it. */
export interface Cuttable {
  port: number;
  /** As a server that is shut down: connections end, new ones are refused. */
  cut(): Promise<void>;
  /** As a network that swallows everything: nothing ends, nothing is answered. */
  silence(): void;
  /** Cuts as soon as a statement that contains these words is on its way; it does not arrive. */
  cutAt(words: string): void;
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** A TCP proxy on this machine to `host:port`. */
export const cuttable = async (host: string, port: number): Promise<Cuttable> => {
  const open = new Set<net.Socket>();
  let isSilent = false;
  let fatalWords: string | null = null;
  let cutting: Promise<void> = Promise.resolve();

  const remember = (socket: net.Socket): void => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  };
  const pass = (from: net.Socket, to: net.Socket): void => {
    from.on('data', (chunk: Buffer) => {
      if (fatalWords !== null && chunk.includes(fatalWords)) cutting = cut();
      else if (!isSilent) to.write(chunk);
    });
    from.on('close', () => to.destroy());
  };
  const server = net.createServer((socket) => {
    const upstream = net.connect(port, host);
    remember(socket);
    remember(upstream);
    pass(socket, upstream);
    pass(upstream, socket);
  });
  const listen = (at: number) =>
    new Promise<void>((resolve) => {
      server.listen(at, '127.0.0.1', resolve);
    });
  const endAll = () => open.forEach((socket) => socket.resetAndDestroy());
  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      if (!server.listening) return resolve();
      server.close(() => resolve());
      endAll();
    });

  await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    port: own,
    cut,
    silence: () => void (isSilent = true),
    cutAt: (words) => void (fatalWords = words),
    async restore() {
      if (isSilent) endAll();
      isSilent = false;
      fatalWords = null;
      await cutting;
      if (!server.listening) await listen(own);
    },
    close: cut,
  };
};

import net from 'node:net';

/** @returns {Promise<boolean>} whether something listens on the port already. */
export const isTaken = (port, host = '127.0.0.1') =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

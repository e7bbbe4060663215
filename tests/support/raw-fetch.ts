import http from 'node:http';

export interface OnTheWire {
  status: number;
  headers: http.IncomingHttpHeaders;
  bytes: Buffer;
}

/** GETs what comes over the wire, without a client that unpacks it. */
export const fetchRaw = (url: string, headers: Record<string, string> = {}): Promise<OnTheWire> =>
  new Promise((resolve, reject) => {
    http
      .get(url, { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(parts),
          })
        );
      })
      .on('error', reject);
  });

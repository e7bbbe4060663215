const responseOf = (request: XMLHttpRequest): Response =>
  new Response(request.response, {
    status: request.status,
    headers: { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' },
  });

/**
 * `fetch` for a body that takes its time: says how much of it has gone out, which fetch itself does not.
 * @param onProgress told the share, from 0 to 1.
 */
export const fetchTelling =
  (onProgress: (share: number) => void): typeof fetch =>
  (input, init = {}) =>
    new Promise((resolve, reject) => {
      const { method = 'GET', headers, body, signal } = init;
      const request = new XMLHttpRequest();
      request.open(method, String(input));
      new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
      request.responseType = 'blob';
      request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
        if (lengthComputable) onProgress(loaded / total);
      };
      request.onload = () => resolve(responseOf(request));
      request.onerror = () => reject(new TypeError('No answer came.'));
      const stop = () => {
        request.abort();
        reject(signal?.reason);
      };
      if (signal?.aborted) return stop();
      signal?.addEventListener('abort', stop, { once: true });
      request.send(body as XMLHttpRequestBodyInit | undefined);
    });

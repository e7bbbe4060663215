export interface Request {
  token?: string;
  /** Sent as it stands. */
  body?: object;
}

export interface Answer<T> {
  status: number;
  body: T;
}

type Method = 'GET' | 'POST' | 'PUT';

/** A request over HTTP, whatever comes of it. */
export const ask = async <T = unknown>(
  url: string,
  method: Method,
  path: string,
  { token, body }: Request = {}
): Promise<Answer<T>> => {
  const response = await fetch(url + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, body: isJson ? JSON.parse(text) : text };
};

/** A request that must be met. @returns its body. @throws Error with the answer otherwise. */
export const must = async <T>(
  url: string,
  method: Method,
  path: string,
  request: Request = {}
): Promise<T> => {
  const { status, body } = await ask<T>(url, method, path, request);
  if (status >= 300) {
    throw new Error(`${method} ${path} was answered ${status}: ${JSON.stringify(body)}`);
  }
  return body;
};

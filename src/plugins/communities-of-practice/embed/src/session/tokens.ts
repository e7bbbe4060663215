/** What a token says of itself, without believing it. Seconds since 1970. */
interface Claims {
  iat?: number;
  exp?: number;
}

const claimsOf = (token: string): Claims => {
  try {
    const [, body = ''] = token.split('.');
    return JSON.parse(atob(body.replace(/-/g, '+').replace(/_/g, '/'))) as Claims;
  } catch {
    return {};
  }
};

/** Whether half of its life is over: then it is renewed while it still serves, so that a lost answer ends nothing. */
export const isHalfSpent = (token: string, nowMs: number): boolean => {
  const { iat, exp } = claimsOf(token);
  return iat !== undefined && exp !== undefined && nowMs / 1000 > (iat + exp) / 2;
};

/** Whether it may still be accepted. */
export const isAlive = (token: string, nowMs: number): boolean => {
  const { exp } = claimsOf(token);
  return exp === undefined || nowMs / 1000 < exp;
};

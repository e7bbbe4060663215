import { AuthRefused } from '../../session/auth';
import { refusalOf } from './auth-refusals';

const refused = (status: number, message: string) =>
  new AuthRefused(status, { error: { status, name: 'ApplicationError', message, details: {} } });

describe('why an account was not made, or somebody not signed in', () => {
  it.each([
    ['register', 400, 'Email or Username are already taken', 'account.taken'],
    ['register', 400, 'Register action is currently disabled', 'account.disabled'],
    ['register', 403, 'Forbidden', 'account.disabled'],
    ['register', 400, 'email must be a valid email', 'account.no-address'],
    ['register', 400, 'Error sending confirmation email', 'account.no-mail'],
    ['sign-in', 400, 'Your account email is not confirmed', 'account.unconfirmed'],
    ['sign-in', 400, 'Your account has been blocked by an administrator', 'account.blocked'],
    ['sign-in', 400, 'Invalid identifier or password', 'sign-in.wrong'],
    ['sign-in', 429, 'Too many requests, please try again later.', 'sign-in.too-often'],
    ['forgotten', 500, 'Internal Server Error', 'account.no-mail'],
    ['reset', 400, 'Incorrect code provided', 'reset.spent'],
  ] as const)('%s, %s %s: %s', (asking, status, message, say) => {
    expect(refusalOf(refused(status, message), asking)).toEqual({ say });
  });

  it('says what a church’s own rule for passwords says', () => {
    const error = refused(400, 'Please use twelve letters.');
    expect(refusalOf(error, 'register')).toEqual({ text: 'Please use twelve letters.' });
  });

  it('says that nothing was reached', () => {
    expect(refusalOf(new TypeError('Failed to fetch'), 'sign-in')).toEqual({
      say: 'failure.unreachable.short',
    });
  });
});

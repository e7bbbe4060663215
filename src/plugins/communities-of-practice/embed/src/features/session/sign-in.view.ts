import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Dialog } from '../../app/state';
import { formButtons } from '../../forms/form-buttons.view';
import { accountsAt } from '../../session/accounts';
import type { SignedIn } from '../../session/auth';
import type { Person } from '../../session/session-record';
import { dialogTitle } from '../../ui/dialog-title';
import type { Message } from '../../words/words';
import { refusalOf } from './auth-refusals';
import type { Asking, SignIn } from './sign-in.state';

type Asked = Extract<Dialog, { is: 'sign-in' }>;

const FIELDS: Record<Asking, readonly ('identifier' | 'username' | 'email' | 'password')[]> = {
  'sign-in': ['identifier', 'password'],
  register: ['username', 'email', 'password'],
  forgotten: ['email'],
  reset: ['password'],
};

const WORDS: Record<Asking, { title: Message; what: Message; send: Message; busy: Message }> = {
  'sign-in': { title: 'sign-in', what: 'sign-in.what', send: 'sign-in', busy: 'signing-in' },
  register: { title: 'account', what: 'account.what', send: 'account.make', busy: 'sending' },
  forgotten: {
    title: 'forgotten',
    what: 'forgotten.what',
    send: 'forgotten.send',
    busy: 'sending',
  },
  reset: { title: 'reset', what: 'reset.what', send: 'reset.send', busy: 'sending' },
};

const put = (app: App, change: Partial<SignIn>) =>
  app.set({ signIn: { ...app.state().signIn, ...change } });

/** The name that others here know somebody by, where they have chosen one. */
const greet = async (app: App, person: Person): Promise<void> => {
  const chosen = await app.call('me.find', {}).then(
    ({ data }) => data.name,
    () => null
  );
  const known = { ...person, name: chosen ?? person.name };
  app.session.rename(known);
  app.notify({ text: app.say('signed-in-as', { name: known.name }), undo: null });
};

/** @returns who is signed in now; null where an e-mail must be read first, which `said` tells. */
const act = async (
  app: App,
  asking: Asking,
  typed: (name: string) => string,
  { code = '' }: Asked
): Promise<Person | null> => {
  const accounts = accountsAt(app.base);
  const begun = (signedIn: SignedIn | null) => signedIn && app.session.begin(signedIn);
  switch (asking) {
    case 'sign-in':
      return app.session.signIn(typed('identifier').trim(), typed('password'));
    case 'register': {
      const [username, email] = [typed('username').trim(), typed('email').trim()];
      const person = begun(
        await accounts.register({ username, email, password: typed('password') })
      );
      if (!person) put(app, { asking: 'sign-in', said: app.say('account.confirm', { email }) });
      return person;
    }
    case 'forgotten':
      await accounts.sendCode(typed('email').trim());
      put(app, { asking: 'sign-in', said: app.say('forgotten.sent') });
      return null;
    case 'reset':
      return begun(await accounts.reset(code, typed('password')));
  }
};

const submit = (app: App, asked: Asked, asking: Asking) => async (event: Event) => {
  event.preventDefault();
  const form = new FormData(event.currentTarget as HTMLFormElement);
  put(app, { is: 'sending', problem: null, said: null });
  try {
    const person = await act(app, asking, (name) => String(form.get(name) ?? ''), asked);
    put(app, { is: 'open' });
    if (person === null) return;
    app.set({ dialog: null });
    void greet(app, person);
    asked.then?.();
  } catch (error) {
    const why = refusalOf(error, asking);
    put(app, { is: 'open', problem: 'say' in why ? app.say(why.say) : why.text });
  }
};

const inputs = (app: App, asking: Asking) => {
  const { showsPassword } = app.state().signIn;
  const isNew = asking !== 'sign-in';
  const shown = {
    identifier: html`<label class="field">
      <span>${app.say('sign-in.identifier')}</span>
      <input
        name="identifier"
        required
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
      />
    </label>`,
    username: html`<label class="field">
      <span>${app.say('account.user-name')}</span>
      <input
        name="username"
        required
        minlength="3"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
      />
    </label>`,
    email: html`<label class="field">
      <span>${app.say('account.email')}</span>
      <input name="email" type="email" required autocomplete="email" />
    </label>`,
    password: html`<label class="field">
        <span>${app.say(isNew ? 'account.password' : 'sign-in.password')}</span>
        <input
          name="password"
          required
          minlength=${isNew ? 6 : nothing}
          type=${showsPassword ? 'text' : 'password'}
          autocomplete=${isNew ? 'new-password' : 'current-password'}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          .checked=${showsPassword}
          @change=${() => put(app, { showsPassword: !showsPassword })}
        />
        <span>${app.say('sign-in.show-password')}</span>
      </label>`,
  };
  return FIELDS[asking].map((name) => shown[name]);
};

const otherWays = (app: App, asking: Asking) => {
  const to = (other: Asking, label: Message) =>
    html`<button
      class="button quiet"
      type="button"
      @click=${() => {
        put(app, { asking: other, problem: null, said: null });
        app.focusOn('dialog input');
      }}
    >
      ${app.say(label)}
    </button>`;
  return html`<div class="row ways">
    ${asking === 'sign-in' || asking === 'reset' ? to('forgotten', 'forgotten') : nothing}
    ${asking === 'sign-in' ? to('register', 'account.none') : to('sign-in', 'account.have')}
  </div>`;
};

/** Signing in, before everything else; what stands on the page stays as it is. */
export const signInView = (app: App, asked: Asked) => {
  const { asking, is, problem, said } = app.state().signIn;
  const { title, what, send, busy } = WORDS[asking];
  return html`
    ${dialogTitle(app.say(title))}
    <form class="form" @submit=${submit(app, asked, asking)}>
      <p class="hint">${app.say(what)}</p>
      ${said ? html`<p class="readers" role="status">${said}</p>` : nothing} ${inputs(app, asking)}
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
      ${formButtons(app, {
        label: app.say(send),
        isSending: is === 'sending',
        busy: app.say(busy),
        onBack: () => app.set({ dialog: null }),
      })}
      ${otherWays(app, asking)}
    </form>
  `;
};

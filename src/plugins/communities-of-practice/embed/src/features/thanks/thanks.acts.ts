import type { App } from '../../app/app';
import { sayingWhyNot } from '../../ui/said-failure';
import { readThanks } from './thanks.reading';
import { mayHaveWords } from './words-given';
import { putOpening, putReply } from '../threads/thread.acts';

type Tally = { count: number; yours: boolean };
export type Thanked = 'contribution' | 'reply';

const put = (app: App, kind: Thanked, documentId: string, { count, yours }: Tally) => {
  if (kind === 'reply') {
    return putReply(app, documentId, (reply) => ({
      ...reply,
      thanksCount: count,
      you: { thanked: yours },
    }));
  }
  putOpening(app, (thread) => ({
    ...thread,
    thanksCount: count,
    you: { ...thread.you, thanked: yours },
  }));
};

const give = async (app: App, kind: Thanked, documentId: string, why: string): Promise<void> => {
  const asked = { params: { documentId }, data: why === '' ? {} : { why } };
  const { data } =
    kind === 'reply'
      ? await app.call('thanks.thankReply', asked)
      : await app.call('thanks.thankContribution', asked);
  put(app, kind, documentId, data);
};

const takeBack = async (app: App, kind: Thanked, documentId: string): Promise<void> => {
  const asked = { params: { documentId } };
  const { data } =
    kind === 'reply'
      ? await app.call('thanks.unthankReply', asked)
      : await app.call('thanks.unthankContribution', asked);
  put(app, kind, documentId, data);
};

/** Thanks, with a way back for a while. */
export const thank = (app: App, kind: Thanked, documentId: string, why: string): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    await give(app, kind, documentId, why);
    readThanks(app);
    app.notify({
      text: app.say('thanked'),
      undo: () => void sayingWhyNot(app, () => takeBack(app, kind, documentId)),
    });
  });

const takeBackAndSay = (app: App, kind: Thanked, documentId: string, hadWords: boolean) =>
  sayingWhyNot(app, async () => {
    await takeBack(app, kind, documentId);
    readThanks(app);
    app.notify({
      text: app.say('thanks-taken-back'),
      undo: hadWords ? null : () => void thank(app, kind, documentId, ''),
    });
  });

/** Takes thanks back: asked for first where words went with them, since those are gone then. */
export const unthank = (app: App, kind: Thanked, documentId: string): void => {
  const { thanks, person } = app.state();
  const reply = kind === 'reply' ? documentId : null;
  if (!mayHaveWords(thanks, person?.documentId, reply)) {
    void takeBackAndSay(app, kind, documentId, false);
    return;
  }
  void app.ask({
    is: 'confirm',
    title: app.say('unthank.title'),
    text: app.say('unthank.what'),
    yes: app.say('unthank'),
    onYes: () => void takeBackAndSay(app, kind, documentId, true),
  });
};

export const sayMeToo = (app: App, documentId: string, isSaid: boolean): Promise<boolean> =>
  sayingWhyNot(app, async () => {
    const { data } = isSaid
      ? await app.call('thanks.meToo', { params: { documentId }, data: {} })
      : await app.call('thanks.unMeToo', { params: { documentId } });
    putOpening(app, (thread) => ({
      ...thread,
      meTooCount: data.count,
      you: { ...thread.you, meToo: data.yours },
    }));
    if (!isSaid) return;
    app.notify({
      text: app.say('said-me-too'),
      undo: () => void sayMeToo(app, documentId, false),
    });
  });

import type { Dating } from './dating';
import type { FaqScript } from './script.types';
import type { DemoFaq } from './world.types';

export const makeFaq = (script: FaqScript, dating: Dating): DemoFaq => {
  const { by, at, checked, published, reviewed, helped, notHelped, suggestions, ...faq } = script;
  return {
    ...faq,
    author: by,
    createdAt: dating.at(at),
    ...(checked && { checked: { ...checked, at: dating.at(checked.at) } }),
    ...(published && { publishedAt: dating.at(published) }),
    ...(published && { reviewedAt: dating.at(reviewed ?? published) }),
    helped: helped ?? [],
    notHelped: notHelped ?? [],
    suggestions: (suggestions ?? []).map(({ declined, ...suggestion }) => ({
      ...suggestion,
      at: dating.at(suggestion.at),
      ...(declined && { declined: { ...declined, at: dating.at(declined.at) } }),
    })),
  };
};

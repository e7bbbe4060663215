import type MarkdownIt from 'markdown-it';

/** A longer run without a space is no address that anybody typed, and costs its square to search. */
const LONGEST_ADDRESS = 500;
/** What looks like a link after this many in one text stays as it is: looking closer has its price. */
const LINKS_AT_MOST = 300;

const LINKABLE = /^(?:https?:\/\/|mailto:)/i;
const ANY_TOP_LEVEL_DOMAIN = '[a-z\\u00a1-\\uffff]{2,63}';
const WWW = 'www.';
const MAY_STAND_BEFORE_WWW = /^[\s("'“‘«<[]?$/;
const MAY_HOLD_ADDRESS = /[@:]|www\./i;

type Linker = MarkdownIt['linkify'];

/** `www.` begins an address where a word begins; linkify-it's `re` has its grammar of hosts and paths. */
const addWww = (linkify: Linker): void => {
  linkify.add(WWW, {
    validate(text, end, { re }) {
      if (!MAY_STAND_BEFORE_WWW.test(text.charAt(end - WWW.length - 1))) return 0;
      const address = new RegExp(`^${re.src_host_port_strict}${re.src_path}`, 'i');
      return address.exec(text.slice(end))?.[0].length ?? 0;
    },
    normalize(match) {
      match.url = `http://${match.url}`;
    },
  });
};

/** The same answers as linkify-it's for one text, found word by word: no address spans a space. */
const searchByWord = (linkify: Linker, isEnough: () => boolean, takeOne: () => void): void => {
  const matchWord = linkify.match.bind(linkify);
  const matchAtStart = linkify.matchAtStart.bind(linkify);
  // A text that passes has its whole paragraph's tokens copied, found or not.
  linkify.test = (text) => !isEnough() && MAY_HOLD_ADDRESS.test(text);
  linkify.match = (text) => {
    const found: NonNullable<ReturnType<Linker['match']>> = [];
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      if (word.length > LONGEST_ADDRESS || !MAY_HOLD_ADDRESS.test(word)) continue;
      for (const link of matchWord(word) ?? []) {
        if (isEnough()) return found;
        takeOne();
        const [from, to] = [link.index + index, link.lastIndex + index];
        found.push(Object.assign(link, { index: from, lastIndex: to }));
      }
    }
    return found;
  };
  linkify.matchAtStart = (text) => {
    takeOne();
    const end = text.slice(0, LONGEST_ADDRESS + 1).search(/\s/);
    if (end === -1 && text.length > LONGEST_ADDRESS) return null;
    return matchAtStart(end === -1 ? text : text.slice(0, end));
  };
};

/** At most so many links in a text; where they are used up, markdown-it looks for no more. */
const linkAtMost = (markdown: MarkdownIt, most: number): void => {
  let left = most;
  markdown.core.ruler.before('normalize', 'links-left', () => {
    left = most;
    markdown.set({ linkify: true });
  });
  const takeOne = () => {
    left -= 1;
    if (left === 0) markdown.set({ linkify: false });
  };
  searchByWord(markdown.linkify, () => left === 0, takeOne);
};

/**
 * Makes links of what was meant as one and of nothing else: `https://…`, `http://…`, `mailto:…`,
 * `www.…` and e-mail addresses under any top-level domain. "Thank you.It went" stays as it is, and so
 * does a link to anything else (`tel:`, a page of this site), with its address for all to read.
 * The cost grows with the text and not with its square.
 */
export const linkWhatWasMeant = (markdown: MarkdownIt): void => {
  const { linkify } = markdown;
  linkify.set({ fuzzyLink: false }).tlds([ANY_TOP_LEVEL_DOMAIN]);
  linkify.add('ftp:', null).add('//', null);
  addWww(linkify);
  linkAtMost(markdown, LINKS_AT_MOST);
  markdown.validateLink = (address) => LINKABLE.test(address);
};

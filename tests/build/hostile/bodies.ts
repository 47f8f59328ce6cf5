/** Texts that somebody might try, by file name. */

const KEYS = 'roles: dev\nopen: true\nstartup: parcs';
const withBody = (body: string): string =>
  `---\n${KEYS}\n---\n\nPour postuler : parcs@exemple.gouv.fr.\n\n${body}\n`;
const named = (kind: string, bodies: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(bodies.map((body, at) => [`${kind}-${at}.md`, withBody(body)]));

const MANY = 20_000;

/** After the pathological inputs of cmark's own tests, and what other parsers fell over. */
export const MARKDOWN_BOMBS = named('markdown', [
  'a**b'.repeat(MANY) + 'c* '.repeat(MANY),
  '*a **a '.repeat(MANY),
  'a_ '.repeat(MANY),
  '_a '.repeat(MANY),
  '*a_ '.repeat(MANY),
  'a]'.repeat(MANY),
  '[a'.repeat(MANY),
  `${'['.repeat(MANY)}a${']'.repeat(MANY)}`,
  '[a](<b'.repeat(MANY),
  '[ ('.repeat(MANY),
  '![[]()'.repeat(MANY),
  '> '.repeat(MANY),
  '- '.repeat(MANY),
  `${'1. '.repeat(MANY)}x`,
  Array.from({length: 800}, (_, at) => `${'  '.repeat(at)}* a`).join('\n'),
  Array.from({length: 3000}, (_, at) => `e${'`'.repeat(at % 200)}`).join(''),
  '`a'.repeat(MANY),
  '<!--'.repeat(MANY),
  '<?'.repeat(MANY) + '<!A '.repeat(MANY),
  '<div>'.repeat(MANY),
  '&amp'.repeat(MANY) + '&#x0;'.repeat(MANY),
  Array.from({length: 5000}, (_, at) => `[${at}]: https://a.example/${at}`).join('\n'),
  `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${`|${'b|'.repeat(50)}\n`.repeat(200)}`,
  'https://a.example/?'.repeat(5000) + 'a.b@c.d '.repeat(5000),
  `[x](mailto:${'a b'.repeat(MANY)}`,
]);

export const LONG_LINES = named('long', [
  'Venez. '.repeat(700_000),
  'a'.repeat(1_000_000),
  'un-e.x@'.repeat(140_000),
  '1 000 € '.repeat(MANY),
  '9'.repeat(200_000),
  'jusqu’au 31/12/2026 '.repeat(9000),
  'télétravail à '.repeat(9000),
  'basé à Paris, '.repeat(9000),
  'CDD ou CDI, '.repeat(9000),
  'https://exemple.fr '.repeat(9000),
  '#'.repeat(200_000),
  'é\u0301'.repeat(100_000),
  'Ã©'.repeat(50_000),
]);

export const HTML_VECTORS = named('html', [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<style>@import "https://evil.example/x.css"; body { display: none }</style>',
  '<p style="position:fixed;inset:0" class="modal" onclick="alert(1)">venez</p>',
  '<form action="https://evil.example"><input name="q" autofocus onfocus=alert(1)><button formaction="javascript:alert(1)">Ok</button></form>',
  '<iframe src="https://evil.example" srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="https://evil.example"></object><embed src="https://evil.example">',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<a id="location" name="cookie" href="https://exemple.fr">x</a><form id="document"></form>',
  '<template><script>alert(1)</script></template>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<job-board src="https://evil.example/index.json"></job-board>',
  '<div slot="detail" part="list" popover id="x">x</div>',
  '<video src="https://evil.example/x.mp4" poster="https://evil.example/x.png" autoplay></video><audio src=x onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<! ><script>alert(1)</script>--><!--<img src="--><img src=x onerror=alert(1)//">',
  '<div v-html="x" x-data="alert(1)" hx-get="https://evil.example" ng-app>{{constructor.constructor("alert(1)")()}}</div>',
  '<dialog open>x</dialog><marquee onstart=alert(1)>x</marquee>',
  '<textarea></textarea><title></title><xmp><script>alert(1)</script></xmp><plaintext>',
  '<scr<script>ipt>alert(1)</scr</script>ipt><IMG """><SCRIPT>alert(1)</SCRIPT>">',
  '</script></style></title></body></html><script>alert(1)</script>',
]);

export const LINKS = named(
  'link',
  [
    ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '&#106;avascript:alert(1)'],
    ...['\u0001javascript:alert(1)', 'javascript&colon;alert(1)', 'data:text/html,<script>alert(1)</script>'],
    ...[
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://a.example/x',
      'ms-calculator:',
      'intent://x#Intent;end',
    ],
    ...[
      'view-source:https://a.example',
      'https://moi:secret@evil.example',
      '//evil.example',
      'https:evil',
      'ftp://a',
    ],
    ...[
      'mailto:',
      'mailto:a@b.fr%0D%0ABcc:victim@evil.example',
      'mailto:a@b.fr?bcc=v@evil.example&body=<script>',
    ],
    ...[
      'mailto:a@b.fr?subject=x%0D%0Acc:v@evil.example',
      `mailto:${'a@b.fr,'.repeat(500)}`,
      'mailto:"<script>"@b.fr',
    ],
    ...[
      'mailto:a@b.fr?subject=</script><script>alert(1)</script>',
      'mailto:a@b.fr??cc=v@evil.example',
      'tel:+33;alert(1)',
    ],
  ].map((href) => `Postulez : <a href="${href}">ici</a>, [là](${href}) ou [là](<${href}>).`),
);

/** Marks that turn, hide or break text. */
const INVISIBLE = [
  ...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u200B\u2028\u2029\u0085\u009B',
];

export const BIDI: Readonly<Record<string, string>> = Object.fromEntries(
  INVISIBLE.map((mark, at) => [
    `bidi-${at}.md`,
    `---\nroles: dev ${mark}ved${mark}\nopen: true\nstartup: ${mark}parcs\ntechno: ${mark}Python\ncontact: a${mark}@b.fr\n---\n${mark}Venez à ${mark}Brest, <b>${mark}</b>.`,
  ]),
);

const PLAIN = `---\n${KEYS}\n---\nDéjà là.\n`;
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const around = (middle: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`---\n${KEYS}\n---\nVenez `), middle, Buffer.from(' ici.\n')]);

export const ENCODINGS: Readonly<Record<string, string | Uint8Array>> = Object.fromEntries(
  [
    Buffer.from(`\uFEFF${PLAIN}`, 'utf16le'),
    Buffer.from(`\uFEFF${PLAIN}`, 'utf16le').swap16(),
    Buffer.from(PLAIN, 'utf16le'),
    Buffer.from(PLAIN, 'latin1'),
    Buffer.concat([bytes(0xff, 0xfe, 0, 0), Buffer.from(PLAIN, 'utf16le')]),
    around(bytes(0xed, 0xa0, 0x80)),
    around(bytes(0xc0, 0xaf, 0xc0, 0xae)),
    around(bytes(0xf5, 0x80, 0x80, 0x80)),
    around(bytes(0xc3)),
    around(bytes(0, 1, 2, 7, 8, 0x1b, 0x7f)),
    around(bytes(0xc2, 0x80, 0xc2, 0x9b)),
    around(bytes(0xef, 0xbf, 0xbd, 0xef, 0xbf, 0xbe)),
    `---\n${KEYS}\ntitle: "\\ud83d"\n---\nVenez.`,
    `+AGE-${PLAIN}`,
    '\uFEFF'.repeat(1000) + PLAIN,
    `---\n${KEYS.replace('dev', 'dÃ©veloppeuse â€œweb')}\n---\nlâ€™Ã©quipe â‚¬ ğŸ’Œ ðŸ˜ SÃO Ã`,
    `---\n${KEYS}\n---\n${'Ãƒ©'.repeat(5000)}`,
  ].map((text, at) => [`bytes-${at}.md`, text]),
);

export const MARKUP_IN_FIELDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    ']]><script>alert(1)</script>',
    '<!--<script>alert(1)</script>',
    '{{constructor.constructor("alert(1)")()}}',
    '${alert(1)}',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    'javascript:alert(1)',
    '=HYPERLINK("https://evil.example")',
    '\\u003cscript\\u003ealert(1)',
    'd '.repeat(30_000),
  ].map((value, at) => {
    const quoted = JSON.stringify(value);
    const keys = [
      'roles',
      'title',
      'startup',
      'techno',
      'contrat',
      'contact',
      'externalURL',
      'redirect_from',
      'lang',
    ];
    return [
      `field-${at}.md`,
      `---\n${keys.map((key) => `${key}: ${quoted}`).join('\n')}\nopen: true\n---\nVenez.`,
    ];
  }),
);

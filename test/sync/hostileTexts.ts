// Texts that would do harm where words are taken for HTML, markdown, links or mentions: written for these tests, of the
// kinds that the OWASP cheat sheet on filter evasion lists; and scripts and signs that break careless layouts.

export const hostileTexts: readonly string[] = [
  '<script>document.title="owned"</script>',
  '<img src=x onerror="document.title=\'owned\'">',
  '"><svg onload=document.title="owned">',
  '<iframe srcdoc="<script>parent.document.title=1</script>"></iframe>',
  '<a href="javascript:document.title=1">click</a>',
  '[click](javascript:document.title=1)',
  '![x](https://evil.example/pixel.png)',
  '<at id="0">Everyone</at> <at>Everyone</at>',
  '<attachment id="a"></attachment>',
  '{{7*7}} <%= 7*7 %>',
  '&lt;script&gt;document.title=1&lt;/script&gt;',
  '<style>*{display:none}</style>',
  '**bold** _it_ `code` # head 1. one - two',
  'תודה רבה על העזרה! شكرا جزيلا',
  '\u202eevil\u202c text',
  '👏🏽👩‍👩‍👧‍👦 🙏',
];

// What the elements of mail programs mean: quote, signature, "… wrote:" line, beginning of the history.
// Names as found in mail of Outlook (desktop, web, phones), Gmail, Apple Mail, Thunderbird, Yahoo, Yandex, Mail.ru,
// AOL, Zimbra, Zoho, Proton, Roundcube, Superhuman and in Teams chat. Outlook on the web puts `x_` before foreign names.

export type ElementMark = 'none' | 'quote' | 'signature' | 'lead' | 'rest' | 'forward';

const BY_ID: Readonly<Record<string, ElementMark>> = {
  divrplyfwdmsg: 'rest',
  stopspelling: 'rest',
  'mail-editor-reference-message-container': 'rest',
  ola_quoted_content: 'rest',
  isforwardcontent: 'forward',
  zwreplytext: 'quote',
  'reply-intro': 'lead',
  signature: 'signature',
  applemailsignature: 'signature',
  'ms-outlook-mobile-signature': 'signature',
  'ms-outlook-mobile-body-separator-line': 'signature',
  _rc_sig: 'signature',
  yahoo_quoted_signature: 'signature',
};

const BY_CLASS: Readonly<Record<string, ElementMark>> = {
  'moz-cite-prefix': 'lead',
  'moz-forward-container': 'forward',
  'moz-email-headers-table': 'forward',
  'moz-signature': 'signature',
  gmail_signature: 'signature',
  gmail_signature_prefix: 'signature',
  protonmail_signature_block: 'signature',
  sh_signature: 'signature',
  'mobile-signature': 'signature',
  yahoo_quoted: 'quote',
  protonmail_quote: 'quote',
  outlookmessageheader: 'rest',
  zmail_extra: 'quote',
  hcard: 'signature',
};

const NO_BORDER = /border(?:-left)?\s*:\s*(?:none|0)/i;

/** What an element says of the text in it (or after it, for `rest` and `forward`). */
export function markOfElement(name: string, attributes: Readonly<Record<string, string>>): ElementMark {
  const id = attributes.id;
  if (id !== undefined && id !== '') {
    const byId = BY_ID[foreign(id)];
    if (byId !== undefined) return byId;
    if (/^(?:x_)*(?:yahoo_quoted|appendedquote)/i.test(id)) return 'quote';
  }
  const classes = attributes.class;
  if (classes !== undefined && classes !== '') {
    for (const one of classes.split(/\s+/, 12)) {
      const byClass = BY_CLASS[foreign(one)];
      if (byClass !== undefined) return byClass;
    }
  }
  if (name === 'hr' && attributes['data-marker'] === '__DIVIDER__') return 'rest';
  if (name === 'blockquote') return isIndent(attributes) ? 'none' : 'quote';
  return 'none';
}

/** Gmail and Outlook write the indent button as a blockquote without a line at its side. */
function isIndent(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.type === 'cite' || attributes.cite !== undefined) return false;
  if (attributes.class?.includes('quote')) return false;
  return NO_BORDER.test(attributes.style ?? '');
}

function foreign(name: string): string {
  const low = name.toLowerCase();
  let from = 0;
  while (low.startsWith('x_', from)) from += 2;
  return from === 0 ? low : low.slice(from);
}

// The mail form of a recognition card: HTML that reads well with images blocked and in the dark, and plain text.
// Outlook drops Adaptive Cards that have no registered originator, so mail gets tables and inline styles.

import { escapeUTF8 } from 'entities';
import type { Kudos } from '../domain/kudos';
import { principleName, signature, thankYou } from './cardTexts';
import type { CardPlace } from './kudosCard';
import { paragraphs } from './paragraphs';
import { shortNames } from './shortNames';

/** Subject, HTML and plain text of the mail. */
export interface KudosMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Control characters have no place in mail; the marks that turn the direction of text end with their paragraph. */
const unprintable = /(?![\n\r\t])\p{Cc}/gu;

function escaped(text: string): string {
  return escapeUTF8(text.replace(unprintable, ''));
}

export function kudosMail(given: Kudos, { pages, zone }: Pick<CardPlace, 'pages' | 'zone'>): KudosMail {
  const kudos = shortNames(given);
  const names = kudos.to.map(({ name }) => name);
  const thanks = thankYou(names, kudos.language).replace(/\s+/g, ' ');
  const principle = principleName(kudos);
  const picture = typeof kudos.principle === 'string' ? kudos.principle : 'own';
  const signed = signature(kudos, zone);
  const font = "font-family:'Segoe UI',Arial,sans-serif";
  const said = paragraphs(kudos.words)
    .map(
      (paragraph) =>
        `<p dir="auto" style="margin:0 0 12px;font-size:16px;line-height:24px">${escaped(paragraph)}</p>`,
    )
    .join('');
  const source = escaped(`${pages}/kudos/${picture}.png`);
  // A picture with a width of its own leaves a broken frame where pictures are blocked; Outlook on Windows (mso) needs one.
  const strip = `<!--[if !mso]><!--><img src="${source}" alt="" style="display:block;max-width:100%;height:auto;border:0;border-radius:8px 8px 0 0"><!--<![endif]--><!--[if mso]><img src="${source}" alt="" width="478"><![endif]-->`;
  // No colour of text or ground is set, so that mail programs can turn the page dark; the frame is a middle grey.
  const html = `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" lang="${kudos.language}"><tr><td align="left" style="padding:8px 0"><table role="presentation" width="480" cellpadding="0" cellspacing="0" border="0" style="max-width:480px;width:100%;border:1px solid #8a8886;border-radius:8px;${font}"><tr><td style="padding:0">${strip}</td></tr><tr><td style="padding:20px 24px"><h2 style="margin:0 0 2px;font-size:22px;line-height:28px;font-weight:600">${escaped(thanks)}</h2><p style="margin:0 0 16px;font-size:13px;line-height:18px">${escaped(principle)}</p>${said}<p style="margin:8px 0 0;font-size:13px;line-height:18px">${escaped(signed)}</p></td></tr></table></td></tr></table>`;
  const text = [thanks, principle, '', kudos.words.replace(unprintable, '').trim(), '', signed].join('\n');
  return { subject: thanks, html, text };
}

// English texts of removing data while texts lie unsent.

export const removeEn = {
  lead_one: 'One text has not been sent. Send it, copy it or discard it first; otherwise it is lost.',
  lead_other:
    '{{formatted}} texts have not been sent. Send them, copy them or discard them first; otherwise they are lost.',
  list: 'Texts not sent',
  to: 'To {{name}}, not sent',
  notSent: 'Not sent',
  draft: 'Draft',
  going: 'is going out',
  send: 'Send',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Copying is not allowed here: select the text and press Ctrl+C.',
  discard: 'Discard',
  failed: 'That did not work ({{code}}). The text is still here.',
  removeAll_one: 'Remove with this text',
  removeAll_other: 'Remove with these {{formatted}} texts',
} as const;

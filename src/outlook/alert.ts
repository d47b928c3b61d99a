// Entry of alert.js: Outlook runs it for each message that is sent. One file, no page around it in classic Outlook.

import { onMessageSend } from './onMessageSend';

Office.actions.associate('onMessageSend', (event: Office.MailboxEvent) => {
  void onMessageSend(event, Office);
});

// Who gets a text: the asker alone, or by choice everybody in the conversation.

import { Field, Radio } from '@fluentui/react-components';
import { peopleOfReach, type ReplyWays } from '../../../domain/replyWays';
import type { RequestRow } from '../../../store/rows';
import { ChoiceRow } from '../choice/ChoiceRow';
import { givenName } from '../people/givenName';
import { useTexts } from '../texts/texts';
import type { Audience } from './replyContent';
import { replyTexts } from './replyTexts';

interface AudienceChoiceProps {
  readonly row: Pick<RequestRow, 'channel' | 'form'>;
  readonly ways: ReplyWays;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
}

/** Nothing where there is nobody but the asker. */
export function AudienceChoice({ row, ways, audience, onAudience }: AudienceChoiceProps) {
  const { t, count } = replyTexts(useTexts());
  const [asker] = ways.alone.to;
  if (!ways.all || !asker) return null;
  const name = givenName(asker);
  return (
    <Field label={t('who.label')}>
      <ChoiceRow
        value={audience}
        onChange={(_event, data) => onAudience(data.value === 'all' ? 'all' : 'alone')}
      >
        <Radio value="alone" label={t(row.form === 'group' ? 'who.aloneChat' : 'who.alone', { name })} />
        <Radio
          value="all"
          label={count(row.channel === 'chat' ? 'who.allChat' : 'who.all', peopleOfReach(ways.all).length)}
        />
      </ChoiceRow>
    </Field>
  );
}

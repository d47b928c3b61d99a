// Languages that Heed does not read: recognised as such and named; a question mark is all that is looked for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../src/domain/day';
import { languageOf, languageOfMessage } from '../../src/language/languageOf';
import { loadShippedModel } from '../../src/language/model/shippedModel';
import { otherLanguage } from '../../src/language/otherLanguage';
import { readable } from '../../src/language/readable';
import { wordsOf } from '../../src/language/words';
import { reasonSentence } from '../../src/ui/shared/request/reasonSentence';
import { textsFor } from '../../src/ui/shared/texts/texts';
import { codes, judged, told } from '../domain/told';

beforeAll(() => loadShippedModel());

const words = (text: string) => wordsOf(readable(text).text);

/** A question, a request without a mark, and a few words, in each language that is named. */
const MESSAGES: readonly (readonly [code: string, question: string, request: string, short: string])[] = [
  ['de', 'Wann kommst du?', 'Bitte schicken Sie mir die Liste für Montag.', 'ok danke'],
  ['fr', 'Tu as le plan ?', 'Merci de nous envoyer la liste pour lundi.', 'ok merci'],
  ['es', '¿Dónde está la llave?', 'Necesito que envíes la lista hoy, por favor.', 'gracias'],
  [
    'it',
    'Può mandarmi la lista entro venerdì?',
    'Mandate gli elenchi entro domani, grazie.',
    'va bene grazie',
  ],
  ['pt', 'Você pode enviar a lista até sexta?', 'Preciso que você envie a lista amanhã.', 'obrigado'],
  ['nl', 'Kunt u de lijst voor vrijdag sturen?', 'Graag de lijst voor vrijdag sturen.', 'bedankt'],
  ['pl', 'Gdzie jest klucz?', 'Proszę przesłać listę do piątku.', 'dzięki'],
  ['cs', 'Můžete mi poslat seznam?', 'Prosím, pošlete mi seznam.', 'díky'],
  ['sv', 'Kan du skicka listan till mig?', 'Jag behöver listan för idag, tack.', 'tack för det'],
  ['fi', 'Voitko lähettää listan perjantaihin mennessä?', 'Lähetä lista tänään, kiitos.', 'kiitos'],
  ['hu', 'El tudnád küldeni a listát péntekig?', 'Kérem, küldd el a listát.', 'köszi'],
  ['ro', 'Puteți să îmi trimiteți lista până vineri?', 'Vă rog să trimiteți lista.', 'mulțumesc'],
  ['tr', 'Toplantı saat kaçta?', 'Lütfen listeyi bugün gönderin.', 'teşekkürler'],
  ['vi', 'Bạn có thể gửi danh sách cho tôi không?', 'Xin gửi danh sách cho tôi.', 'cảm ơn bạn'],
  ['id', 'Bisakah Anda mengirim daftar itu kepada saya?', 'Tolong kirim daftar itu.', 'terima kasih'],
  ['uk', 'Коли буде готово?', 'Перевір, будь ласка, договір до середи.', 'дякую'],
  ['be', 'Ці можаце даслаць спіс?', 'Дашліце, калі ласка, спіс.', 'дзякуй'],
  ['bg', 'Къде е ключът от склада?', 'Изпратете ми моля доклада.', 'Благодаря ти много'],
  ['sr', 'Можете ли да ми пошаљете списак?', 'Пошаљите списак сутра, молим вас.', 'хвала, већ је'],
  ['kk', 'Кілт қайда?', 'Есепті бүгін жіберіңіз, рахмет.', 'рахмет'],
  ['zh', '什么时候开会？', '请把清单发给我。', '好的，谢谢'],
  ['ja', '会議は何時ですか？', 'リストを送ってください。', 'ありがとうございます'],
  ['ko', '목록을 보내 주시겠어요?', '목록을 보내 주세요.', '감사합니다'],
  ['ar', 'متى الاجتماع؟', 'أرسل لي القائمة من فضلك.', 'شكرا جزيلا'],
  ['he', 'אפשר לשלוח את הרשימה?', 'נא לשלוח את הרשימה.', 'תודה רבה'],
  ['el', 'Μπορείτε να στείλετε τη λίστα;', 'Στείλτε μου τη λίστα.', 'ευχαριστώ'],
];

describe.each(MESSAGES)('%s', (code, question, request, short) => {
  test('is recognised and named, however short', () => {
    for (const text of [question, request, short]) {
      expect([text, languageOf(words(text))]).toEqual([text, 'other']);
      expect([text, otherLanguage(words(text))]).toEqual([text, code]);
    }
  });

  test('a question is shown as perhaps, and the reasons name the language', () => {
    for (const setting of [{}, { chat: true }]) {
      const verdict = judged([['Ann', 'me', question]], setting);
      expect([verdict.turn, verdict.isPerhaps]).toEqual(['mine', true]);
      expect(verdict.asks.map(({ quote }) => quote)).toEqual([question]);
      expect(verdict.reasons.find((each) => each.code === 'otherLanguage')?.values).toEqual({
        language: code,
      });
    }
  });

  test('without a question mark nothing is claimed, and the reason says why', () => {
    for (const text of [request, short]) {
      const verdict = judged([['Ann', 'me', text]]);
      expect([text, verdict.turn]).toEqual([text, 'nobody']);
      expect(codes(verdict)).toContain('otherLanguage');
    }
  });

  test('an English signature below changes nothing', () => {
    const text = `${question}\n\nBest regards,\nAnn Sorrel\nSales Manager\nCorvane Ltd`;
    const [message] = told([['Ann', 'me', text]]).messages;
    expect([message?.reading.language, message?.reading.tongue]).toEqual(['other', code]);
  });
});

test.each([
  ['German', 'немецкий', 'de'],
  ['Ukrainian', 'украинский', 'uk'],
  ['Chinese', 'китайский', 'zh'],
])('under Why? it says %s, in Russian %s', (english, russian, code) => {
  const reason = { code: 'otherLanguage', values: { language: code } } as const;
  const day = dayOf(0, 'UTC');
  const said = (locale: string) =>
    reasonSentence(reason, day, textsFor(locale), { hideWords: false, myNames: [] });
  expect(said('en')).toContain(english);
  expect(said('ru')).toContain(russian);
});

test('nothing tells', () => {
  expect(otherLanguage(wordsOf('12 34 !'))).toBeNull();
});

test.each(['会議は何時ですか？', 'متى الاجتماع؟', 'Wann kommst du?'])(
  'without the text a subject that asks is perhaps one: %s',
  (subject) => {
    const verdict = judged([['Ann', 'me', null, { subject }]], { level: 'headers' });
    expect([verdict.turn, verdict.isPerhaps]).toEqual(['mine', true]);
    expect(verdict.asks.map(({ quote }) => quote)).toEqual([subject]);
  },
);

describe('English and Russian are not taken for another', () => {
  test.each([
    ['en', 'Could you check?'],
    ['en', 'ok thanks'],
    ['en', 'Voilà, the café plan is done, naïve me. Could you check?'],
    ['en', 'Can Zoë and Jürgen come on Friday?'],
    ['en', 'Is the El Paso office die-cut order in?'],
    ['en', 'Ask Anna de la Cruz in Los Angeles'],
    ['en', 'done'],
    ['ru', 'Где ключ?'],
    ['ru', 'спасибо'],
    ['ru', 'Не могу найти ключ'],
    ['ru', 'Да не знаю, как есть'],
    ['ru', 'Отправь отчёт по SAP и Jira до пятницы'],
    ['ru', 'Позвони сегодня в Київстар'],
    ['ru', 'Подъём в шесть, съезд закрыт, объект сдан'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(words(text))).toBe(language);
  });

  test('of all messages of the public set, one, which is German', () => {
    const root = join(__dirname, '../../eval');
    const others = ['en', 'ru']
      .flatMap((folder) => ['messages', 'chatMessages'].map((file) => join(root, folder, `${file}.jsonl`)))
      .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
      .map((line) => String(JSON.parse(line).body.content).replace(/<[^<>]*>/g, ' '))
      .filter((text) => languageOf(words(text)) === 'other');
    expect(others).toEqual([expect.stringContaining('Schöne Grüße aus der Werft')]);
  });
});

test('the text tells the language, and the subject only where there is no word in the text', () => {
  const english = wordsOf('Budget for the north region in Q3');
  expect(languageOfMessage([wordsOf('Пришлите список')], english)).toBe('ru');
  expect(languageOfMessage([words('请把清单发给我')], english)).toBe('other');
  expect(languageOfMessage([wordsOf('12.5')], wordsOf('Цена за ящик'))).toBe('ru');
});

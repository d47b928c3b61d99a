// Small words and letters by which languages other than English and Russian are told: from them and from each other.
// Nothing more is known of these languages, and nothing is claimed for them.

interface Marks {
  readonly words: string;
  /** Letters that English and Russian do not have. */
  readonly letters?: string;
}

const LATIN: Readonly<Record<string, Marks>> = {
  de: {
    words:
      'der die das und ist nicht ich wir sie mit für auf ein eine einen einem dem den zu von bitte danke können haben hast habe du dir dich mir mich uns euch ihr ihnen wann wo wie wer warum welche welcher noch schon auch oder aber wenn dass weil bei nach aus über unter bis zum zur kannst könntest könnten kommst kommt gibt passt geht machen werden wird wurde sind seid kein keine heute morgen gestern gern gerne guten grüße gruß doch nur sehr jetzt schicken schick frage termin alles klar nein',
    letters: 'äöüß',
  },
  fr: {
    words:
      'le la les et est pas je tu elle nous vous ils avec pour une des du de aux ce cette ces mes tes ses notre votre nos vos que qui quoi quand où comment pourquoi combien merci bonjour bonsoir salut pouvez peux pouvons peut avez avons ont suis sommes êtes sont faire très bien oui mais donc dans chez déjà encore demain hier lundi mardi mercredi jeudi vendredi cordialement svp stp envoyer été c’est j’ai n’est d’accord',
    letters: 'èêçœàùîôûâé',
  },
  es: {
    words:
      'el los las por para que una unos unas del sus mis tus este esta estos esto eso ese esa gracias hola buenos buenas días puede puedes pueden puedo podemos podría favor donde dónde cuándo cuando qué quién cómo cuánto cuál está están estoy tengo tienes tiene tenemos eres somos muy más pero sí mañana hoy ayer enviar envías mandar saludos necesito quiero hacer desde hasta también',
    letters: 'ñáíóúé',
  },
  it: {
    words:
      'gli che per grazie ciao sono della dello delle dei degli nel questo questa questi può puoi potete possiamo potrebbe alla dove quando perché quanto quale cosa hai abbiamo avete siamo siete anche ancora già più molto bene buongiorno buonasera salve domani oggi ieri lunedì venerdì entro mandare mandarmi inviare saluti',
    letters: 'ìòàèù',
  },
  pt: {
    words:
      'não uma para obrigado obrigada você vocês pode podes podem podemos poderia isso isto este esta esse essa ao pelo pela que quem quando onde quanto qual está estão estou tenho temos são muito mais também já ainda amanhã hoje ontem dia tarde olá enviar até sexta segunda ele ela nós meu minha seu sua fazer',
    letters: 'ãõçâêáíóú',
  },
  nl: {
    words:
      'het een ik wij jij jullie niet graag dank kunt kun kan voor zijn uw mijn ons onze deze dit dat naar bij uit als maar wanneer waar wie waarom welke heb hebt heeft hebben wordt worden nog ook wel geen goede morgen vandaag gisteren sturen stuur groet groeten vriendelijke alvast bedankt vraag lijst vrijdag maandag zou zullen moet moeten',
    letters: 'ĳëï',
  },
  pl: {
    words:
      'jest nie się że proszę dziękuję dzięki czy oraz jak kiedy gdzie kto dlaczego który która które ile mam masz mamy macie mają możesz może możemy możecie mogę jestem jesteś są był była było będzie będę już jeszcze też tylko bardzo pani dzień dobry cześć pozdrawiam dziś dzisiaj jutro wczoraj wysłać prześlij przesłać klucz dla przy przed przez tego tej mnie mój moja twój nasz',
    letters: 'ąęłśźżćńó',
  },
  cs: {
    words:
      'že prosím děkuji díky dobrý jsem jste jsou jak při kde kdy kdo proč který která můžete můžeš můžu může mám máš máte bylo budu už ještě také ano ahoj zítra dnes včera poslat seznam vám nám ako kedy ďakujem môžete môžeš som sú ešte áno zajtra',
    letters: 'ěřůčšžýáíéúňťďľô',
  },
  sv: {
    words:
      'och att det som är jag inte hej tack för kan till på ett när vad vem hur varför vilken kunde skulle vill måste också redan idag imorgon igår skicka listan mig dig oss vår hälsningar vänliga mvh nej eller från',
    letters: 'åäö',
  },
  da: {
    words:
      'og det som jeg hun ikke hej tak kan sende fredag torsdag onsdag tirsdag til på af når hvad hvem hvordan hvorfor hvilken kunne skulle skal må også allerede morgen mig dig deres hilsen venlig nej eller inden',
    letters: 'åøæ',
  },
  no: {
    words:
      'og det som jeg hun ikke hei takk kan sende fredag torsdag onsdag tirsdag til på når hva hvem hvordan hvorfor hvilken kunne skulle skal må også allerede morgen meg deg deres hilsen vennlig nei eller før',
    letters: 'åøæ',
  },
  fi: {
    words:
      'että mutta kun kuin myös voi voit voitko voisitko voitteko lähettää lähetä kiitos hei terve olen olet oletko ovat oli minä sinä hän tämä tuo mikä mitä missä milloin kuka miksi miten kuinka paljon nyt vielä huomenna tänään eilen mennessä terveisin',
    letters: 'äö',
  },
  hu: {
    words:
      'az és nem hogy van volt lesz vagy meg már még csak igen kérem köszönöm köszi szia mikor hol miért hogyan mennyi melyik tudnád tudná tudod küldeni küldd holnap tegnap ezt azt nekem',
    letters: 'őűöüáéíóú',
  },
  ro: {
    words:
      'și să este sunt aveți avem din pentru că când unde cine cum cât care puteți poți pot trimite trimiteți mulțumesc bună salut vă rog îmi până mâine azi ieri vineri dar sau',
    letters: 'ășțâîşţ',
  },
  tr: {
    words:
      'bir şu mı mü için ile değil yok çok biz siz onlar bana sana bize size beni seni nasıl neden nerede kaç kaçta hangi zaman saat lütfen teşekkürler teşekkür ederim merhaba selam günaydın misiniz misin musun olur oldu olacak evet hayır tamam bugün yarın dün toplantı acaba günler',
    letters: 'ışğçöü',
  },
  vi: {
    words: 'không của và có là cho tôi bạn được này với xin chào cảm ơn khi nào',
    letters: 'ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư',
  },
  id: {
    words:
      'yang ini itu untuk dengan tidak apa bagaimana kapan siapa mengapa bisa bisakah anda kamu saya kita mereka sudah belum akan terima kasih tolong mohon selamat pagi siang besok kepada dari kirim mengirim daftar atau juga',
  },
  et: {
    words:
      'see kas kui kes kus millal miks kuidas palju mulle sulle saaksite saaks saata palun aitäh tere homme täna',
    letters: 'õäöü',
  },
  lt: {
    words:
      'ir yra kad kaip kas kur kada kodėl prašau ačiū labas galėtumėte galite atsiųsti tau jums rytoj šiandien',
    letters: 'ąčęėįšųūž',
  },
  lv: {
    words: 'ir nav vai kā kas kur kāpēc lūdzu paldies sveiki varat varētu atsūtīt jums rīt šodien',
    letters: 'āčēģīķļņšūž',
  },
  hr: {
    words:
      'što kako kada gdje gde tko zašto možete možeš može mogu imam imaš imate molim hvala dobar poslati pošaljite smo nije bio bilo će ću ali ili već još samo sutra danas jučer',
    letters: 'čćđšž',
  },
};

const CYRILLIC: Readonly<Record<string, Marks>> = {
  uk: {
    words:
      'що ви ми ти він вона вони це цей ця або чи де коли хто чому скільки який яка яке буде будуть був немає можна можеш треба потрібно вже ще також тільки дуже дякую привіт надішліть мені тобі від якщо щоб звіт',
    letters: 'іїєґ',
  },
  be: {
    words:
      'што ён яна яны гэта дзе калі хто чаму колькі які будзе быў ёсць няма трэба ўжо яшчэ таксама толькі вельмі дзякуй ці даслаць можаце можаш табе',
    letters: 'іў',
  },
  bg: {
    words:
      'се са съм ще ме ми ти ви си тя какво къде кога кой защо колко който която което тази този това тези беше бъде трябва вече още благодаря много здравейте утре днес моля към имам имаш имате е',
  },
  mk: {
    words:
      'се ќе ми ти ви каде кога како кој зошто колку сум беше веќе уште молам благодарам утре денес испратите',
    letters: 'ѓќѕљњџј',
  },
  sr: {
    words:
      'је шта када зашто имам имаш имате молим хвала добар послати пошаљите списак сам смо сте није био било ће ћу већ још сутра данас',
    letters: 'јљњћђџ',
  },
  kk: {
    words:
      'және бұл сіз біз олар үшін рахмет жоқ иә қайда қашан кім неге қалай қанша керек болады бүгін ертең кеше сәлем сәлеметсіз жақсы аласыз аласың',
    letters: 'әғқңөұүһі',
  },
};

/** Languages with a letter or word, by it. */
type Sharers = ReadonlyMap<string, readonly string[]>;

const marks = { ...LATIN, ...CYRILLIC };
const byWord: Sharers = sharers(({ words }) => words.replaceAll('’', "'").split(' '));
const byLetter: Sharers = sharers(({ letters }) => [...(letters ?? '')]);

function sharers(partsOf: (marks: Marks) => readonly string[]): Sharers {
  const found = new Map<string, string[]>();
  for (const [code, each] of Object.entries(marks))
    for (const part of partsOf(each)) found.set(part, [...(found.get(part) ?? []), code]);
  return found;
}

/** English or Russian words too, or parts of names ("Los Angeles", "Anna de la Cruz"): they tell nothing by themselves. */
const NOT_TELLING: ReadonlySet<string> = new Set(
  'die den de la le el les los las del des van von der das dei di al est ist mis sus este mais dia tarde mam til som per dar pot care sau see kas tere nav vai ali or bin anda apa cum rog oli voi van meg hogy din vad hur var ile may same pour comment size favor bio dig till biz tau dari sutra hai para со сам е де благодаря много'.split(
    ' ',
  ),
);

/** Whether a folded word is one of another language that is written in Latin or Cyrillic letters. */
export function isOfOthers(word: string): boolean {
  return byWord.has(word) && !NOT_TELLING.has(word);
}

/**
 * What a folded word says for each language: a word of its own is worth two, a letter one, shared by as many as have it.
 * @param add gets the BCP 47 code and the worth
 */
export function weigh(word: string, add: (code: string, worth: number) => void): void {
  const having = byWord.get(word);
  if (having) for (const code of having) add(code, 2 / having.length);
  for (const letter of new Set(word)) {
    const sharing = letter < '\u0080' ? undefined : byLetter.get(letter);
    if (sharing) for (const code of sharing) add(code, 1 / sharing.length);
  }
}

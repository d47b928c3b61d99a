// Russian texts of the page about permissions.

import type { PermissionsKey } from './permissions.en';

export const permissionsRu: Readonly<Record<PermissionsKey, string>> = {
  title: 'Что Heed разрешено',
  back: 'Настройки',
  me: 'Учётная запись: {{name}} ({{address}}).',
  other: 'Другая учётная запись',
  lead: 'Heed спрашивает разрешение, когда оно впервые нужно. Без него не работает только то, чему оно нужно. Всё делается от вашего имени и с вашими правами: Heed не видит того, чего не видите вы.',
  loading: 'Спрашиваем Microsoft 365 …',
  failed: 'Узнать, что разрешено, не удалось: {{reason}}',
  again: 'Повторить',
  'part.headers': 'Чтобы показать, кто ждёт',
  'part.text': 'Чтобы прочитать слова просьбы',
  'part.more': 'Когда вы этим пользуетесь',
  allowed: 'Разрешено',
  notAllowed: 'Не разрешено',
  admin: 'Разрешить может только администратор',
  allow: 'Разрешить',
  takeBack: 'Отозвать',
  'takeBack.title': 'Как отозвать',
  'takeBack.own':
    'На странице ваших приложений Microsoft выберите Heed, затем «Управление приложением», затем «Отозвать разрешения». После этого Heed спросит заново.',
  'takeBack.link': 'Ваши приложения в Microsoft',
  'takeBack.admin':
    'То, что администратор разрешил для всей компании, отзывает только администратор: в Microsoft Entra, раздел «Корпоративные приложения».',
  'takeBack.device': 'То, что Heed хранит на этом устройстве, остаётся, пока вы не удалите это в настройках.',

  'scope.User.Read': 'Ваше имя и адрес: чей это список.',
  'scope.MailboxSettings.Read': 'Ваш часовой пояс и рабочее время: сколько человек ждёт в рабочих часах.',
  'scope.Mail.ReadBasic': 'Письма без текста: кто кому и когда писал, тема.',
  'scope.Mail.Read': 'Письма с текстом: предложение с просьбой. Ещё видно, кто в отпуске.',
  'scope.Chat.ReadBasic': 'Названия и участники чатов, без сообщений.',
  'scope.Chat.Read': 'Сообщения чатов: предложение с просьбой.',
  'scope.User.ReadBasic.All': 'Имена, должности и фото коллег.',
  'scope.People.Read': 'С кем вы работаете: эти люди в поиске первые.',
  'scope.Mail.ReadWrite': 'Черновики в вашем ящике: ответ сначала записывается, потом отправляется.',
  'scope.Mail.Send': 'Отправка ваших ответов, обещаний, напоминаний и благодарностей почтой.',
  'scope.ChatMessage.Send': 'Отправка их в чат.',
  'scope.Chat.Create': 'Новый чат с человеком, которому вы ещё не писали.',
  'scope.Tasks.ReadWrite': 'Задачи в Microsoft To Do, которые напоминают об обещаниях.',
  'scope.Files.ReadWrite.AppFolder':
    'Один файл в собственной папке Heed в вашем OneDrive: отметки и шаблоны на всех ваших устройствах.',
  'scope.Presence.Read.All': 'В отпуске ли коллега.',
  'scope.Calendars.ReadBasic': 'Когда ваш календарь занят, без подробностей: ваши выходные.',
  'scope.Team.ReadBasic.All': 'Ваши команды: где может быть стена.',
  'scope.Channel.ReadBasic.All': 'Их каналы.',
  'scope.ChannelMessage.Send': 'Публикация благодарности на стене.',
  'scope.ChannelMessage.Read.All': 'Показ стены в Heed.',
};

import type { Phrase } from "./words.ts";

/**
 * The two commonest orders, to set instructions aside and to keep quiet, in the languages that models follow as well as English.
 * A row: who ignores, what is ignored, when it was said; and how one says not to tell the user.
 */
interface Abroad {
  readonly ignore: string;
  readonly rules: string;
  readonly before: string;
  readonly secrecy: string;
}

const languages: readonly Abroad[] = [
  {
    // German
    ignore: "ignorier|vergiss|vergesst|missachte|übergeh",
    rules: "anweisung|instruktion|regeln|vorgaben|befehle",
    before: "bisherig|vorherig|vorigen|obig|früher|alle ",
    secrecy:
      "(?:sag|erzähl|erwähn|verrat|verschweig|informier)[^.!?]{0,40}(?:be)?nutzer[^.!?]{0,12}(?:nicht|nichts|kein)|ohne (?:dem|den|die) (?:be)?nutzer[^.!?]{0,30}(?:sagen|informieren|fragen)|(?:be)?nutzer darf [^.!?]{0,20}nicht[^.!?]{0,12}(?:erfahren|wissen)",
  },
  {
    // French
    ignore: "ignor|oubli|néglig|ne (?:tiens|tenez) pas compte",
    rules: "instruction|consigne|règle|directive|ordre",
    before: "précédent|antérieur|ci-dessus|toutes|tous les",
    secrecy:
      "ne (?:le |lui |la )?(?:dis|dites|dit|mentionn|révél|signal|inform|parl)[^.!?]{0,40}(?:utilisateur|usager)|(?:sans|à l'insu) [^.!?]{0,30}(?:utilisateur|usager)[^.!?]{0,3}(?:$|[.!?])",
  },
  {
    // Spanish
    ignore: "ignor|olvid|omit|descart|haz caso omiso",
    rules: "instruccion|reglas|órdenes|directrices|indicaciones",
    before: "anterior|previ|todas",
    secrecy:
      "no (?:se )?(?:lo |le )?(?:dig|cuent|mencion|revel|inform|avis)[^.!?]{0,30}usuario|sin (?:que el usuario|decir|informar|avisar)[^.!?]{0,30}(?:sepa|usuario|entere)",
  },
  {
    // Portuguese
    ignore: "ignor|esque[çc]|desconsider|descart",
    rules: "instru[çc][õo]es|regras|ordens|diretrizes",
    before: "anterior|prévi|todas",
    secrecy:
      "n[ãa]o (?:o )?(?:dig|cont|mencion|revel|inform|avis)[^.!?]{0,30}(?:usuário|utilizador)|sem (?:que o|informar|avisar)[^.!?]{0,20}(?:usuário|utilizador)",
  },
  {
    // Italian
    ignore: "ignora|dimentic|trascur",
    rules: "istruzion|regole|direttive|ordini",
    before: "precedent|prima|tutte",
    secrecy: "non (?:lo )?(?:dir|dic|menzion|rivel|inform|avvis)[^.!?]{0,30}utente|senza (?:che l'|informare|avvisare)[^.!?]{0,20}utente",
  },
  {
    // Dutch
    ignore: "negeer|vergeet",
    rules: "instructie|regels|aanwijzing|opdracht",
    before: "vorige|eerdere|voorgaande|bovenstaande|alle ",
    secrecy:
      "(?:vertel|zeg|meld|noem)[^.!?]{0,30}gebruiker[^.!?]{0,12}(?:niet|niets)|(?:vertel|zeg|meld|noem)[^.!?]{0,15}(?:niet|niets)[^.!?]{0,15}gebruiker|zonder (?:dat )?de gebruiker",
  },
  {
    // Swedish, Danish, Norwegian
    ignore: "ignorer|glöm|glem|bortse",
    rules: "instruktion|instruks|regler|anvisning",
    before: "tidigare|tidligere|föregående|forrige|alla |alle ",
    secrecy: "(?:berätta|fortæl|fortell|säg|sig|si) (?:inte|ikke|inget|ingenting|intet)[^.!?]{0,20}(?:användar|bruger|bruker)",
  },
  {
    // Polish, Czech
    ignore: "zignoruj|ignoruj|zapomnij|pomiń|zapomeň",
    rules: "instrukcj|polece|zasad|instrukc|pokyn|pravidla",
    before: "poprzedni|wcześniej|wszystkie|předchozí|všechny",
    secrecy: "nie (?:mów|informuj|wspominaj|ujawniaj)[^.!?]{0,30}użytkownik|(?:neříkej|nesděluj|neinformuj)[^.!?]{0,30}uživatel",
  },
  {
    // Russian, Ukrainian
    ignore: "игнорируй|проигнорируй|забудь|ігноруй|проігноруй",
    rules: "инструкци|правил|указани|інструкці|вказівк",
    before: "предыдущ|прежни|прошлы|ранее|все |попередн|усі |всі ",
    secrecy:
      "(?:не (?:говори|сообща|рассказыва|упомина|кажи|повідомля)|скрой)[^.!?]{0,30}(?:пользовател|користувач)|без ведома пользовател",
  },
  {
    // Turkish
    ignore: "yok say|görmezden gel|unut|dikkate alma",
    rules: "talimat|kural|yönerge",
    before: "önceki|yukarıdaki|tüm|bütün",
    secrecy: "kullanıcı(?:ya|yı)[^.!?]{0,20}(?:söyleme|bildirme|bahsetme|haber verme)",
  },
  {
    // Indonesian, Malay
    ignore: "abaikan|lupakan",
    rules: "instruksi|perintah|aturan|arahan",
    before: "sebelum|terdahulu|semua",
    secrecy: "jangan (?:beri ?tahu|katakan|sebut|bagi ?tahu)[^.!?]{0,20}pengguna",
  },
  {
    // Vietnamese
    ignore: "bỏ qua|quên|phớt lờ",
    rules: "hướng dẫn|chỉ dẫn|lệnh|quy tắc",
    before: "trước|ở trên|tất cả",
    secrecy: "(?:không|đừng) (?:được )?(?:nói|tiết lộ|thông báo|cho)[^.!?]{0,20}người dùng",
  },
  {
    // Chinese
    ignore: "忽略|无视|無視|忘记|忘記|不要理会|不要理會|不要遵守",
    rules: "指令|指示|提示|说明|說明|规则|規則|命令",
    before: "之前|以前|先前|上述|上面|以上|前面|所有|全部|一切",
    secrecy:
      "(?:不要|不得|别|別|勿|请勿|請勿|禁止|切勿)[^。!?！？]{0,6}(?:告诉|告訴|告知|通知|透露|提及|让|讓|向)[^。!?！？]{0,6}(?:用户|用戶|使用者|用家)|(?:瞒着|瞞著)(?:用户|用戶|使用者)",
  },
  {
    // Japanese
    ignore: "無視|忘れ|従わない",
    rules: "指示|命令|ルール|プロンプト",
    before: "これまで|以前|上記|今まで|前の|すべて|全て",
    secrecy: "ユーザーに[^。!?！？]{0,8}(?:言わない|知らせない|知らせず|伝えない|伝えず|教えない|話さない|内緒)",
  },
  {
    // Korean
    ignore: "무시하|잊어|따르지",
    rules: "지시|지침|명령|규칙",
    before: "이전|위의|기존|앞선|모든",
    secrecy: "사용자에게[^.!?]{0,10}(?:알리지|말하지|언급하지|밝히지|비밀)",
  },
  {
    // Arabic
    ignore: "تجاهل|انس[ىَ]? ",
    rules: "التعليمات|الأوامر|القواعد|الإرشادات",
    before: "السابقة|أعلاه|جميع|كل ",
    secrecy: "لا (?:تخبر|تقل|تذكر|تبلغ|تكشف)[^.!?]{0,30}(?:ال|لل)مستخدم|دون (?:علم|إخبار) المستخدم",
  },
  {
    // Hindi
    ignore: "अनदेखा|नज़रअंदाज़|नजरअंदाज|भूल जा",
    rules: "निर्देश|नियम|आदेश",
    before: "पिछले|पूर्व|पहले|सभी",
    secrecy: "उपयोगकर्ता (?:को|से)[^.!?।]{0,20}(?:न बता|मत बता|नहीं बता|न कह)",
  },
];

/** In words without end: what stands between them is bounded. */
const gap = "[^.!?。！？।]{0,40}?";

export const phrasesAbroad: readonly Phrase[] = languages.flatMap(({ ignore, rules, before, secrecy }): Phrase[] => [
  {
    code: "override-instruction",
    pattern: new RegExp(`(?:${ignore})${gap}(?:${rules})|(?:${rules})${gap}(?:${ignore})`, "iu"),
    also: new RegExp(`(?:${before})`, "iu"),
  },
  { code: "secrecy-instruction", pattern: new RegExp(secrecy, "iu") },
]);

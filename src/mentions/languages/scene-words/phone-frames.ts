import type { NameFrame } from "./name-frames.ts";

/** What says that a name is on somebody's phone. */
export const carriers: Record<string, NameFrame> = {
  en: {
    before:
      "(?:on|onto|in|into|from|inside) (?:\\S+ ){0,3}(?:phones?|iPhones?|smartphones?|cell ?phones?|handsets?|mobiles?)(?: of (?:an? |the |h\\S+ )?\\S+)?",
    after:
      " (?:\\S+ ){0,3}(?:on|onto|in|into|from|inside) (?:\\S+ ){0,3}(?:phones?|iPhones?|smartphones?|cell ?phones?|handsets?|mobiles?)(?!\\p{L})",
  },
  de: {
    before:
      "(?:auf|im|in|vom|von) (?:\\S+ ){0,3}(?:Dienst|Privat)?(?:handys?|telefon(?:e|en|s)?|smartphones?|iPhones?|Mobiltelefon(?:e|en|s)?)(?: (?:der|des|einer|eines|ihres|seines|von) \\S+)?",
    after:
      " (?:\\S+ ){0,2}(?:auf|im|in) (?:\\S+ ){0,2}(?:Dienst|Privat)?(?:handys?|telefon(?:e|en|s)?|smartphones?|iPhones?|Mobiltelefon(?:e|en|s)?)(?!\\p{L})",
  },
  es: {
    before: "en (?:\\S+ ){0,2}(?:teléfonos?|móvil(?:es)?|celular(?:es)?|iPhones?|smartphones?)(?: de \\S+ \\S+)?",
    after:
      " (?:\\S+ ){0,3}(?:en|de) (?:\\S+ ){0,2}(?:teléfonos?|móvil(?:es)?|celular(?:es)?|iPhones?|smartphones?)(?!\\p{L})",
  },
  fr: {
    before: "(?:dans|sur) (?:\\S+ ){0,2}(?:téléphones?|portables?|iPhones?|smartphones?)(?: d[eu]s? \\S+)?",
    after: " (?:\\S+ ){0,3}(?:dans|sur) (?:\\S+ ){0,2}(?:téléphones?|portables?|iPhones?|smartphones?)(?!\\p{L})",
  },
  pt: {
    before:
      "(?:n[oa]s?|em) (?:\\S+ ){0,2}(?:telefones?|celular(?:es)?|telemóve(?:l|is)|iPhones?|smartphones?)(?: d[eoa]s? \\S+)?",
    after:
      " (?:\\S+ ){0,3}(?:n[oa]s?|em) (?:\\S+ ){0,2}(?:telefones?|celular(?:es)?|telemóve(?:l|is)|iPhones?|smartphones?)(?!\\p{L})",
  },
  hu: {
    before: "(?:(?:okos|mobil)?telefon\\p{L}{0,6}n|mobilj?án|készülék\\p{L}{0,5}n|iPhone-?j?án)",
    after: "-?\\p{L}{0,4}[ -](?:\\S+ ){0,3}(?:(?:okos|mobil)?telefon\\p{L}{0,6}[nra]|mobilj?án|iPhone-?j?án)(?!\\p{L})",
  },
  he: {
    before: "(?:ב|מ|ל|על )ה?(?:טלפון|טלפונים|טלפוני|טלפונו|מכשיר|מכשירו|מכשירה|נייד|אייפון)(?: של \\S+)?",
    after:
      " (?:\\S+ ){0,2}(?:ב|ל|על |מ)ה?(?:טלפון|טלפונים|טלפוני|טלפונו|טלפונה|מכשיר|מכשירו|מכשירה|נייד|אייפון)(?!\\p{L})",
  },
  ar: {
    before: "(?:في|على|داخل|إلى|من) (?:ال)?(?:هاتف|هاتفه|هاتفها|هواتف|هواتفهم|جوال|جهاز|جهازه|جهازها|آيفون)",
    after: '["»]? (?:\\S+ ){0,3}(?:في|على|داخل|إلى) (?:ال)?(?:هاتف|هاتفه|هاتفها|هواتف|هواتفهم|جوال|آيفون)(?!\\p{L})',
  },
  zh: {
    joined: "(?:手机|手機|iPhone)(?:里|裡|中|上|内|內)(?:\\p{L}{0,6})[“《「]?",
    after: "[”》」]?[^，。；]{0,8}(?:手机|手機|iPhone)",
  },
  tr: {
    before: "(?:telefon|iPhone['’]?)\\p{L}{0,6}(?:nda|nde|na|ne|sinde)",
    after: "['’]?\\p{L}* (?:\\S+ ){0,2}(?:telefon|iPhone['’]?)\\p{L}{0,6}(?:nda|nde|na|ne)(?!\\p{L})",
  },
  pl: {
    before: "(?:w|na|z) (?:\\S+ ){0,2}(?:telefon(?:ie|ach|u|ów)|smartfon(?:ie|ach)|komórce|iPhonie|iPhone['’]?ach)",
    after:
      "\\p{L}* (?:\\S+ ){0,2}(?:w|na) (?:\\S+ ){0,2}(?:telefon(?:ie|ach)|smartfon(?:ie|ach)|komórce|iPhonie)(?!\\p{L})",
  },
  ru: {
    before:
      "(?:в|на|с) (?:\\S+ ){0,2}(?:телефон[еау]?|телефонах|смартфон[еау]?|смартфонах|айфон[еау]?|айфонах)(?: \\p{L}+)?",
    after:
      '\\p{L}*[»"]? (?:\\S+ ){0,2}(?:в|на) (?:\\S+ ){0,2}(?:телефон[еау]?|телефонах|смартфон[еау]?|смартфонах|айфон[еау]?|айфонах)(?!\\p{L})',
  },
  uk: {
    before:
      "(?:в|у|на|з) (?:\\S+ ){0,2}(?:телефон[іау]?|телефонах|смартфон[іау]?|смартфонах|айфон[іау]?|айфонах)(?: \\p{L}+)?",
    after:
      '\\p{L}*[»"]? (?:\\S+ ){0,2}(?:в|у|на) (?:\\S+ ){0,2}(?:телефон[іау]?|телефонах|смартфон[іау]?|смартфонах|айфон[іау]?|айфонах)(?!\\p{L})',
  },
  it: {
    before:
      "(?:sul|sui|nel|nei|in|su) (?:\\S+ ){0,2}(?:telefon[oi]|cellular[ei]|smartphone|iPhone)(?: d[ei]\\p{L}* \\S+)?",
    after:
      " (?:\\S+ ){0,3}(?:sul|sui|nel|nei|in|su) (?:\\S+ ){0,2}(?:telefon[oi]|cellular[ei]|smartphone|iPhone)(?!\\p{L})",
  },
  nl: {
    before:
      "(?:op|in|van) (?:\\S+ ){0,2}(?:telefoons?|toestel(?:len)?|mobieltjes?|iPhones?|smartphones?)(?: van \\S+)?",
    after:
      " (?:\\S+ ){0,3}(?:op|in) (?:\\S+ ){0,2}(?:telefoons?|toestel(?:len)?|mobieltjes?|iPhones?|smartphones?)(?!\\p{L})",
  },
  ja: { joined: "(?:携帯|スマホ|スマートフォン|端末|電話|iPhone|アイフォーン)(?:に|から|で|の中に|内に)[「『]?" },
  ko: { joined: "(?:휴대전화|휴대폰|전화기|전화|스마트폰|아이폰)(?:에서|에|속|에는)\\s?['‘“]?" },
  hi: { joined: "(?:फोन|फ़ोन|आईफोन|मोबाइल|हैंडसेट)(?:ों)? (?:में|पर|से) ['‘“]?" },
  id: {
    before: "(?:di|dalam|pada|ke) (?:\\S+ )?(?:ponsel|telepon|gawai|iPhone)(?:nya)?(?: \\S+)?",
    after: " (?:\\S+ ){0,2}(?:di|dalam|pada|ke) (?:ponsel|telepon|gawai|iPhone)",
  },
  fa: {
    before: "(?:روی|در|از|به) (?:گوشی|تلفن|موبایل|آیفون)(?: \\S+)?",
    after: " (?:\\S+ ){0,2}(?:روی|در|به) (?:گوشی|تلفن|موبایل|آیفون)",
  },
  el: {
    before: "(?:στο|στα|από το) (?:\\S+ )?(?:κινητό|κινητά|τηλέφωνο|τηλέφωνα|iPhone)(?: \\S+ \\S+)?",
    after: " (?:\\S+ ){0,2}(?:στο|στα) (?:\\S+ )?(?:κινητό|κινητά|τηλέφωνο|τηλέφωνα|iPhone)",
  },
  sv: {
    before:
      "(?:i|på|från) (?:\\S+ ){0,2}(?:mobil(?:en|er|erna|telefon\\p{L}*)?|telefon(?:en|er|erna)?|iPhone|Iphone|lur(?:en|ar)?)",
    after:
      " (?:\\S+ ){0,2}(?:i|på) (?:\\S+ ){0,2}(?:mobil(?:en|er|erna|telefon\\p{L}*)?|telefon(?:en|er|erna)?|iPhone|Iphone|lur(?:en|ar)?)(?!\\p{L})",
  },
};

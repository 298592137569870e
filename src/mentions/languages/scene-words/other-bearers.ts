import { caseless, type CaselessPattern } from "../../text/caseless.ts";

/** How a language speaks of somebody else who has a name too, as parts of regular expressions. */
interface BearerWords {
  /** An indefinite article: "works for an NSO, a body that …". */
  article?: string;
  /** What comes before the name of one more: "another NSO". */
  another?: string;
  /** The same behind the name. */
  anotherAfter?: string;
  /** A definite article, and what joins a place to a name with it: "le NSO de Namur". */
  definite?: string;
  of?: string;
  /** What says that it was something else: "la DECA era otra cosa". */
  else?: string;
  /** What may stand between a comma and the noun that says what it is. */
  apposed?: string;
  /** Bodies of people that no firm and no agency is. */
  bodies: string;
}

const words: Record<string, BearerWords> = {
  en: {
    article: "an?",
    another: "another|a different|a second",
    definite: "the",
    of: "of|from",
    else: "(?:is|was|means|meant) (?:something|somebody|someone) (?:quite |entirely |very )?(?:else|different)",
    apposed: "an? |the |our |one of the ",
    bodies:
      "(?:\\p{Ll}+ ){0,2}(?:co-?operative|co-op|association|trade union|union|charity|ngo|non-profit|nonprofit|foundation|choir|club|workshop|garage|bakery|society|federation|chamber of commerce)",
  },
  de: {
    article: "eine?[mnrs]?",
    another: "eine?[mnrs]? (?:andere[mnrs]?|zweite[mnrs]?)",
    definite: "d(?:ie|er|em|en|as)",
    of: "aus|von",
    else: "(?:ist|war|heißt|hieß|bedeutet) (?:etwas|was|jemand) (?:ganz )?andere[rs]",
    apposed: "eine? |die |der |das |unsere? ",
    bodies:
      "(?:\\p{Ll}+ ){0,2}(?:\\p{L}*(?:genossenschaft|verein|verband|gewerkschaft|stiftung|werkstatt|bäckerei|molkerei|chor|klub|vereinigung)|NGO)",
  },
  fr: {
    article: "une?",
    another: "une? (?:autre|deuxième|seconde?)",
    definite: "l[ea]|au|du",
    of: "de|d['’]|du|des",
    else: "(?:c['’])?(?:est|était|désigne|désignait) (?:tout )?autre chose",
    apposed: "une? |la |le |l['’]|notre ",
    bodies:
      "(?:coopérative|association|syndicat|ong|fondation|chorale|atelier|garage|boulangerie|laiterie|fédération|mutuelle|amicale)",
  },
  es: {
    article: "una?",
    another: "(?<!(?:la|el) )otr[oa]|una? segund[oa]",
    definite: "el|la|al|del",
    of: "de|del",
    else: "(?:es|era|significa|significaba) (?:otra cosa|algo (?:muy )?distinto|algo diferente)",
    apposed: "una? |la |el |nuestr[oa] ",
    bodies:
      "(?:cooperativa|asociación|sindicato|ong|fundación|coro|taller|panadería|lechería|federación|mutua|organización (?:no |sin ))",
  },
  pt: {
    article: "uma?|numa?|duma?",
    another: "(?<!(?:a|o) )outr[oa]|noutr[oa]|uma? segund[oa]",
    definite: "[oa]|[dn][oa]|ao|à|pel[oa]",
    of: "d[aeo]s?",
    else: "(?:é|era|significa|significava) (?:outra coisa|coisa diferente|algo (?:muito )?diferente)",
    apposed: "uma? |a |o |nossa |nosso ",
    bodies:
      "(?:cooperativa|associação|sindicato|ong|fundação|coro|oficina|padaria|leitaria|federação|organização (?:não |sem |que ))",
  },
  it: {
    article: "una?|un['’]",
    another: "un(?:['’]| )altr[oa]|una? second[oa]",
    definite: "il|la|l['’]|del|della|alla|dalla",
    of: "di|del|della",
    else: "(?:è|era|significa|significava) (?:un['’]altra cosa|tutt['’]altro|altra cosa)",
    apposed: "una? |un['’]|la |il |l['’]|lo ",
    bodies:
      "(?:cooperativa|associazione|sindacato|ong|fondazione|coro|officina|panificio|latteria|federazione|organizzazione (?:non |senza ))",
  },
  nl: {
    article: "een",
    another: "een (?:andere?|tweede)",
    definite: "de|het",
    of: "van|uit",
    else: "(?:is|was|betekent|betekende) iets (?:heel )?anders",
    apposed: "een |de |het |onze? ",
    bodies:
      "(?:coöperatie|vereniging|vakbond|ngo|stichting|koor|werkplaats|garage|bakkerij|zuivelfabriek|bond|federatie)",
  },
  sv: {
    article: "en|ett",
    another: "(?:en|ett) (?:annan|annat|andra)",
    else: "(?:är|var|betyder|betydde) något (?:helt )?annat",
    apposed: "en |ett |den |det |vår ",
    bodies: "(?:kooperativ|förening|fackförbund|stiftelse|kör|verkstad|bageri|mejeri|förbund)",
  },
  hu: {
    another: "egy másik",
    else: "(?:mást|egészen mást|valami mást) (?:jelent|jelentett)|(?:egészen )?más volt",
    apposed: "egy |az? ",
    bodies: "(?:\\p{Ll}+ )?(?:szövetkezet|egyesület|szakszervezet|alapítvány|kórus|műhely|pékség|szövetség)",
  },
  pl: {
    another: "inn(?:y|a|e|ego|ej|emu|ym|ą)|drug(?:i|a|ie|iego|iej|im|ą)",
    else: "(?:to|oznacza|oznaczała?|była?) (?:coś|co) (?:zupełnie )?innego",
    bodies: "(?:spółdzielnia|stowarzyszenie|związek zawodowy|fundacja|chór|warsztat|piekarnia|mleczarnia|związek)",
  },
  tr: {
    another: "başka bir|ikinci bir",
    bodies: "(?:\\p{Ll}+ )?(?:kooperatifi?|derneği|sendikası|vakfı|korosu|atölyesi|fırını)",
  },
  ru: {
    another: "друг(?:ой|ая|ое|ого|ому|им|ую)|ещё одн(?:а|о|ин|у)",
    else: "(?:это|была?|значит|означает) (?:совсем )?(?:другое|нечто иное|что-то другое)",
    bodies: "(?:кооператив|ассоциация|профсоюз|фонд|хор|мастерская|пекарня|маслозавод|союз)",
  },
  uk: {
    another: "інш(?:ий|а|е|ого|ій|им|у)|ще одн(?:а|е|ин|у)",
    bodies: "(?:кооператив|асоціація|профспілка|фонд|хор|майстерня|пекарня|спілка)",
  },
  he: {
    anotherAfter: "אחרת?",
    else: "(?:היא|הוא|היה|הייתה|היתה|פירושה?) (?:משהו|דבר) (?:אחר|שונה)",
    bodies: "(?:קואופרטיב|עמותה|עמותת|איגוד|קרן|מקהלה|מקהלת|מוסך|מאפייה|מאפיית|מחלבה)",
  },
  ar: {
    anotherAfter: "أخرى|آخر",
    else: "(?:هي|هو|كانت?|تعني|يعني) شيئا? (?:آخر|مختلفا?)",
    bodies: "(?:تعاونية|جمعية|نقابة|مؤسسة خيرية|جوقة|ورشة|مخبز|اتحاد)",
  },
  zh: {
    another: "另一(?:家|个|個|种|種)|别的|別的",
    bodies: "(?:一家|一个|一個)?(?:合作社|协会|協會|工会|工會|基金会|基金會|合唱团|合唱團|作坊|面包店)",
  },
};

/** What may follow a name that is no part of a longer phrase: "an NSO, …", but not "an NSO spokesman". */
const ends =
  "(?=[\"'”»’」』》]*(?:[,،，.。;:!?)–—]|$|\\s(?:que|qui|dont|that|which|who|whose|is|was|has|in|at|of|for|from|where|die|der|das|für|in|aus|von|de|du|des|do|da|dos|das|del|para|pour|em|en|che|di|del|per|voor|van|dat|som|för|i)(?!\\p{L})))";

/** How a language speaks of another bearer of a name, compiled. `@` is the name. */
export interface BearerFrames {
  /** What says that it is no firm and no agency: an indefinite article, a body of people, something else. */
  noFirm: CaselessPattern;
  /** The same for a product, which may have such an article. */
  noProduct: CaselessPattern;
  /** A definite article, and what joins a place to the name. */
  ofPlace: CaselessPattern | undefined;
  /** One more with this name: it may be the story's own, where another thing was told of before. */
  another: CaselessPattern | undefined;
}

const open = "[\"'“„«‘’「『《]*";
const close = "[\"'”“»’」』》]*";
const isolated = "(?<!\\p{L})";

function framesOf(row: BearerWords): BearerFrames {
  const { article, another, anotherAfter, definite, of, else: other, apposed = "(?!)", bodies } = row;
  const body = `@${close}\\s?[,،，(–—]\\s?(?:${apposed})?${bodies}(?!\\p{L})`;
  const noProduct = other ? `${body}|@${close},? (?:${other})(?!\\p{L})` : body;
  const noFirm = article ? `${noProduct}|${isolated}(?:${article})\\s?${open}@${ends}` : noProduct;
  const more = [
    another && `${isolated}(?:${another})\\s?${open}@${ends}`,
    anotherAfter && `@${close} (?:${anotherAfter})(?!\\p{L})`,
  ].filter(Boolean);
  return {
    noFirm: caseless(noFirm),
    noProduct: caseless(noProduct),
    ofPlace: definite && of ? caseless(`${isolated}(?:${definite})\\s?${open}@${close} (?:${of})\\s?`) : undefined,
    another: more.length > 0 ? caseless(more.join("|")) : undefined,
  };
}

const compiled = new Map<string, BearerFrames | undefined>();

/** The frames of a language, made once; those of English where a page has no language. */
export function bearerFramesOf(language: string): BearerFrames | undefined {
  const key = language.slice(0, 2).toLowerCase() || "en";
  if (!compiled.has(key)) compiled.set(key, words[key] && framesOf(words[key]));
  return compiled.get(key);
}

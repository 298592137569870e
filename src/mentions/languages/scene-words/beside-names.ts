/**
 * Who works on an investigation: "a reporter of the Pegasus Project". Sources of regular expressions for the words right
 * before a name, and right after it where a language has them there.
 */
const before = [
  "(?:reporter|journalist|editor|team|partner)s? (?:of|on|from|with|behind|at) (?:the )?",
  "(?:reportero|reportera|periodista|redactor)s? (?:del?|que participó en el) ",
  "(?:reporter|journaliste|rédact(?:eur|rice))s? (?:du|de l[ae]|au sein du) ",
  "(?:repórter|repórteres|jornalista|jornalistas) (?:do|da|no) ",
  "(?:Reporter|Reporterin|Reporterinnen|Journalist|Journalistin|Journalisten|Journalistinnen) (?:des|vom|beim|im) ",
  "(?:עיתונאי|עיתונאית|עיתונאים|כתב|כתבת|תחקירן|תחקירנית)(?: ש\\p{L}+)? ?(?:של |ב|מ)",
  "(?:صحفي|صحفية|صحفيون|صحفيين|مراسل|مراسلة)(?: شارك)? (?:في|من) ",
  "(?:giornalista|giornalisti|cronista) del ",
  "(?:journalist|journalisten|verslaggever|verslaggevers) (?:van|bij) (?:het )?",
  "(?:журналист|журналисты|журналістка?|журналісти) ",
].join("|");

const after =
  "\\s?(?:újságírój?a?i?|riporterei?|的?(?:记者|記者)|の記者|기자|gazetecileri)(?!\\p{Ll})|-(?:Reporter|Journalist)";

export const reportersBefore = new RegExp(`(?:^|[^\\p{L}])(?:${before})["“„«']?$`, "u");
export const reportersAfter = new RegExp(`^["”“»']?(?:${after})`, "u");

/** What stands around an acronym that is not a firm's: an article, the full name of something else, a slash. */
export const noFirmBefore =
  /(?:(?:^|[\s(“"„«])(?:the|das|dem|des|der|die)\s|(?<!\p{L})[ובלמש]?ה-?|[(（/-])["'“”„«]?$/iu;
export const noFirmAfter = /^(?:[)）/]|[\s-]\p{Lu}{2,}|\s?\d)/u;

/** A mere "with": people travel, win and play with things as well as they spy with them. */
export const withBefore =
  /(?<!\p{L})(?:with|mit|con|avec|com|met|med|με|с|z|з|با|dengan|עם)(?: (?:the|der|dem|o|a|el|la|le|de|het|το|την))?\s["“„«]?$/iu;

/** A name called a firm as one that everybody knows: "NSO, the company that …", "NSO, la empresa que …". */
export const knownFirmAfter =
  /^["”»]?\s?[,–—،，、]\s?(?:(?:the (?:company|firm|group) (?:that|which|behind|whose|at the)|la (?:empresa|compañía|firma) (?:que|detrás|creadora|responsable)|(?:l['’]entreprise|la société|la firme|le groupe) (?:qui|dont|que|derrière|à l['’]origine)|a (?:empresa|companhia|firma) (?:que|por trás|responsável)|(?:die Firma|das Unternehmen|der Konzern), (?:die|das|der|deren|dessen)|a(?:z a)? (?:cég|vállalat),? (?:amely|ami|mely)|l['’]azienda che|la società che|het bedrijf (?:dat|achter)|firma, która|компания, котор|компанія, як))|^["”»]?\s?[,،]\s?(?:החברה ש|الشركة التي)|^["”»]?[,，——]{1,2}(?:这家|這家|那家)\P{Script=Latin}{0,8}(?:公司|企业|企業)/iu;

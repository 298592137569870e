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

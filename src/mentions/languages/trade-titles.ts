import { caseless } from "../text/caseless.ts";

/** Trades that are said before a surname, as a title: "Professor Gilboa". Not "Mr", which anyone has. */
const before = [
  "prof\\.|professor|lawyer|attorney|rabbi",
  "professorin|anwalt|anwältin|rechtsanwalt|rechtsanwältin|rabbiner",
  "profesora?|abogad[oa]|rabino|professeure?|avocate?|maître|rabbin|professora|advogad[oa]|rabi",
  "professore|professoressa|avvocat[oa]|avv\\.|rabbino|hoogleraar|advocaat|rabbijn|professorn|advokaten?|rabbinen",
  "profesor\\p{L}{0,3}|adwokat\\p{L}{0,3}|mecenas\\p{L}{0,3}|rabin\\p{L}{0,3}|profesör|avukat|haham|pengacara",
  "профессор\\p{L}{0,2}|адвокат\\p{L}{0,2}|раввин\\p{L}{0,2}|професор\\p{L}{0,2}|рабин\\p{L}{0,2}",
  "καθηγητής?|δικηγόρος?|ραβίνος?|प्रोफेसर|वकील|रब्बी|پروفسور|استاد|وکیل|خاخام",
  "[והלשב]?(?:פרופ['׳’]|פרופסור|עו[״\"]ד|עורך הדין|עורכת הדין|הרב)|[وف]?ل?(?:البروفيسور|البروفسور|الأستاذ|المحامي|المحامية|الحاخام)",
].join("|");

const after = " (?:professzor|ügyvéd|rabbi)|(?:教授|律师|律師|拉比|弁護士)| ?(?:교수|변호사|랍비)";

export const titleBefore = caseless(`(?<!\\p{L})(?:${before}) $`);
export const titleAfter = caseless(`^(?:${after})`);

/** A preposition before a place, in which nothing is said of an agreement that was signed there: "in Wassenaar". */
export const placeBefore =
  /(?<!\p{L})(?:in|at|near|from|of|to|nach|aus|bei|von|en|de|à|a|em|di|da|te|bij|van|uit|w|z|do|i|från|di|ke|в|из|у|з|στο|από)\s$/iu;

/** A noun for a place right before it: "the town of Wassenaar". */
export const townBefore =
  /(?<!\p{L})(?:town|village|suburb|municipality|mayor|stadt|ort|gemeinde|vorort|ville|commune|banlieue|ciudad|pueblo|localidad|municipio|cidade|vila|localidade|dorp|gemeente|plaats|burgemeester|città|cittadina|comune|miasto|gmina|samhället|kota|kasabası|город|городок|місто)(?: (?:of|von|de|da|di|van))?\s$/iu;

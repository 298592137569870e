import { findings, means, type NameFrame } from "./scene-words/name-frames.ts";
import { figureWords, type FigureWords } from "./figures/figure-words.ts";
import { carriers } from "./scene-words/phone-frames.ts";
import { inquiries } from "./scene-words/inquiry-frames.ts";
import { outright, parties, staff } from "./scene-words/telling-frames.ts";
import type { NumberTables } from "./figures/number-table.ts";
import { compileEndings, type Cut } from "./word-endings.ts";

/**
 * Nouns next to or in a name that are not specific to it: "Project", "group", "ministry", "Virus". Like all words here
 * they hold for any fact set.
 */
const genericNouns =
  "group company firm project program programme software system tool spyware malware virus trojan worm app case affair scandal papers file files ministry minister agency " +
  "authority office department division directorate council committee commission court law act bill university college centre center institute organisation organization association newspaper daily " +
  "defense defence foreign affairs export exports control controls security arrangement agreement of and for the international investigation inquiry operation product maker seller vendor supplier manufacturer developer " +
  "projekt programm firma unternehmen konzern gruppe fall affäre skandal trojaner späh ausschuss untersuchungsausschuss untersuchung gesellschaft hersteller verkäufer lieferant anbieter entwickler ministerium behörde gesetz universität zentrum " +
  "proyecto programa sistema herramienta caso escándalo empresa compañía grupo ministerio ley universidad centro comisión investigación sociedad vendedor proveedor fabricante desarrollador " +
  "projet programme logiciel système outil affaire scandale société entreprise groupe ministère loi université centre commission enquête vendeur fournisseur fabricant éditeur " +
  "projeto projecto sistema ferramenta escândalo companhia ministério lei universidade comissão investigação cpi caso vendedor fornecedor fabricante " +
  "program rendszer ügy botrány cég vállalat csoport minisztérium törvény egyetem központ bizottság szoftver kémprogram projekt eladó gyártó szállító fejlesztő " +
  "проект вирус дело группа компания программа система скандал afera sprawa program oprogramowanie komisja progetto programma azienda gruppo caso società commissione proje yazılım şirket grubu skandal " +
  "yazılımı şirketi projesi programı bakanlığı yasası davası skandalı üniversitesi bedrijf groep programma systeem wet universiteit onderzoek ministerie projekt grupa firma spółka system ministerstwo ustawa uniwersytet śledztwo " +
  "министерство закон расследование обеспечение обеспечения обеспечением обеспечении забезпечення забезпеченням забезпеченні oprogramowania oprogramowaniem проєкт справа компанія група програма міністерство розслідування шпион шпигун ομάδα όμιλος εταιρεία πρόγραμμα λογισμικό σύστημα υπόθεση σκάνδαλο έργο υπουργείο νόμος επιτροπή έρευνα " +
  "grup perusahaan proyek perangkat sistem kasus kementerian universitas komisi investigasi legge ministero università inchiesta gruppen företaget bolaget programmet projektet systemet affären skandalen departementet ministeriet granskningen";

/**
 * Words that begin sentences before a name: times, places, links, participles, and what people are by trade or in
 * court.
 */
const openers =
  "yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
  "only even still yet then now later earlier lately recently again once twice often never always perhaps maybe instead besides moreover nevertheless nonetheless otherwise eventually finally " +
  "unlike despite following undeterred asked representing outside inside behind beside beyond below above under over near among against without within during throughout since until upon via whatever whoever whenever wherever whether " +
  "why how what who whose whom which where here there everyone everybody nobody nothing someone somebody all some many most few several another other others such same each every any no none " +
  "we you he she it they i our your his her its their my me us him them " +
  "petitioner plaintiff defendant appellant respondent lawyer attorney counsel advocate barrister solicitor activist campaigner researcher professor doctor rabbi judge justice witness deputy senator minister columnist journalist author writer critic critics colleague friend friends " +
  "meanwhile similarly likewise conversely accordingly afterwards tonight overnight indeed certainly clearly obviously apparently reportedly allegedly naturally surely sadly happily luckily " +
  "gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag nur auch später früher zuletzt erst dann doch noch trotzdem dennoch laut anders anwalt rechtsanwalt rabbiner professor richter kläger neben gegen hinter ohne außer " +
  "ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo solo sólo también tampoco después luego antes entonces ahora todavía según abogado rabino profesor juez demandante contra sin sobre tras incluso hasta ni que cuando si pero y como porque mientras ojalá donde aunque " +
  "hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche seul seule même aussi puis ensuite avant après enfin selon pour contre sans avocat maître rabbin professeur juge que quand si mais et donc car comme puisque lorsque où " +
  "ontem hoje amanhã segunda terça quarta quinta sexta só também depois antes então agora ainda segundo advogado rabino professor juiz contra sem até nem que quando se mas e como porque enquanto onde embora " +
  "menurut kata ujar tetapi namun sementara volgens aldus maar secondo però według zdaniem jednak enligt men göre ayrıca " +
  "tegnap ma holnap hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap csak később korábban majd most még is szerint ügyvéd rabbi professzor bíró " +
  "ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica solo soltanto anche poi dopo prima allora ora adesso ancora secondo avvocato avvocatessa rabbino professore giudice contro senza neppure nemmeno perfino così intanto eppure però quindi infine invece anzi che quando se ma e come perché mentre dove " +
  "gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag alleen ook later eerder toen nu nog volgens advocaat rabbijn hoogleraar rechter tegen zonder maar want dus zelfs toch ondertussen intussen daarom bovendien voor na met door omdat terwijl hij zij " +
  "wczoraj dziś dzisiaj jutro tylko także też potem później wcześniej wtedy teraz jeszcze według zdaniem adwokat mecenas prawnik rabin profesor sędzia przeciw bez nawet ani jednak zatem więc ale jak gdy kiedy bo czy że dla od do na po przy za ale nazwisko pan pana panu panem " +
  "вчера сегодня завтра только также тоже потом позже раньше тогда теперь сейчас ещё согласно адвокат адвоката адвокату юрист раввин раввина раввину профессор профессора судья против без даже ни однако но как когда если по для от до на при за из словам мнению господин " +
  "вчора сьогодні завтра лише тільки також теж потім пізніше раніше тоді тепер зараз ще згідно адвокат адвоката адвокату юрист рабин рабина рабину професор професора суддя проти без навіть ні однак але як коли якщо за для від до на при зі словами пан пана " +
  "dün bugün yarın yalnızca sadece ayrıca sonra önce şimdi artık göre avukat haham profesör yargıç karşı bile ancak ama ve fakat ise oysa nitekim üstelik bay " +
  "χθες σήμερα αύριο μόνο επίσης μετά πριν τότε τώρα ακόμη σύμφωνα κατά δικηγόρος δικηγόρου ραβίνος ραβίνου καθηγητής καθηγητή δικαστής χωρίς ούτε όμως αλλά και ο η το του της τον την οι όταν αν γιατί κύριος " +
  "kemarin kini sekarang besok senin selasa rabu kamis jumat sabtu minggu hanya juga lalu kemudian sebelumnya menurut pengacara advokat rabi hakim tanpa bahkan namun tetapi tapi dan bagi untuk dari kepada oleh dengan kata ujar tutur saat ketika jika karena meski sementara bersama pak " +
  "igår idag imorgon måndag tisdag onsdag torsdag fredag lördag söndag bara också sedan senare tidigare då nu ännu enligt advokat advokaten rabbin rabbinen domare domaren professorn mot utan inte men och dock däremot även när om för från med hos på efter före hans hennes";

/** Words between a noun and a name, in any language: with one of them the noun does not say what the name is. */
const links =
  "with from about into over under after before against through during without since under because where when that this what " +
  "avec pour dans chez contre depuis après avant sans sous vers entre comme elle ils dont " +
  "sobre para contra desde tras hasta ante entre como segundo dentro porque cuando " +
  "sobre pelo pela pelos pelas para contra desde após como dentro quando " +
  "über gegen durch nach ohne unter zwischen einen einem eines dass wenn weil auch noch seit wegen statt oder " +
  "della dello delle degli dalla dallo sulla nella contro dopo prima senza come " +
  "naar voor over tegen zonder tussen sinds door deze " +
  "przez przed przy bez dla nad pod oraz jako który czym jakim kiedy gdzie dlaczego tylko także również czyli żeby jeśli " +
  "после через перед против около между когда который если чтобы почему зачем только также именно " +
  "після через перед проти біля між коли який якщо щоб чому лише також саме " +
  "från före efter genom utan mellan sedan eller eftersom enligt hans hennes deras denna detta vars utan " +
  "setelah sebelum tentang terhadap karena ketika dalam antara tanpa yang untuk dari oleh " +
  "sonra önce hakkında karşı için gibi " +
  "μετά πριν από για στον στην στο τον την του της " +
  "بعد قبل بشأن حول ضمن ضد خلال بسبب عبر التي الذي " +
  "אחרי לפני בעניין באמצעות נגד בגלל כאשר ואילו " +
  "برای درباره توسط علیه پس پیش مشتریان مشتری کارکنان مدیر مدیرعامل بنیانگذار سخنگوی محصول " +
  "pegawai karyawan klien pelanggan milik buatan direktur pendiri produk juru " +
  "לקוחות לקוחת עובדי מייסדי מייסד מנכ״ל בכירי דוברת דובר מוצרי בעלי מניות " +
  "عملاء عميل زبائن زبون موظفي موظفو مؤسس مؤسسي مدير متحدث منتجات مالكي";

/** Phrases that explain a name. Words of the other thing in that sentence are no evidence about the sense. */
export const namingWords =
  "named after, named for, takes its name, took its name, owes its name, gets its name, got its name, borrowed its name, borrows its name, name comes from, name recalls, name is taken from, christened after, " +
  "benannt nach, benannt, verdankt seinen Namen, verdankt ihren Namen, Namen verdankt, heißt nach, Namensgeber, " +
  "debe su nombre, toma su nombre, lleva el nombre, recibe su nombre, bautizado, bautizada, el nombre viene, su nombre proviene, " +
  "doit son nom, tire son nom, porte le nom, emprunte son nom, baptisé, baptisée, son nom vient, " +
  "deve o nome, deve o seu nome, tira o nome, leva o nome, recebeu o nome, batizado, batizada, o nome vem, " +
  "kapta a nevét, nevét kapta, kapta nevét, nevezték el, elnevezett, nevét a, " +
  "על שם, נקראה על שם, נקרא על שם, קרויה על שם, שמה לקוח, שמו לקוח, השם לקוח, " +
  "سمي على اسم, سميت على اسم, على اسم, يستمد اسمه, اسمه مستمد, استمد اسمه, تيمنا, " +
  "得名于, 得名於, 得名自, 名字来自, 名字來自, 取名自, 命名自, 以希腊神话, " +
  "prende il nome, deve il nome, deve il suo nome, battezzato come, il nome viene, il nome deriva, " +
  "vernoemd naar, genoemd naar, dankt zijn naam, ontleent zijn naam, naam verwijst, " +
  "nazwany na cześć, nazwane na cześć, nazwę zaczerpnięto, nazwa pochodzi, zawdzięcza nazwę, wziął nazwę, bierze nazwę, " +
  "назван в честь, названа в честь, названо в честь, назвали в честь, названный в честь, названная в честь, " +
  "названо на честь, названа на честь, названий на честь, назвали на честь, назва походить, " +
  "adını alan, adını aldı, adını almış, adını alıyor, ismini alan, ismini aldı, adı geliyor, " +
  "πήρε το όνομά, πήρε το όνομα, οφείλει το όνομά, παίρνει το όνομά, " +
  "diambil dari nama, namanya diambil, dinamai dari, dinamai menurut, nama itu diambil, " +
  "uppkallad efter, uppkallat efter, döpt efter, fått sitt namn, har fått namn, namnet kommer, " +
  "نام خود را از, نامش را از, برگرفته از نام, نامگذاری شده, " +
  "के नाम पर, से लिया गया, नाम लिया गया, " +
  "にちなん, に由来, から名付け, 名前の由来, " +
  "이름을 따, 이름을 딴, 따온 이름, 이름은 그리스";

/**
 * Words of languages that matching needs besides those of a fact set. They are part of the compiled sets, as data.
 */
export interface LanguageWords extends NumberTables {
  /** The endings of names and of common words. */
  endings: Record<string, Cut>;
  /** Words that are capitalised before a name but not part of it. */
  beforeNames: string;
  /** Nouns next to or in a name that are not specific to it. */
  genericNouns: string;
  /** Words that begin sentences before a name. */
  openers: string;
  /** Words that keep a noun and a name apart. */
  links: string;
  /** Languages that write every noun with a capital. */
  capitalNouns: string;
  /** Languages whose press prints acronyms like words: "Onu". */
  acronymsAsWords: string;
  figures: FigureWords;
  /** By language, what stands around the name of a program that is the means of a deed, or was found. */
  means: Record<string, NameFrame>;
  findings: Record<string, NameFrame>;
  carriers: Record<string, NameFrame>;
  inquiries: Record<string, NameFrame>;
  /** What says outright that a name is a program, a firm with people, or else whoever pays and speaks. */
  outright: Record<string, NameFrame>;
  staff: Record<string, NameFrame>;
  parties: Record<string, NameFrame>;
}

/** All words except numbers, which are compiled: see `number-table.ts`. */
export const languageWords: Omit<LanguageWords, keyof NumberTables> = {
  endings: compileEndings(),
  beforeNames:
    "israeli israëlische i̇srailli israilli mr mrs ms dr prof professor rabbi attorney lawyer counsel sir señor señora sr sra monsieur madame herr frau rabbino " +
    "the a an and but for in on at by from with as to of or nor so yet while when if because although though since after " +
    "before until unless like than then thus that this these those both either neither not even also however meanwhile " +
    "according said says asked told is was are were has had have does did do can could will would may might should " +
    "el la los las un una y e o pero en de del con por para según como si cuando mientras aunque " +
    "le les une et ou mais dans des du avec pour par selon comme quand lorsque alors der die das ein eine und oder " +
    "aber mit von für nach wie als wenn während im am zum zur laut os as um uma mas em no na do da dos das com segundo " +
    "il lo gli uno ma di che se anche az egy és het een van",
  genericNouns,
  openers,
  links,
  capitalNouns: "de lb",
  acronymsAsWords: "fr it es pt ca gl ro de tr nl fi sv da nb no et",
  figures: figureWords,
  means,
  findings,
  carriers,
  inquiries,
  outright,
  staff,
  parties,
};

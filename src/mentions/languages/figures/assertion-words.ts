import { byLanguage, type WordsByLanguage } from "./by-language.ts";

/** What shows that a sentence does not assert its number: it is denied, supposed, asked, planned or only feared. */

/** Before what is denied: "it is not true that", "there is no evidence that". */
const denials: WordsByLanguage = {
  en: "(?:not|n['’]t|never) (?:been )?(?:true|correct|accurate|the case|proven|proved|shown|established|confirmed) (?:to say )?that|untrue(?: to say)? that|(?:is|was|it['’]s) (?:false|wrong|a lie|a myth|a hoax|nonsense|fiction)(?: to say)? that|(?:no|not any|little|scant|without) (?:evidence|proof|indication|sign|grounds?)(?: to suggest| to say)? that|nothing (?:proves|shows|suggests|indicates|says)(?: that)?|(?:nobody|no one|no-one|none of \\p{L}+) (?:has |had )?(?:ever )?(?:said|says|claim\\p{L}*|prove[dns]?|show[ns]?|believe[ds]?)|(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|contest(?:s|ed)?|debunk(?:s|ed)?|dismiss(?:es|ed|ing)?|rul(?:es?|ed) out)(?: the| a| any)?(?: \\p{L}+)? ?(?:claims?|reports?|allegations?|accusations?|suggestions?|assertions?|idea)?(?: that)?|(?:false|baseless|unfounded|bogus|wrong|unproven|debunked) (?:claims?|reports?|rumou?rs?|allegations?|posts?)(?: that)?|falsely|wrongly|(?:has|had|have|did|does|do)(?: not|n['’]t) (?:said?|says?|claim(?:ed)?|prove[dn]?|show[n]?|mean|confirm(?:ed)?) that|doubts?(?: that)?|(?:has|had|have)(?: never|n['’]t ever) (?:said|claimed|suggested|shown|proved|proven) (?:that )?|never (?:said|claimed|suggested) (?:that )?|contrary to \\p{L}+ (?:reports?|claims?|articles?)",
  de: "(?:stimmt|trifft) (?:\\p{L}+ )?nicht(?: zu)?,? dass|(?:ist|sei) (?:falsch|unwahr|gelogen|erfunden|ein Märchen|nicht (?:wahr|belegt|bewiesen|erwiesen|richtig)),? dass|(?:kein\\p{L}*|ohne) (?:Beleg\\p{L}*|Beweis\\p{L}*|Hinweis\\p{L}*|Anzeichen|Indizi\\p{L}*)(?: dafür)?,? dass|nichts (?:belegt|beweist|spricht dafür|deutet darauf hin),? dass|niemand (?:hat )?(?:behauptet|sagt|belegt|bewiesen)[^,.;]{0,20},? dass|(?:bestreite\\p{L}*|bestritt\\p{L}*|dementier\\p{L}*|verneint\\p{L}*|leugne\\p{L}*|widersp[rau]\\p{L}+|wies\\p{L}* (?:zurück|es zurück)|weist (?:es )?zurück)[^,.;]{0,30},? (?:dass|wonach)|bezweifel\\p{L}*,? dass|fälschlich(?:erweise)?|zu Unrecht|(?:Mythos|Märchen|Gerücht|Lüge|Erfindung|Legende|Falschmeldung|Unsinn|Ente),? dass|nie(?:mals)? (?:behauptet|gesagt|erklärt|geschrieben),? dass",
  fr: "(?:n['’]est|n['’]était) pas (?:vrai|exact|établi|prouvé|démontré) qu\\p{L}*|(?:est|serait|était) (?:faux|inexact|mensonger) (?:qu\\p{L}*|de dire qu\\p{L}*|d['’]affirmer qu\\p{L}*)|rien ne (?:prouve|montre|dit|démontre|permet d['’]affirmer|indique|suggère) qu\\p{L}*|(?:aucune?|pas de|sans) (?:preuves?|élément|indices?|indication)[^,.;]{0,20} qu\\p{L}*|personne n['’]a (?:jamais )?(?:dit|affirmé|prétendu|prouvé) qu\\p{L}*|(?:nie\\p{L}*|niai\\p{L}*|nié|dément\\p{L}*|démenti\\p{L}*|conteste\\p{L}*|contesté|réfute\\p{L}*|réfuté|rejett\\p{L}+|rejeté)(?: \\p{L}+){0,4}? qu\\p{L}*|(?:nie\\p{L}*|dément\\p{L}*|conteste\\p{L}*|réfute\\p{L}*) avoir|doute\\p{L}* qu\\p{L}*|à tort|(?:mythe|rumeur|légende|intox|infox|mensonge|invention|fable)(?: de (?:dire|croire))? qu\\p{L}*|jamais (?:dit|affirmé|prétendu|soutenu|écrit) qu\\p{L}*|contrairement à",
  es: "no es (?:verdad|cierto|correcto) que|no (?:está|ha sido) (?:probado|demostrado|confirmado) que|(?:es|era|sería) (?:falso|mentira|incorrecto) (?:que|decir que)|(?:no hay|sin|ninguna|no existen?) (?:pruebas?|evidencias?|indicios?|constancia)[^,.;]{0,20} que|nada (?:prueba|demuestra|indica|sugiere) que|nadie (?:ha )?(?:dicho|dice|dijo|afirma\\p{L}*|afirmó|probado) que|(?:nieg\\p{L}+|neg(?:ó|aron|aba\\p{L}*|ado|ar)|desmient\\p{L}+|desmintió|desmintieron|rechaz\\p{L}+|refut\\p{L}+)(?: \\p{L}+){0,3}? (?:que|haber)|dud\\p{L}+ (?:de )?que|falsamente|erróneamente|(?:mito|bulo|mentira|rumor|invento|leyenda|falsedad) que|nunca (?:ha |han )?(?:dijo|dicho|dijeron|afirmó|afirmado|sostuvo|sostenido) que|(?:al contrario|contrariamente)",
  pt: "não é (?:verdade|certo|correto) que|não (?:está|foi) (?:provado|comprovado|demonstrado|confirmado) que|(?:é|era|seria) (?:falso|mentira|incorreto) (?:que|dizer que)|(?:não há|sem|nenhuma|não existem?) (?:provas?|evidências?|indícios?|sinais)[^,.;]{0,20} (?:de )?que|nada (?:prova|demonstra|indica|sugere) que|ninguém (?:disse|diz|afirm\\p{L}+|provou) que|(?:neg(?:a|am|ou|aram|ava\\p{L}*|ado)|desment\\p{L}+|rejeit\\p{L}+|refut\\p{L}+|contest\\p{L}+)(?: \\p{L}+){0,3}? (?:que|ter)|duvid\\p{L}+ (?:de )?que|falsamente|erroneamente|(?:mito|boato|mentira|rumor|invenção|lenda) que|nunca (?:disse|disseram|afirmou|afirmaram|alegou) que|ao contrário",
  it: "non è (?:vero|esatto|corretto|provato|dimostrato) che|è (?:falso|una bugia|inesatto) (?:che|dire che)|(?:non ci sono|nessuna|senza|non esistono) (?:prov[ae]|indizi|evidenz[ae])[^,.;]{0,20} che|nulla (?:prova|dimostra|indica) che|nessuno (?:ha )?(?:detto|dice|affermato|provato) che|(?:neg(?:a|ano|ò|ato|ava\\p{L}*|arono)|smenti\\p{L}+|respin\\p{L}+|contest\\p{L}+)(?: \\p{L}+){0,3}? (?:che|di aver)|dubit\\p{L}+ che|falsamente|erroneamente|(?:mito|bufala|leggenda|menzogna|invenzione|diceria) che|mai (?:detto|affermato|sostenuto|scritto) che|contrariamente",
  nl: "(?:is|was) (?:niet waar|onwaar|onjuist|niet bewezen|gelogen|een leugen) dat|(?:klopt|bleek) niet dat|(?:geen|zonder) (?:bewijs|bewijzen|aanwijzing\\p{L}*)(?: ervoor)? dat|niets (?:bewijst|wijst erop) dat|niemand (?:heeft )?(?:gezegd|beweer\\p{L}*|zegt) dat|(?:ontken\\p{L}+|betwist\\p{L}*|bestrijd\\p{L}*|weersp\\p{L}+|spreekt tegen)(?: \\p{L}+){0,2}? dat|betwijfel\\p{L}* dat|ten onrechte|(?:mythe|fabel|leugen|verzinsel|gerucht|onzin) dat|nooit (?:gezegd|beweerd|geschreven) dat|in tegenstelling tot",
  sv: "(?:är|var) (?:inte sant|osant|falskt|fel|lögn|inte bevisat) att|stämmer inte att|(?:inga|inget|utan) (?:bevis|belägg|tecken)(?: \\p{L}+)? att|ingenting (?:visar|tyder på) att|ingen (?:har )?(?:sagt|säger|påstår|påstått) att|(?:förnek\\p{L}+|dementer\\p{L}+|bestrid\\p{L}+|bestred|tillbakavis\\p{L}+)(?: \\p{L}+){0,2}? att|tvivlar på att|felaktigt|(?:myt|lögn|rykte|påhitt|skröna) att|aldrig (?:sagt|påstått|hävdat|skrivit) att|tvärtemot",
  hu: "nem (?:igaz|bizonyított|felel meg a valóságnak),? (?:az,? )?hogy|(?:hamis|valótlan|hazugság|tévedés),? (?:az az állítás,? )?hogy|(?:nincs|nincsen|semmi|semmilyen)[^,.;]{0,16} (?:bizonyíték\\p{L}*|jel\\p{L}*|nyom\\p{L}*)[^,.;]{0,16},? hogy|semmi sem (?:bizonyítja|utal arra),? hogy|senki (?:sem|nem) (?:állít\\p{L}*|mond\\p{L}*|bizonyít\\p{L}*)[^,.;]{0,10},? hogy|(?:tagad\\p{L}*|cáfol\\p{L}*|elutasít\\p{L}*|visszautasít\\p{L}*|vitat\\p{L}*)[^,.;]{0,20},? hogy|kétl\\p{L}+,? hogy|tévesen|(?:mítosz|legenda|kacsa|hazugság|tévhit|pletyka|kitaláció),? hogy|(?:soha|sosem|sohasem)(?: nem)? (?:állít|mond|ír)\\p{L}*,? hogy|ellentétben",
  pl: "nie (?:jest prawdą|jest tak|udowodniono|potwierdzono),? (?:że|jakoby)|(?:nieprawda|fałszem jest|kłamstwem jest|to kłamstwo),? (?:że|jakoby)|(?:nie ma|brak|żadnych|bez) (?:dowod\\p{L}+|dowodu|oznak|wskazówek)(?: na to)?,? (?:że|by|aby|jakoby)|nic nie (?:wskazuje|dowodzi)[^,.;]{0,12},? (?:że|by)|nikt nie (?:powiedział|twierdzi\\p{L}*|mówi\\p{L}*),? (?:że|jakoby)|(?:zaprzecz\\p{L}+|przecz\\p{L}+|dementuj\\p{L}+|zdementow\\p{L}+|odrzuc\\p{L}+)[^,.;]{0,25},? (?:że|jakoby|by)|błędnie|fałszywie|(?:mit|plotka|bajka|bzdura|wymysł),? (?:że|jakoby)|nigdy nie (?:twierdzi|mówi|powiedzi)\\p{L}*,? (?:że|jakoby)|wbrew",
  ru: "(?:не ?правда|неверно|ложь|не доказано|не подтверждено|это не так),? (?:что|будто)|(?:нет|не было|никаких|без) (?:доказательств|свидетельств|подтверждени\\p{L}+|признаков)(?: того| тому)?,? (?:что|будто)|ничто не (?:доказывает|указывает)[^,.;]{0,12},? что|никто не (?:утвержда\\p{L}+|говори\\p{L}+|сказал),? (?:что|будто)|(?:отрица\\p{L}+|опроверг\\p{L}*|опровер\\p{L}+|отверг\\p{L}*)[^,.;]{0,25},? (?:что|будто)|сомнева\\p{L}+,? что|(?:отрица\\p{L}+|опроверг\\p{L}*),? слежку|ошибочно|ложно|(?:миф|слух|выдумка|вымысел|утка|фейк),? (?:что|будто)|никогда не (?:утвержда|говори|заявля)\\p{L}+,? что|вопреки",
  uk: "(?:не ?правда|неправда|невірно|брехня|не доведено|не підтверджено),? (?:що|ніби|нібито)|(?:немає|нема|не було|жодних|без) (?:доказів|свідчень|підтверджен\\p{L}+|ознак)(?: того)?,? (?:що|ніби|нібито)|ніщо не (?:доводить|вказує)[^,.;]{0,12},? що|ніхто не (?:стверджу\\p{L}+|каза\\p{L}+|говори\\p{L}+),? (?:що|ніби)|(?:запереч\\p{L}+|спросту\\p{L}+|відкида\\p{L}+)[^,.;]{0,25},? (?:що|ніби|нібито)|помилково|(?:міф|чутка|вигадка|фейк),? (?:що|ніби)|ніколи не (?:стверджу|каза|говори|заявля)\\p{L}+,? що|всупереч",
  el: "δεν (?:είναι (?:αλήθεια|αληθές|σωστό)|ισχύει|αποδείχθηκε|έχει αποδειχθεί) ότι|είναι (?:ψέμα|ψευδές|λάθος) (?:ότι|πως)|δεν υπάρχ\\p{L}+ (?:\\p{L}+ )?(?:αποδείξ\\p{L}+|στοιχεί\\p{L}+|ενδείξ\\p{L}+) ότι|τίποτα δεν (?:αποδεικνύει|δείχνει) ότι|κανείς δεν (?:είπε|λέει|ισχυρίζεται) ότι|(?:αρν(?:είται|ήθηκε|ούνται)|διαψεύδ\\p{L}+|διέψευσ\\p{L}+|απορρίπτ\\p{L}+|απέρριψ\\p{L}+)(?: \\p{L}+){0,3}? (?:ότι|πως)|εσφαλμένα|(?:μύθος|φήμη|επινόηση) (?:ότι|πως)|ποτέ δεν (?:είπ\\p{L}+|ισχυρίστηκ\\p{L}+|έγραψ\\p{L}+) (?:ότι|πως)",
  tr: "(?:yanlış|doğru değil|asılsız|efsane(?:dir)?(?!\\p{L})|yalan(?:dır)?(?!\\p{L})|uydurma|söylenti|yalan)[^.;]{0,12} ki",
  id: "tidak (?:benar|terbukti) (?:bahwa|jika|kalau)|(?:adalah )?(?:bohong|keliru|salah) bahwa|(?:tidak ada|tanpa|belum ada) (?:bukti|tanda)(?: \\p{L}+)? bahwa|(?:membantah|menyangkal|menampik|menolak)(?: \\p{L}+){0,3}? (?:bahwa|jika)|keliru|(?:mitos|hoaks|kabar bohong|rumor) bahwa|tidak pernah (?:mengatakan|mengklaim|menyebut) bahwa",
  fa: "(?:درست|صحت) (?:نیست|ندارد) که|(?:دروغ|نادرست|غلط) است که|(?:هیچ )?(?:مدرک|شاهد|سند|نشانه)\\p{L}*(?: \\p{L}+)? (?:نیست|وجود ندارد|در دست نیست)(?: مبنی بر این| از این)? که|(?:تکذیب|رد|انکار) (?:می‌کند|می کند|کرد|کرده است|کردند) که|(?:افسانه|شایعه|دروغ) (?:است|ای است) که|هرگز (?:نگفت|نگفته|ادعا نکرد)\\p{L}*(?: است)? که",
  hi: "(?:सच|सही) नहीं (?:है )?कि|(?:झूठ|ग़लत|गलत) है कि|(?:कोई )?(?:सबूत|प्रमाण|संकेत) नहीं (?:है )?कि|(?:इनकार|इन्कार|खंडन|ख़ारिज|खारिज) (?:करती|करता|करते|किया)(?: है)? कि|(?:अफ़वाह|अफवाह|मिथक) है कि|कभी नहीं कहा कि",
  he: "(?:לא|אין זה) (?:נכון|אמת|הוכח|אומת) (?:ש|כי |לומר)|(?:שקר|שגוי|מופרך) (?:ש|כי )|(?:אין|לא נמצאו|ללא|בלי) (?:כל |שום )?(?:ראי\\p{L}+|הוכח\\p{L}+|סימנ\\p{L}+|אינדיקצי\\p{L}+|עדו\\p{L}+)(?: לכך| לטענה)? (?:ש|כי )|שום דבר (?:לא|אינו) (?:מוכיח|מעיד) (?:ש|כי )|איש לא (?:טען|אמר|הוכיח) (?:ש|כי )|(?:ה?כחיש\\p{L}*|מכחיש\\p{L}*|הכחיש\\p{L}*|דח(?:ה|תה|ו)|דוח(?:ה|ים)|הפריכ?\\p{L}*)(?: \\p{L}+){0,3}? (?:ש|כי )|בטעות|(?:מיתוס|שמועה|המצאה|פייק|בדיה) (?:ש|כי )|מעולם לא (?:אמר|טע|הצהיר)\\p{L}* (?:ש|כי )",
  ar: "(?:غير|ليس) (?:ال)?صحيح(?:ا|اً)? (?:أن|القول)|لا صحة (?:لل?\\p{L}+ )?(?:أن|بأن|ل)|ليس صحيحا أن|(?:من الخطأ|كذب) (?:أن|القول)|(?:لا|ما من|دون|بلا) (?:يوجد |توجد |وجود )?(?:أي )?(?:دليل|أدلة|إثبات|مؤشر\\p{L}*) على (?:أن|تعرض|اختراق)|لا شيء (?:يثبت|يدل)(?: على)? أن|لم يقل أحد (?:إن|أن)|(?:ينفي|تنفي|نفت|نفى|نفوا|أنكر\\p{L}*|تنكر|ينكر|رفض\\p{L}*|دحض\\p{L}*|كذب\\p{L}*)(?: \\p{L}+){0,3}? (?:أن|بأن|تعرض|اختراق|التجسس|مراقبة)|(?:خرافة|الخرافة|شائعة|إشاعة|أسطورة|كذبة) (?:أن|القول)|لم (?:تقل|يقل|تزعم|يزعم)(?: \\p{L}+){0,3}? (?:إن|أن)",
};

/** Before what is only asked: "asked whether". */
const inquiries: WordsByLanguage = {
  en: "whether|(?:ask\\p{L}*|wonder\\p{L}*|inquir\\p{L}*|to know)(?: \\p{L}+){0,4}? if",
  de: "ob(?! \\p{L}*(?:wohl|schon))",
  fr: "(?:demand\\p{L}*|savoir|ignor\\p{L}*|interrog\\p{L}*)(?: \\p{L}+){0,5}? (?:si|s['’](?=il))",
  es: "(?:pregunt\\p{L}*|saber|ignor\\p{L}*|cuestion\\p{L}*)(?: \\p{L}+){0,5}? si",
  pt: "(?:pergunt\\p{L}*|indag\\p{L}*|question\\p{L}*|saber|ignor\\p{L}*)(?: \\p{L}+){0,5}? se",
  it: "(?:chie(?:d|s)\\p{L}*|domand\\p{L}*|saper\\p{L}*|ignor\\p{L}*)(?: \\p{L}+){0,5}? se",
  nl: "(?:vra(?:ag|g)\\p{L}*|vroeg\\p{L}*|gevraagd|weten)(?: \\p{L}+){0,5}?,? of",
  sv: "huruvida|(?:fråg\\p{L}*|undr\\p{L}*|veta)(?: \\p{L}+){0,4}? om",
  hu: "kérdez\\p{L}*[^.;]{0,40}(?:-e,? hogy|,? hogy igaz|,? igaz)|igaz-e,? hogy",
  pl: "czy",
  ru: "(?:спр(?:а|о)\\p{L}+|поинтересова\\p{L}+|узнать|неизвестно)[^.;]{0,30}(?: ли|,? действительно)|правда ли,? что",
  uk: "чи (?:справді|правда)|(?:запит\\p{L}+|спит\\p{L}+|невідомо)[^.;]{0,20} чи",
  el: "(?:ρώτ\\p{L}+|ρωτ\\p{L}+|άγνωστο)[^.;]{0,30} (?:αν|εάν)",
  id: "apakah",
  fa: "آیا",
  hi: "पूछा (?:\\S+ )?कि क्या",
  he: "האם|(?:שאל\\p{L}*|תה(?:ה|תה|ו))(?: \\p{L}+){0,4}? אם",
  ar: "(?:ما|عما) إذا|سأل\\p{L}*[^.،؛]{0,30} (?:إن|إذا|هل)|هل",
};

/** Before what is denied, where words are not parted: "没有证据表明". */
const denialSigns =
  "(?:没有|沒有|并无|並無|尚无|尚無|毫无|缺乏)(?:任何)?(?:证据|證據|迹象|跡象)(?:表明|显示|顯示|证明|證明)?|(?:否认|否認|驳斥|駁斥|反驳|反駁)(?:有|称|稱)?|并非|並非|不是说";

/** After what is denied: "that … is false", "という証拠はない". */
const denialSignsAfter =
  "不存在|存在しな|존재하지 않|不属实|不屬實|不实|不實|是假的|是谎言|是謊言|纯属|純屬|谣言|謠言|神话|误传|誤傳|假消息|作り話|神話|헛소문|낭설|가짜 뉴스|并非事实|並非事實|不是真的|証拠はな|証拠がな|事実ではな|事実でな|否定し|虚偽|デマ|증거는 없|증거가 없|사실이 아니|사실무근|부인했|부인하|허위";
const denialsAfter =
  "(?:is|was|are|were|is simply|is plainly) (?:false|untrue|not true|a lie|a myth|a hoax|wrong|fiction|nonsense|unproven|not proven|made up|invented|disputed|denied)|(?:does|do|did) not exist|doesn['’]t exist|n['’]exist\\p{L}+ pas|(?:existiert|existieren|gibt es) (?:\\p{L}+ )?(?:nicht|gar nicht)|no exist\\p{L}+|não exist\\p{L}+|non esist\\p{L}+|bestaat (?:\\p{L}+ )?niet|finns inte|nem létez\\p{L}+|nie istnieje|не (?:существует|існує)|δεν υπάρχ\\p{L}+|tidak (?:pernah )?ada|(?:לא|אינה|אינו) קיי(?:ם|מת|מים)|(?:غير|ليست) موجود\\p{L}*|لا وجود ل\\p{L}+|(?:has|have|had) (?:not|never) been (?:proven|proved|shown|established|confirmed)|(?:ist|sei|war) (?:falsch|unwahr|gelogen|erfunden|nicht (?:wahr|belegt|bewiesen|erwiesen))|stimmt (?:\\p{L}+ )?nicht|trifft nicht zu|(?:est|était) (?:faux|inexact|mensonger|démenti)|n['’]est pas (?:vrai|prouvé|établi)|(?:es|era) (?:falso|mentira)|no (?:es|está) (?:verdad|cierto|probado|demostrado)|(?:é|era) (?:falso|mentira)|não (?:é|está|foi) (?:verdade|provado|comprovado)|(?:è|era) (?:falso|una bugia)|non è (?:vero|provato)|is (?:onwaar|niet waar|niet bewezen)|(?:är|var) (?:osant|falskt|inte bevisat)|nem igaz|(?:hamis|valótlan)(?: állítás)?(?!\\p{L})|(?:to |jest )(?:nieprawda|kłamstwo)|(?:не ?правда|ложь|не доказано)|(?:неправда|брехня|не доведено)|(?:kanıt|delil|bulgu)(?:ı)? (?:yok|bulunmuyor|bulunamadı)|reddet\\p{L}+|yalanla\\p{L}+|inkâr et\\p{L}+|inkar et\\p{L}+|doğru değil|asılsız|efsane(?:dir)?(?!\\p{L})|yalan(?:dır)?(?!\\p{L})|uydurma|söylenti|(?:לא נכון|שקר|לא הוכח|אינו נכון|אינה נכונה)(?!\\p{L})|غير صحيح|لا أساس له|(?:درست|صحت) (?:نیست|ندارد)|(?:تکذیب|رد) (?:کرد|شد)|(?:सच|सही) नहीं|(?:झूठ|ग़लत|गलत) है|(?:सबूत|प्रमाण) नहीं|(?:खंडन|इनकार) (?:किया|करती)";

/** A sentence's beginning. */
const AT_START = "(?<=^\\s*[\"“„«'‘(¿]*)";

/** Before what is only supposed, where its clause begins. */
const suppositions: WordsByLanguage = {
  en: `if|(?:even|only|as) if|suppos(?:e|ing)(?: that)?|imagine(?: that)?|assum(?:e|ing)(?: that)?|unless|provided that|what if|${AT_START}(?:had|should|were)`,
  de: `wenn|falls|selbst wenn|auch wenn|angenommen|gesetzt den Fall|sofern|${AT_START}(?:wären?|hätten?|würden?|sollten?)`,
  fr: "si(?! bien)|s['’](?=il)|même si|comme si|à supposer qu\\p{L}*|supposons qu\\p{L}*|imaginons qu\\p{L}*|au cas où|à moins qu\\p{L}*",
  es: "si(?! bien)|(?:incluso|aun|como|aunque) si|suponiendo que|supongamos que|imaginemos que|en caso de que|a menos que|de haber(?:se)?",
  pt: "se|(?:mesmo|como) se|supondo que|suponhamos que|imaginemos que|caso|a menos que",
  it: "se|(?:anche|come) se|supponiamo che|supponendo che|immaginiamo che|nel caso|a meno che|qualora",
  nl: `als|(?:zelfs|ook) als|indien|stel dat|mits|tenzij|${AT_START}(?:mocht(?:en)?|zouden?)`,
  sv: `om|även om|ifall|antag att|anta att|förutsatt att|såvida|${AT_START}skulle`,
  hu: "ha|még ha|hacsak|amennyiben|tegyük fel,? hogy|feltéve,? hogy|mintha",
  pl: "gdyby|jeśli|jeżeli|nawet gdyby|nawet jeśli|załóżmy,? że|o ile",
  ru: "если|если бы|даже если|допустим,? (?:что)?|предположим,? (?:что)?|при условии,? что",
  uk: "якби|якщо|навіть якби|навіть якщо|припустімо,? (?:що)?|коли б|за умови,? що",
  el: "αν|εάν|ακόμη κι? αν|ας υποθέσουμε ότι|εφόσον|σε περίπτωση που",
  tr: "eğer|şayet|diyelim ki|varsayalım ki",
  id: "jika|kalau|bila|apabila|seandainya|andaikan|andai|misalkan|jikalau",
  fa: "اگر|چنانچه|فرض کنیم|هرگاه|حتی اگر",
  hi: "अगर|यदि|मान लें कि|मान लीजिए कि",
  he: "אם|אילו|לו|נניח ש|נניח כי|במקרה ש|אפילו אם|גם אם",
  ar: "لو|إذا|لنفترض أن|حتى لو|في حال|بفرض أن",
};

const suppositionSigns = "如果|假如|假若|假设|假設|倘若|若(?!干)|要是|即使|即便|もし|仮に|たとえ|만약|만일|설령|가령";
/** Behind what is supposed, in languages with the verb last. */
const suppositionSignsAfter = "ならば?、|(?:れ|た)ば、|たなら|としたら|(?:다|라)면(?!\\p{L})";
const suppositionsAfter =
  "\\p{L}*(?:s[ae]yd[ıi]|m[ıiuü]ş ols[ae]\\p{L}*|ol(?:sa|ursa))(?!\\p{L})|होती? तो|होता तो|होते तो";

/** Before what is planned, able or feared. */
const plans: WordsByLanguage = {
  en: "(?:want|wants|wanted|plans?|planned|planning|intends?|hopes?|aims?|expects?|is going|are going|promised?|promises|offers?|offered|asks?|asked|is|are) to(?! have)|will(?! have)|would like to|(?:is|are) (?:about|set|due) to|fears?(?: that)?|worr(?:y|ies|ied)(?: that)?|afraid(?: that)?|would",
  de: "(?:will|wollen|möchten?|plant|planen|beabsichtig\\p{L}*|kündigt\\p{L}* an|bot an|bietet an)|fürchte\\p{L}*,? dass|befürchte\\p{L}*,? dass|würden?|bräuchten?",
  fr: "(?:veut|veulent|souhaite\\p{L}*|envisage\\p{L}*|prévoi\\p{L}+|compte|comptent|va|vont|espère\\p{L}*|entend|entendent|propose\\p{L}*)(?: d['’]| de)? ?\\p{L}+(?:er|ir|re)|crai(?:nt|gnent)(?: qu\\p{L}*)?|redoute\\p{L}*(?: qu\\p{L}*)?",
  es: "(?:quiere[n]?|planea[n]?|prev[ée]n?|pretende[n]?|piensa[n]?|espera[n]?|desea[n]?|va a|van a|busca[n]?) \\p{L}+r|teme[n]? que",
  pt: "(?:quer|querem|planeja[m]?|prev[êe]em?|prevê|pretende[m]?|espera[m]?|deseja[m]?|vai|vão) \\p{L}+r|teme[m]? que",
  it: "(?:vuole|vogliono|intende|intendono|prevede|prevedono|spera|sperano|conta|contano|ha in programma)(?: di)? \\p{L}+re|tem(?:e|ono) che",
  nl: "(?:wil|willen|is van plan|zijn van plan|zal|zullen|gaat|gaan|hoopt|hopen|belooft)|vrees\\p{L}* dat",
  sv: "(?:vill|ska|skall|planerar(?: att)?|tänker|avser(?: att)?|hoppas|kommer att)|befarar att|är rädd\\p{L}* att",
  hu: "(?:tervez\\p{L}*|szeretné\\p{L}*|akar\\p{L}*|fogja|fognak|fog|készül\\p{L}*|szándékoz\\p{L}*)|attól (?:tart\\p{L}*|fél\\p{L}*),? hogy",
  pl: "(?:chce|chcą|zamierza\\p{L}*|planuj\\p{L}*|będzie|będą|ma zamiar)|obawia\\p{L}* się,? że",
  ru: "(?:хо(?:чет|тят)|намерен\\p{L}*|планиру\\p{L}+|собира\\p{L}+|будет|будут)|опаса\\p{L}+,? что|бо(?:ится|ятся),? что",
  uk: "(?:хо(?:че|чуть)|має намір|мають намір|плану\\p{L}+|збира\\p{L}+|буде|будуть)|побою\\p{L}+,? що|бо(?:їться|яться),? що",
  el: "(?:θέλει|θέλουν|σκοπεύ\\p{L}+|σχεδιάζ\\p{L}+|πρόκειται)(?: να)?|θα|φοβ\\p{L}+ ότι",
  id: "(?:ingin|akan|berencana|hendak|bermaksud|berharap)|khawatir(?: bahwa)?",
  fa: "(?:می‌خواهد|می‌خواهند|قصد دارد|قصد دارند|خواهد|خواهند)",
  hi: "(?:चाहती है|चाहता है)",
  tr: "korkuyor",
  he: "(?:מתכננ\\p{L}+|רוצ(?:ה|ים)|עומד(?:ת|ים)? ל|מתכוונ\\p{L}+|מתעתד\\p{L}*|מבקש(?:ת|ים)? ל)|חושש\\p{L}* (?:ש|כי )",
  ar: "(?:[يت]عتزم|[يت]خطط|[يت]نوي|[يت]ريد|[يت]أمل|سوف|يستطيع|تستطيع|بإمكان\\p{L}*|قادر\\p{L}*|[يت]خشى)",
};

const planSigns =
  "打算|拟于|拟对|将要|将会|有意|准备|準備|可(?:以|能)?同时|可(?:以|能)?同時|能同时|能同時|能够|担心|擔心";
/** Behind what is planned, in languages with the verb last: "incelemek istiyor". */
const planSignsAfter = "予定|つもり|計画し|できる|예정|계획|려고|수 있";
const plansAfter =
  "können|könnten?|istiyor\\p{L}*|planlıyor\\p{L}*|\\p{L}+(?:ecek|acak)(?:lar|ler)?(?!\\p{L})|\\p{L}+(?:[ae]bil(?:ir|iyor|ecek)\\p{L}*)|चाहती|चाहता|योजना|करेगी|करेगा|करेंगे|सकता|सकती|vizsgálna|vizsgálnának";

/** How a question without a mark begins or ends. */
const asks = "^(?:و)?هل\\s|[吗嗎]$|だろうか$|^क्या\\s";

/** An article or pronoun, which says that the number is known: "the 50,000 numbers on the list". */
const known =
  "(?:^|[\\s(])(?:the|these|those|its|their|d(?:ie|en|er)|diese[rn]?|les|ces|leurs|l[oa]s|es[oa]s|est[oa]s|sus|[oa]s|ess[ea]s|est[ea]s|gli|le|la|el|il|das|dem|het|i|quei|az?|ezt? az?|deze|die|οι|τα|τους|τις|των|ten|te|эти\\p{L}*|эт[аои]х|ці|цих|itu|این|آن|इन|उन)\\s+$|(?:ה|ב|ל|מ)?ה[-־]?$|ال\u0640?$|这|這|该|該|那|この|その|이|그";

const parted = (forms: string): string => `(?:^|[\\s"“„«'‘(¿])[ושהב]?(?:${forms})(?=$|[\\s"“„«'‘]|(?<=[\\s'’ש]))`;

/** From a word that denies or supposes to the number, without the end of a clause. */
const CLAUSE =
  "((?:[^,;:.!?()—–،؛，。；：、]|(?<=\\d)[.,](?=\\d)|,(?=\\s(?:dass|daß|hogy|że|iż|jakoby|что|будто|що|ніби|att|que|qu['’]|che|dat|ότι|πως)(?!\\p{L})))*)$";

const inClause = (name: string, words: WordsByLanguage, frame: (forms: string) => string): Record<string, string> =>
  byLanguage(name, words, (forms) => `(?:${frame(forms)})${CLAUSE}`);

const AND =
  "and|but|or|und|aber|oder|et|mais|ou|y|e|pero|o|ma|en|maar|of|och|men|és|de|vagy|i|ale|lub|и|но|или|і|але|та|και|αλλά|ve|ama|dan|tetapi|و|اما|और|लेकिन";

export const assertionWords: Record<string, string> = {
  ...inClause("denied", denials, parted),
  ...inClause("asked", inquiries, parted),
  "asked signs": `(?:是否|有没有|有沒有|かどうか|여부)${CLAUSE}`,
  "denied signs": `(?:${denialSigns})${CLAUSE}`,
  "denied after": `(?<!\\p{L})(?:${denialsAfter})|${denialSignsAfter}`,
  ...inClause(
    "supposed",
    suppositions,
    (forms) =>
      `(?:^|[,;:—–"“„«(،]\\s?|(?:^|\\s)(?:${AND}|that|dass|que|che|dat|att|hogy|że|что|що|ότι|ש|כי|أن|إن|بأن)\\s)\\s*[ו]?(?:${forms})(?=$|\\s|(?<=['’ש]))`,
  ),
  "supposed signs": `(?:${suppositionSigns})${CLAUSE}`,
  "supposed after": `(?<!\\p{L})(?:${suppositionsAfter})|${suppositionSignsAfter}`,
  ...inClause("planned", plans, parted),
  "planned signs": `(?:${planSigns})${CLAUSE}`,
  "planned after": `(?<!\\p{L})(?:${plansAfter})|${planSignsAfter}`,
  asks,
  // "De" is an article in Dutch only.
  ...byLanguage("known number", { en: "", nl: "de|" }, (own) => known.replace("(?:the|", `(?:${own}the|`)),
};

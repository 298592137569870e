import { FormTable } from "./form-table.ts";

/**
 * How a sentence says what it says: with a hedge, as somebody's words, of all or of some. In the languages of `concepts.ts` and in its notation.
 */
export const cueWords = new FormTable({
  hedge:
    "reported reportedly alleged* allegedly purported* supposed* apparent* believed believe believes thought_to suspect* suggest* indicat* possibl* potential* may might could perhaps probabl* likely unconfirmed said_to appear_to appears_to appeared_to seem* attempted attempts attempt tried tries claimed some_evidence some_signs so_far trace traces signs_of evidence_of " +
    "presunt* supuest* habria habrian podria podrian posible* potencial* creen cree intent* indicio* al_parecer " +
    "aurait auraient serait seraient pourrait pourraient presume* suppos* soupconn* potentiel* possible* trace* tentative* " +
    "teria teriam seria seriam poderia poderiam suposta* possive* potenci* acredita* tentativa* indicio* alegad* " +
    "mutmasslich* angeblich* offenbar vermutlich moglich* potenziell* potentiell* soll sollen konnte konnten anscheinend versuch* spuren hinweise " +
    "presumibil* probabil* avrebbe avrebbero sarebbe sarebbero sembra vermoedelijk* mogelijk* zou zouden naar_verluidt iddiaya_gore muhtemelen olasi rzekom* prawdopodobn* podobno diduga kemungkinan предположительно возможно якобы вероятно ймовірно нібито φερετ* πιθαν* φερομεν* احتمالا ظاهرا कथित* संभव* 추정* 의혹* とみられる 疑い とされる " +
    "allitolag feltehetoen allhat allhatnak lehetseges* valoszinuleg kiserlet* nyom nyomait nyomai elvileg velhetoen gyanu* | " +
    "לכאורה כנראה אפשרי* פוטנציאל* חשד* ככל_הנראה לטענת סימנים ניסיון ייתכן עשוי* נחשד* | " +
    "يعتقد يزعم مزعوم* محتمل* يحتمل ربما قد اثار محاول* افادت_تقارير بحسب_تقارير يرجح | 据信 據信 可能 潜在 潛在 疑似 据称 據稱 涉嫌 企图 迹象 跡象",
  speech:
    "said say says saying told tell tells according reported reports state stated states added adds claimed claims claim argued argues explained insisted insists noted described describes called calls introduced asserted denied denies deny accused accuse found finds identified believe believes ruled proposed suggested concluded wrote maintains maintained doubled_down assertion tells warned announced acknowledged pointed repeat* stress* complain* admit* argued think thinks insist* confirm* admits demand demands demanded call_for called_for view swore " +
    "dijo dice dicen afirma* segun aseguro asegura declar* neg nego niega sostuv* sostiene indico explico denuncio identifico " +
    "dit disent selon affirm* declar* assur* explique* dement* nie accuse indique d_apres identifie " +
    "disse diz dizem segundo afirm* declar* alega* negou nega acus* identificou de_acordo_com " +
    "sagte sagt sagen laut zufolge erklarte erklart angaben teilte mitteilte behaupt* bestreit* bestritt* dementier* nannte berichtet* so_der so_die so_das identifizi* stuft " +
    "detto dice dicono secondo afferma* dichiara* sostien* nega* smenti* zei zegt zeggen volgens verklaar* stelt ontken* soyledi* dedi* gore acikla* belirtti* yalanla* powiedzial* mowi* twierdzi* wedlug oswiadcz* zaprzecz* mengatakan menurut menyatakan membantah сказал* говорит* заявил* утвержда* сообщ* отрица* согласно сказав заявив* стверджу* заперечу* δηλωσ* ειπε ανεφερε συμφωνα αρνηθ* گفت می_گوید اعلام_کرد تکذیب कहा बताया अनुसार दावा 말했* 밝혔* 따르면 주장* 부인* 述べ 語っ によると 発表 否定 " +
    "mondta mondja allit* szerint kozolte nyilatkoz* cafol* tagad* azonosit* kozlese jelentette | " +
    "אמר* אומר* לדברי לטענת הודיע* הצהיר* הכחיש* מסר* טען טענ* לפי זיהה דיווח* | " +
    "قال* يقول* تقول وفقا بحسب حسب صرح* اعلن* نفت نفي* زعم* ذكر* اكد* حدد افاد* | 说 說 表示 称 稱 据 據 否认 否認 确认 確認 指出 认为",
  every:
    "all every everyone everybody always never none whole entire everything nobody " +
    "todos todas siempre nunca tous toutes toujours jamais sempre alle immer nie niemals jede* minden* mindig soha sosem | כל תמיד מעולם | جميع دائما ابدا كاف* | 所有 全部 总是 從不 从不",
});

/** Words by which a statement says how far it goes: without them it says more. */
export const limitWords = new FormTable({
  only: "only solely exclusively alone solo solamente unicamente exclusivamente seulement uniquement exclusivement apenas somente nur ausschliesslich lediglich csak kizarolag | רק בלבד | فقط حصر* | 只 仅 僅 唯一",
  among:
    "are_among is_among be_among were_among among_the among_those one_of some_of parmi entre_los entre_las zu_den kozott kozul varios plusieurs einige nehany | בין חלק | بين بعض | 之一 一些 包括",
  so_far: "so_far up_to until_now to_date hasta_ahora jusqu_ici ate_agora bisher eddig | עד_כה | حتي_الان | 迄今 至今",
});

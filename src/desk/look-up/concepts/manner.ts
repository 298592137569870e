/** Judgement and manner, in the notation of `concepts.ts`. */
export const manner: Record<string, string> = {
  define:
    "classif* defin* consider_a regard_as categor* einstuf* stuft eingestuft considere considera consideran considerent betracht* tekint* regards regarded* minosit* qualif* | מגדיר* הגדיר* סיווג* | تصنف* يصنف* تعرف | 定义 列为 归类",
  rare: "rare* seldom raro* raramente selten* ritka* | נדיר* | نادر* | 罕见 稀少",
  only: "only solely exclusively alone solo solamente unicamente exclusivament* seulement uniquement exclusivement apenas somente nur ausschliesslich lediglich csak kizarolag | רק בלבד אך_ורק | فقط سوى حصر* | 只 仅 僅 唯一",
  purpose:
    "purpose* aim aims goal* zweck* ziel_von proposito* but_de finalit* finalid* | מטר* תכלית | غرض اغراض | 目的 用途",
  embarrass:
    "embarras* asham* shame* vergonz* honte* vergonh* pein* schande* szegyen* kinos* | מבוכ* בוש* | احراج* محرج* | 尴尬 羞耻",
  negligible: "negligib* insignific* neglig* desprec* vernachlassig* gering* elhanyagol* | זניח* | ضئيل* | 微不足道",
  benefit:
    "benefit* gain gains advantage* benefic* benef* vorteil* nutz* elony* haszon* | תועלת רווח* יתרון יתרונ* | فائد* فوائد مكاسب | 好处 利益",
  fail: "fail* fracas* echou* scheiter* kudarc* megbuk* disappoint* | נכשל* כישלון | فشل* | 失败 失敗",
  difficulty: "difficult* harder complicat* trouble* dificult* schwierig* nehez* | קושי קשיים | صعوب* | 困难",
  vital:
    "vital* crucial* critical* essential* indispens* lebenswichtig* entscheidend* letfontoss* | חיוני* קריטי* | حيوي* حاسم* | 至关重要 关键",
  problem: "problem problems  trouble probleme* problema* | בעיה בעי* | مشكل* | 问题 問題",
  consider:
    "consideration* consider considers considered take_into_account takes_into_account consideracion* consideration consideracoes erwagung* berucksicht* szempont* megfontol* | שיקול* | اعتبار* | 考虑 因素",
  certificate:
    "certificat* certificad* zertifikat* bescheinig* tanusitvany* end_use* end_user* | תעוד* אישור* | شهاد* | 证书 證書 证明",
  arrangement: "arrangement* accord_de wassenaar | הסדר* | ترتيب* | 安排",
  measure:
    "measure measures measures_are steps_are medida* mesure* massnahm* intezkedes* | צעדים אמצעים | تدابير اجراءات | 措施",
  control: "control controls controlled controles controle kontrolle* kontrol* szabalyoz* | בקר* | ضبط | 管制 控制",
  military_technology: "military_technolog* | טכנולוגיה_צבאית | تكنولوجيا_عسكري* | 军事技术",
  believe:
    "believ* think* thinks wants_to_believe hisz* glaub* cree* croi* acredit* | מאמינ* מאמין | يعتقد* يؤمن | 相信",
  procedure:
    "procedure* process processes procedim* proced* verfahren* eljaras* | הליך הליכ* תהליך | اجراء* عملي* | 程序",
  dubious:
    "dubious* unsavour* unsavor* questionable less_than_appetizing shady dudos* douteu* duvidos* zweifelhaft* ketes* | מפוקפק* | مشبوه* | 可疑",
  powerful:
    "empower* strengthen* stronger fortalec* renforc* starken* starker erosit* megerosit* | לחזק חיזוק | تعزيز* تقوي* | 加强",
  maintain:
    "maintain* keep_up keeps_up sustain* manten* maint* manter aufrechterhalt* fenntart* | לשמר לתחזק לקיים | حفاظ* | 维持 維持",
};

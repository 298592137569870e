/** Courts, crime, trade and industry, in the notation of `concepts.ts`. */
export const lawAndTrade: Record<string, string> = {
  court:
    "court courts tribunal* judge judges judicia* justice juzgado* juez jueces cour gericht* richter* birosag* | בית_משפט בית_המשפט בתי_משפט שופט* | محكم* قضا* قاض* | 法院 法庭",
  ruling:
    "ruling* verdict* judgment* judgement* sentencia* jugement* acordao urteil* itelet* | פסק_דין פסיק* | حكم | 裁决 判决 裁決 判決",
  appeal:
    "appeal* petition* apelacion* recurso* appel recours apelac* berufung* klage beschwerde* fellebbez* | ערעור* עתיר* | استئناف* طعن | 上诉 上訴 请愿",
  reject:
    "reject* dismiss* rebuff* threw_out throw_out turned_down turn_down turns_down turned_it_down turns_it_down turned_him_down turned_them_down refus* declin* rechaz* desestim* rejet* debout* rejeit* recus* abgewiesen* abgelehnt* wies abweis* ablehn* zuruckgewies* verweiger* elutasit* | דחה דחתה דחו נדח* סירב* | رفض* رد_الطعن | 驳回 駁回 拒绝 拒絕",
  revoke:
    "revo* cancel* withdraw* withdrew withdrawn take_away taken_away took_away strip* rescind* retir* annul* entzog* entzieh* widerruf* aufheb* visszavon* | לבטל ביטל* שליל* לשלול | الغاء الغي* سحب | 撤销 撤銷 吊销 取消",
  law: "law laws act acts bill bills legislat* statut* ley leyes loi lois lei leis gesetz* torveny* | חוק חוקי* חקיק* | قانون* قوانين تشريع* | 法律 法案 立法",
  lawful:
    "lawful* legal legally legitimate legitim* legale* legales legais rechtmassig* torvenyes* keeps_to_the_law within_the_law | חוקי חוקית | مشروع* قانوني* | 合法",
  licence:
    "licen* lizenz* permit permits permission* permis* genehmig* engedely* autoriz* autoris* | רישיון רישיונ* רשיון* היתר* | ترخيص* تراخيص رخص* تصريح | 许可 許可",
  regulate: "regulat* regul* reglement* reglent* szabalyoz* | רגולצי* מוסדר* | تنظيم ينظم | 监管 規範 规范",
  supervise:
    "supervis* oversee* oversight oversaw overseen scrutin* monitor monitors monitoring watchdog keep_watch keeps_watch kept_watch surveille_les control_over supervision* supervisao aufsicht* uberwach* ellenorz* felugyel* kontroll* | פיקוח פיקח* לפקח מפקח* | رقاب* اشراف* | 监督 監督",
  screen:
    "screen screens screened screening vetting vet vets vetted examin* check checks checked inspect* verific* verifi* uberpruf* gepruft* prufung* pruf* ellenorz* atvilagit* | נבדק* סינון בדיק* | مدقق* تدقيق فحص* مفحوص* | 审查 審查 审核",
  crime:
    "crime crimes criminal* crimen* delito* delinc* verbrech* straftat* kriminal* bunoz* buncselekmeny* | פשע* פשיע* עביר* | جريم* جرائم اجرام* | 犯罪 罪案",
  terror: "terror* | טרור | ارهاب* | 恐怖",
  murder:
    "murder* kill* slain slay* assassin* homicid* asesin* meurtr* tue tuer mord* ermord* getotet* umgebracht meggyilkol* gyilkos* | רצח* נרצח* הרג נהרג* | قتل* مقتل* اغتيال* | 谋杀 謀殺 遇害 杀害 殺害",
  accuse:
    "accus* alleg* charg_with blam* acus* beschuldig* angeklag* vadol* megvadol* | האשים* מאשים* האשימ* | اتهم* يتهم* | 指控 控告",
  abuse:
    "abus* misus* violat* viola* breach* missbrauch* misshandl* verletz* verstoss* visszael* megsert* | ניצול הפר* הפרו* | انتهاك* اساء* | 滥用 濫用 侵犯 违反 違反",
  human_rights:
    "human_right* derechos_humanos droits_humains droits_de_l_homme direitos_humanos menschenrecht* emberi_jog* rights_defender* rights_advocate* rights_activist* rights_violation* | זכויות_אדם זכויות_האדם | حقوق_الانسان | 人权 人權",
  treaty:
    "treat* accord accords pact pacts agreement* convention* obligation* tratado* acuerdo* traite* acordo* abkommen vertrag* egyezmeny* szerzodes* | אמנ* הסכמ* הסכם | معاهد* اتفاقي* اتفاق | 条约 條約 协定 協定 协议",
  binding: "bind* binding non_binding vinculant* contraignant* bindend* kotelezo* | מחייב* | ملزم* | 约束力 約束力",
  embargo: "embargo* sanction* | אמברגו | حظر | 禁运 禁運",
  amend:
    "amend* change changes changing reform* modif* cambi* changer mudar mudanc* alter* ander* modosit* valtoztat* | שינוי* לשנות תיקון | تغيير* تعديل* | 修改 修订 改变",
  block:
    "block* obstruct* bloque* bloqu* blockier* verhinder* blokkol* akadalyoz* | חוסמ* חסם חסמ* מעכב* | تعرقل* عرقل* تعطل تمنع | 阻挠 阻止 阻撓",
  violence: "violen* gun guns shooting* gewalt* eroszak* | אלימות | عنف | 暴力",
  bombing: "bomb* explos* blast* attentat* anschlag* merenyl* robban* | פיגוע* פיצוץ | تفجير* انفجار* | 爆炸",
  trafficking: "traffick* trafic* trafico handel_mit smuggl* csempesz* | סחר | تهريب اتجار | 贩卖 販賣 贩运",
  drugs: "drug drugs narcotic* droga drogas drogue* drogen* rauschgift* kabitoszer* | סמים | مخدرات | 毒品",
  pedophilia: "pedophil* paedophil* pedofil* padophil* | פדופיל* | استغلال_الاطفال | 恋童",
  prevent:
    "prevent* counter countering combat* fight fights fighting fought luch* lutt* combat* kampf* bekampf* stop stops stopped stopping avert* thwart* foil* help_stop preven* previen* empech* evit* verhinder* verhut* megeloz* megakadalyoz* | למנוע מנע* מניע* | منع* يمنع احباط | 防止 预防 預防",
  ring: "ring rings gang gangs network_of cartel* banda bandas reseau* bande banden halozat* | רשת רשתות כנופי* | شبك* عصاب* | 团伙 集团犯罪",
  export: "export* exportac* ausfuhr* kivitel* | יצוא ייצוא ליצא מייצא* מיוצא* | تصدير* صادر* | 出口",
  sell: "sell* sale sales sold trade trades traded trading deal deals deal_with dealing market marketed marketing markets vend* vent* verkauf* verkauft* handel* handeln elad* ertekesit* | מכר* מוכר* נמכר* מכיר* סחר | بيع* تبيع* باع* يبيع تسويق | 出售 销售 銷售 贸易 貿易",
  buy: "buy* bought purchas* customer* acquir* acquisition* compr* achet* acquis* adquir* kauf* gekauft* erwarb* erworb* erwerb* vasarol* vett* beszerz* | רכש* קנה קנו קנתה רכיש* | اشتر* شراء شرت | 购买 購買 采购",
  supply:
    "suppl* provid* deliver* hand_over hands_over handed_over furnish* suministr* proporcion* fourni* fornec* lieferte* liefern bereitstell* szallit* biztosit* | סיפק* מספק* | قدم* تقدم* زود* وفر* | 提供 供应",
  customer: "customer* client* buyer* cliente* kunde* kunden* ugyfel* vevo* | לקוח* | عميل* عملاء زبائن | 客户 客戶",
  company:
    "compan* firm firms corporat* maker makers manufactur* empresa* entreprise* societe* unternehmen* firma firmen konzern* ceg ceget cegek vallalat* | חברה חברת חברות | شركه شركات شرك* | 公司 企业 企業",
  weapon:
    "weapon* arms armament* arma armas armamento* arme armes armement* waffe* waffen* rustung* fegyver* arm arming | נשק | سلاح* اسلح* | 武器 军火 軍火",
  industry: "industr* ipar* | תעשי* | صناع* | 工业 工業 产业",
  military:
    "military militar* militair* defens* defenc* verteidig* vedelmi honvedelmi katona* defesa | ביטחוני* צבאי*  | عسكري* دفاع* | 军事 軍事 国防 國防",
  cyber: "cyber* ciber* kiber* | סייבר | سيبران* | 网络 網路 網絡",
  product:
    "product* item items good goods produkt* producto* produit* produto* termek* | מוצר* פריט* | منتج* سلع | 产品 產品",
  tool: "tool tools technolog* tecnolog* herramienta* outil* ferramenta* werkzeug* eszkoz* technik* | כלי כלים טכנולוג* | ادوات* ادات* تقني* تكنولوج* | 工具 技术 技術",
  startup: "startup* start_up* greentech fintech | סטארטאפ* סטארט | شركات_ناشئ* | 初创 初創",
  economy: "business* econom* financ* wirtschaft* gazdasag* | כלכל* עסק* | اقتصاد* | 经济 經濟 财经",
};

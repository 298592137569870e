/** Words between a noun and a name, in any language: with one of them the noun does not say what the name is. */
export const links =
  "with from about into over under after before against through during without since under because where when that this what " +
  "avec pour dans chez contre depuis après avant sans sous vers entre comme elle ils dont " +
  "sobre para contra desde tras hasta ante entre como segundo dentro porque cuando " +
  "sobre pelo pela pelos pelas para contra desde após como dentro quando " +
  "über gegen durch nach ohne unter zwischen einen einem eines dass wenn weil auch noch seit wegen statt oder " +
  "della dello delle degli dalla dallo sulla nella contro dopo prima senza come " +
  "naar voor over tegen zonder tussen sinds door deze " +
  "przez przed przy bez dla nad pod oraz jako który " +
  "после через перед против около между когда который если чтобы " +
  "після через перед проти біля між коли який якщо щоб " +
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

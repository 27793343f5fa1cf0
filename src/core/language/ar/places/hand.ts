/**
 * States as newsrooms shorten and spell the names that localisation data gives
 * them. `id:name=other name`.
 */
export const countryAliases = `
US:الولايات المتحدة=الولايات المتحدة الأميركية=الولايات المتحدة الأمريكية=أميركا=أمريكا
SA:السعودية=المملكة العربية السعودية=العربية السعودية
AE:الإمارات=دولة الإمارات=دولة الإمارات العربية المتحدة
GB:بريطانيا=المملكة المتحدة=إنجلترا=إنكلترا=انجلترا=اسكتلندا
RU:روسيا=روسيا الاتحادية=الاتحاد الروسي
UA:أوكرانيا=اوكرانيا
EG:مصر=جمهورية مصر العربية
SY:سوريا=سورية
CZ:التشيك=جمهورية التشيك
MM:ميانمار=بورما
DK:الدنمارك=الدانمارك=الدنمرك
HU:المجر=هنغاريا
AT:النمسا
ID:إندونيسيا=اندونيسيا
IT:إيطاليا=ايطاليا
ES:إسبانيا=اسبانيا
GR:اليونان
MK:مقدونيا
BY:بيلاروسيا=بيلاروس=روسيا البيضاء
KZ:كازاخستان=كازخستان
KG:قرغيزستان=قيرغيزستان
AZ:أذربيجان=اذربيجان
TW:تايوان
HK:هونغ كونغ=هونج كونج
PS:فلسطين=الأراضي الفلسطينية
KR:كوريا الجنوبية
KP:كوريا الشمالية
CD:الكونغو الديمقراطية=جمهورية الكونغو الديمقراطية=الكونغو
CF:أفريقيا الوسطى=جمهورية أفريقيا الوسطى
ZA:جنوب أفريقيا=جنوب إفريقيا
CI:ساحل العاج=كوت ديفوار
SS:جنوب السودان
BA:البوسنة=البوسنة والهرسك
AR:الأرجنتين=الارجنتين
ET:إثيوبيا=اثيوبيا
ER:إريتريا=اريتريا
IE:أيرلندا=إيرلندا=ايرلندا
IS:آيسلندا=أيسلندا=إيسلندا
LU:لوكسمبورغ=لوكسمبورج=لكسمبورغ
SG:سنغافورة
TH:تايلاند=تايلند
AU:أستراليا=استراليا
NZ:نيوزيلندا=نيوزيلاندا
GE:جورجيا
CL:تشيلي=شيلي
EC:الإكوادور
UY:أوروغواي=أورغواي
PY:باراغواي
MT:مالطا=مالطة
MV:المالديف=جزر المالديف
YE:اليمن=الجمهورية اليمنية
IR:إيران=ايران
IL:إسرائيل=اسرائيل
DE:ألمانيا=المانيا
AF:أفغانستان=افغانستان
UZ:أوزبكستان=أوزباكستان
VA:الفاتيكان
XK:كوسوفو=كوسوفا
GL:غرينلاند
BD:بنغلادش=بنغلاديش=بنجلاديش
PT:البرتغال
TR:تركيا=تركية
`

/** Parts of the world, seas and lands that are no state: a closed class that no package lists. */
export const regions = `
europe:أوروبا=أوربا
asia:آسيا
africa:أفريقيا=إفريقيا
middle-east:الشرق الأوسط
gulf:الخليج=الخليج العربي
latin-america:أميركا اللاتينية=أمريكا اللاتينية
north-america:أميركا الشمالية=أمريكا الشمالية
south-america:أميركا الجنوبية=أمريكا الجنوبية
red-sea:البحر الأحمر
black-sea:البحر الأسود
mediterranean:البحر المتوسط=البحر الأبيض المتوسط
bab-el-mandeb:باب المندب=مضيق باب المندب
hormuz:مضيق هرمز
suez:قناة السويس
crimea:القرم=شبه جزيرة القرم
donbas:دونباس
kurdistan:كردستان=إقليم كردستان
chechnya:الشيشان
kashmir:كشمير
darfur:دارفور
golan:الجولان=هضبة الجولان
west-bank:الضفة الغربية
sinai:سيناء=شبه جزيرة سيناء
catalonia:كتالونيا=كاتالونيا
siberia:سيبيريا
caucasus:القوقاز
balkans:البلقان
levant:الشام=بلاد الشام
mesopotamia:بلاد الرافدين
arabian-peninsula:شبه الجزيرة العربية=الجزيرة العربية
maghreb:المغرب العربي=بلاد المغرب
mashreq:المشرق العربي
horn-of-africa:القرن الأفريقي=القرن الإفريقي
sahel:الساحل الأفريقي
north-africa:شمال أفريقيا=شمال إفريقيا
east-africa:شرق أفريقيا=شرق إفريقيا
west-africa:غرب أفريقيا=غرب إفريقيا
central-africa:وسط أفريقيا
eastern-europe:أوروبا الشرقية
western-europe:أوروبا الغربية
central-asia:آسيا الوسطى
south-east-asia:جنوب شرق آسيا
east-asia:شرق آسيا
korean-peninsula:شبه الجزيرة الكورية
anatolia:الأناضول=هضبة الأناضول
hejaz:الحجاز
andalusia:الأندلس
gaza-strip:قطاع غزة
dead-sea:البحر الميت
caspian:بحر قزوين
bosphorus:البوسفور=مضيق البوسفور
`

/** Capitals of Arab states that the packages give without their state. */
export const arabCapitals = `
ae-auh:أبو ظبي=أبوظبي
qa-doh:الدوحة
bh-mnm:المنامة
ye-san:صنعاء
so-mgq:مقديشو
`

/** Cities and lands that Arabic calls by an old name of its own, not by the sound of theirs; `id:name=other name`. */
export const exonyms = `
tr-ankara:أنقرة
tr-izmir:إزمير
tr-diyarbakir:ديار بكر
tr-gaziantep:غازي عنتاب=عنتاب
tr-adana:أضنة
it-venice:البندقية
it-milan:ميلانو
it-sicily:صقلية
de-cologne:كولونيا
de-frankfurt:فرانكفورت
nl-hague:لاهاي
ch-geneva:جنيف
ch-berne:برن
ch-lausanne:لوزان
es-seville:إشبيلية
es-valencia:بلنسية
gr-crete:كريت
ml-timbuktu:تمبكتو
cn-tibet:التبت
id-java:جاوا=جاوة
af-jalalabad:جلال آباد=جلال أباد
in-kolkata:كلكتا
ru-kazan:قازان
ru-grozny:غروزني
eg-sharm:شرم الشيخ
us-hawaii:هاواي
us-new-jersey:نيوجيرسي
`

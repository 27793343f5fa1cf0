import { splitWords } from '../words/flags.ts'

/** Heads of bodies; with the noun phrase that follows they name an organisation. */
export const organisationHeads = splitWords(`
وزارة منظمة حزب شركة بنك مصرف جامعة مجلس هيئة وكالة حلف اتحاد صحيفة قناة مجلة جمعية نقابة رابطة مؤسسة محكمة نيابة لجنة حركة جماعة تنظيم جبهة نادي منتخب بعثة مفوضية صندوق معهد شبكة إذاعة كلية سفارة ميليشيا كتائب بورصة
`)

/** Bodies that the whole world's news names; slug `:` name, other names of one body after `=`. */
export const knownBodies = `
un:الأمم المتحدة=هيئة الأمم المتحدة
unsc:مجلس الأمن=مجلس الأمن الدولي
nato:حلف شمال الأطلسي=الناتو=حلف الناتو=حلف الأطلسي=ناتو=حلف شمال الأطلسي الناتو
eu:الاتحاد الأوروبي=الإتحاد الأوروبي
african-union:الاتحاد الأفريقي=الاتحاد الإفريقي
arab-league:جامعة الدول العربية=الجامعة العربية
gcc:مجلس التعاون الخليجي=مجلس التعاون
oic:منظمة التعاون الإسلامي
opec:أوبك=منظمة أوبك
imf:صندوق النقد الدولي=صندوق النقد
world-bank:البنك الدولي
who:منظمة الصحة العالمية
wto:منظمة التجارة العالمية
unicef:اليونيسف=يونيسف
unesco:اليونسكو=يونسكو
unhcr:مفوضية اللاجئين
icc:المحكمة الجنائية الدولية
icj:محكمة العدل الدولية
interpol:الإنتربول=الانتربول
red-cross:الصليب الأحمر
red-crescent:الهلال الأحمر
amnesty:منظمة العفو الدولية
hrw:هيومن رايتس ووتش=منظمة هيومن رايتس ووتش
ecb:البنك المركزي الأوروبي
fifa:الفيفا=فيفا
uefa:اليويفا=يويفا
european-commission:المفوضية الأوروبية
european-parliament:البرلمان الأوروبي
security-council-ru:مجلس الدوما
white-house:البيت الأبيض
kremlin:الكرملين
pentagon:البنتاغون=البنتاجون
congress:الكونغرس=الكونجرس
knesset:الكنيست
fbi:مكتب التحقيقات الفدرالي=مكتب التحقيقات الفيدرالي=مكتب التحقيقات الاتحادي
cia:وكالة المخابرات المركزية=وكالة الاستخبارات المركزية
reuters:رويترز=وكالة رويترز
afp:وكالة الصحافة الفرنسية=فرانس برس=وكالة فرانس برس=أ ف ب
ap:أسوشيتد برس=وكالة أسوشيتد برس=أسوشييتد برس=أسوشيتدبرس
dpa:وكالة الأنباء الألمانية
spa:واس=وكالة الأنباء السعودية
tass:تاس=وكالة تاس
ria:نوفوستي=ريا نوفوستي
interfax:إنترفاكس=وكالة إنترفاكس
xinhua:شينخوا=وكالة شينخوا
bbc:بي بي سي=هيئة الإذاعة البريطانية
cnn:سي إن إن=سي ان ان
sky:سكاي نيوز=سكاي نيوز عربية
france24:فرانس 24
new-york-times:نيويورك تايمز
washington-post:واشنطن بوست
wsj:وول ستريت جورنال
guardian:الغارديان=الجارديان
hezbollah:حزب الله
hamas:حماس=حركة حماس
islamic-jihad:حركة الجهاد الإسلامي=الجهاد الإسلامي
fatah:حركة فتح
isis:داعش=تنظيم داعش=تنظيم الدولة الإسلامية=تنظيم الدولة=الدولة الإسلامية
al-qaeda:تنظيم القاعدة
taliban:طالبان=حركة طالبان
houthis:الحوثيون=الحوثيين=جماعة الحوثي=أنصار الله
muslim-brotherhood:جماعة الإخوان المسلمين=الإخوان المسلمين=الإخوان المسلمون
boko-haram:بوكو حرام=جماعة بوكو حرام
pkk:حزب العمال الكردستاني
likud:حزب الليكود=الليكود
google:غوغل=جوجل
apple:أبل=آبل
microsoft:مايكروسوفت
facebook:فيسبوك=فايسبوك
twitter:تويتر
aramco:أرامكو=أرامكو السعودية
gazprom:غازبروم
boeing:بوينغ=بوينج
real-madrid:ريال مدريد
barcelona-fc:نادي برشلونة
atletico-madrid:أتلتيكو مدريد=أتليتيكو مدريد
manchester-united:مانشستر يونايتد=يونايتد
manchester-city:مانشستر سيتي
arsenal:أرسنال=آرسنال
chelsea:تشيلسي=تشلسي
tottenham:توتنهام=توتنهام هوتسبير=توتنهام هوتسبر
everton:إيفرتون
leicester:ليستر سيتي=ليستر
west-ham:وست هام=ويست هام
west-brom:وست بروميتش=ويست بروميتش=ويست بروميتش ألبيون=وست بروميتش ألبيون
newcastle:نيوكاسل
aston-villa:أستون فيلا
southampton:ساوثهامبتون=ساوثمبتون
bayern:بايرن ميونيخ=بايرن ميونخ=بايرن
dortmund:بوروسيا دورتموند=دورتموند
leverkusen:باير ليفركوزن=ليفركوزن
schalke:شالكه
leipzig:لايبزيغ
juventus:يوفنتوس
inter:إنتر ميلان
milan-fc:أي سي ميلان
lazio:لاتسيو
psg:باريس سان جرمان=باريس سان جيرمان=سان جرمان=سان جيرمان
ajax:أياكس=أياكس أمستردام
feyenoord:فينورد
benfica:بنفيكا
porto:بورتو
celtic:سلتيك
galatasaray:غلطة سراي
fenerbahce:فنربخشة
besiktas:بشكتاش
ferrari:فيراري
mercedes:مرسيدس
toyota:تويوتا
volkswagen:فولكسفاغن
samsung:سامسونغ
sony:سوني
amazon:أمازون
tesla:تسلا
airbus:إيرباص
exxon:إكسون موبيل
total:توتال
shell:شل
lukoil:لوك أويل
rosneft:روسنفت
bloomberg:بلومبرغ
fox-news:فوكس نيوز
times:نيويورك بوست=فايننشال تايمز=ديلي ميل=ديلي تلغراف
anderlecht:أندرلخت=أندرليخت=اندرلخت
espanyol:إسبانيول=اسبانيول
sheffield-united:شيفيلد يونايتد=شيفلد يونايتد
werder-bremen:فيردر بريمن
wolfsburg:نادي فولفسبورغ
cska-moscow:سيسكا موسكو=سسكا موسكو=تسسكا موسكو
aek-athens:ايك أثينا=آيك أثينا=أيك أثينا
olympiacos:أولمبياكوس=أولمبياكوس بيرايوس
sevilla-fc:نادي إشبيلية
valencia-fc:نادي فالنسيا
crystal-palace:كريستال بالاس
watford:واتفورد
burnley:بيرنلي
bournemouth:بورنموث
swansea:سوانسي سيتي=سوانسي
stoke-city:ستوك سيتي
huddersfield:هيديرسفيلد تاون
norwich:نوريتش سيتي
fulham:فولهام
wolves:وولفرهامبتون=وولفرهامبتون واندررز
brighton:برايتون آند هوف ألبيون
la-galaxy:لوس أنجلس غالاكسي=لوس أنجلوس غالاكسي
al-ahly:النادي الأهلي
zamalek:نادي الزمالك
al-hilal-club:نادي الهلال
al-ittihad-club:نادي الاتحاد
al-nassr-club:نادي النصر
esperance:الترجي الرياضي التونسي=الترجي التونسي
raja:الرجاء البيضاوي
wydad:الوداد البيضاوي=الوداد الرياضي
jazeera-net:الجزيرة نت
arabiya-net:العربية نت
le-monde:لوموند
le-figaro:لوفيغارو
financial-times:فاينانشال تايمز=فاينانشيال تايمز
daily-telegraph:الديلي تلغراف
independent:الإندبندنت=الاندبندنت
newsweek:نيوزويك
der-spiegel:دير شبيغل=دير شبيجل
haaretz:هآرتس
yedioth:يديعوت أحرونوت
maariv:معاريف
sports-illustrated:سبورتس إيلوسترايتد
huffington-post:هافنغتون بوست=هافينغتون بوست
irna:إرنا=وكالة إرنا
isna:إيسنا=وكالة إيسنا
kyodo:كيودو=وكالة كيودو
wafa:وكالة وفا
petra:وكالة بترا
kuna:وكالة كونا=كونا
mena:وكالة أنباء الشرق الأوسط
anadolu:وكالة الأناضول
lockheed:لوكهيد مارتن
general-motors:جنرال موتورز
ford-motor:شركة فورد
audi:شركة أودي
volkswagen-group:فولكس فاغن
american-airlines:أميركان إيرلاينز=أميركان ايرلاينز
noble-energy:نوبل إنرجي
adnoc:أدنوك
total-energies:توتال إنرجيز
whatsapp:واتساب=واتس آب
instagram:إنستغرام=انستغرام=انستقرام
youtube:يوتيوب
telegram:تلغرام=تيليغرام
tiktok:تيك توك
unesco-org:يونيسكو=اليونيسكو
polisario:البوليساريو=جبهة البوليساريو
basij:الباسيج
jabhat-nusra:جبهة النصرة
revolutionary-guard:الحرس الثوري=الحرس الثوري الإيراني
shabab-somalia:حركة الشباب الصومالية
quartet:اللجنة الرباعية
`
